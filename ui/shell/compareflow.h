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

class CompareWindow;
class Copier;

// Compares the phone on the screen with something else, or any other two, in a window of its own; one
// at a time. What belongs to one PBX goes when another is used.
class CompareFlow final : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive the flow.
    CompareFlow(session::Workspace &workspace, Copier &copier, QWidget &window);

    // Opens the window, or shows the one that is open for the same phone.
    void compare();

private:
    void follow();
    [[nodiscard]] QString shownId() const;

    session::Workspace &m_workspace;
    Copier &m_copier;
    QWidget &m_window;
    QPointer<CompareWindow> m_open;
    QString m_phone; // that stood in the main window when it was opened; empty: none
};

} // namespace ui
