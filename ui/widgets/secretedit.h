// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

// A line for a secret: masked as it is typed, seen only while the button beside it is down, and
// masked again when the window is left. What is cleared is gone, with all that could bring it back.
class SecretEdit final : public QWidget
{
    Q_OBJECT

public:
    // `name` says what the secret is ("Password"), for assistive technology.
    explicit SecretEdit(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void clear();
    void mask();
    void selectAll();

Q_SIGNALS:
    // Typed into or cleared; never what.
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLineEdit *m_line = nullptr;
    QToolButton *m_show = nullptr;
};

} // namespace ui
