// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace session {
class Customers;
}

namespace ui {

class CustomerPopup;

// Whose phones are looked for: shows the customer chosen, and lets a reseller choose another. Others
// may not choose, and do not see it. Its list is a CustomerPopup, as there may be any number of
// customers.
class CustomerBox final : public QComboBox
{
    Q_OBJECT

public:
    // The customers must outlive the box.
    explicit CustomerBox(session::Customers &customers, QWidget *parent = nullptr);

    void showPopup() override;
    void hidePopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QString &typed);
    void update();

    session::Customers &m_customers;
    CustomerPopup *m_popup = nullptr; // made when it is first opened
};

} // namespace ui
