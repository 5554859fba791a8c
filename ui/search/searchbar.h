// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phoneid.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

// Where a phone is asked for. Says how it reads what is typed; what names no phone is answered
// beside the box, and nothing is asked for.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    // Sets the focus into the box, with its text selected.
    void focusBox();
    void clear();
    // Reads the box and asks for the phone, as Enter does.
    void submit();
    // While a request runs there is something to cancel.
    void setLoading(bool loading);

Q_SIGNALS:
    void openRequested(const phone::PhoneId &id);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &text, bool isProblem);
    void readAsTyped();
    void addClearAction();

    QLineEdit *m_box = nullptr;
    QLabel *m_reading = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace ui
