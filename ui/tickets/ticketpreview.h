// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;

namespace ui {

class PictureSheet;

// What a ticket will look like: its picture as wide as there is room for, or its text. The file's name
// above it, and the picture, can be dragged to another program.
class TicketPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketPreview(QWidget *parent = nullptr);

    void showPicture(const QImage &picture);
    void showText(const QString &text);
    // Of the file that a drag carries.
    void setFileName(const QString &name);

Q_SIGNALS:
    void dragged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_name = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    PictureSheet *m_sheet = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPoint m_pressedAt; // while the button is held
    bool m_isPressed = false;
};

} // namespace ui
