// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace session {
class Workspace;
}

namespace ui {

class CustomerWindow;

// Checks all phones of the customer whose phones are searched, in a window of its own; one at a time.
// What belongs to one PBX goes when another is used.
class CustomerFlow final : public QObject
{
    Q_OBJECT

public:
    // Both must outlive the flow.
    CustomerFlow(session::Workspace &workspace, QWidget &window);

    // Opens the window and begins, or shows the one that is open.
    void check();

private:
    void openPhone(const QString &id);

    session::Workspace &m_workspace;
    QWidget &m_window;
    QPointer<CustomerWindow> m_open;
};

} // namespace ui
