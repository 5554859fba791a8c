// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace session {
class Customers;
}

namespace ui {

// The list that a CustomerBox opens: customers to choose from, and a line that has the PBX look for
// others. It closes when one is chosen, by Esc, and by a click elsewhere.
class CustomerPopup final : public QFrame
{
    Q_OBJECT

public:
    // The customers must outlive the popup.
    explicit CustomerPopup(session::Customers &customers, QWidget *parent);

    // Opens below the widget, with the text typed already; at what is chosen now if there is none.
    void openBelow(const QWidget &widget, const QString &typed);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void showList();
    void goToStart();
    void chooseCurrent();
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] bool takesKey(int key);

    session::Customers &m_customers;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace ui
