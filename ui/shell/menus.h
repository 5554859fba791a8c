// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace session {
class Workspace;
}

namespace ui {

class CompareFlow;
class CustomerFlow;
class OpenFlow;
class SignInFlow;
class WatchFlow;
class WindowDialogs;

// The window's menus and their keys: what can be asked of it, and when. It must not do anything
// itself.
class Menus final : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive the menus; the bar gets the menus.
    struct Parts {
        session::Workspace &workspace;
        SignInFlow &signIn;
        CompareFlow &compare;
        CustomerFlow &customer;
        OpenFlow &opening;
        WatchFlow &watch;
        WindowDialogs &dialogs;
    };
    Menus(const Parts &parts, QMenuBar &bar, QObject *parent = nullptr);

Q_SIGNALS:
    void lookUpRequested();
    void copyIdRequested();
    void quitRequested();
    // The tab of that index into PhoneTabs::names().
    void tabRequested(int index);

private:
    void makeFileMenu(QMenu &menu);
    void makePhoneMenu(QMenu &menu);
    void makeAccountMenu(QMenu &menu);
    void makeViewMenu(QMenu &menu);
    void makeHelpMenu(QMenu &menu);
    void listProfiles(QMenu &menu);
    void updateState();

    Parts m_parts;
    QAction *m_refresh = nullptr; // needs a phone that was asked for
    QList<QAction *> m_phoneActions; // need a phone
    QAction *m_watch = nullptr; // needs a phone that the PBX has answered with
    QAction *m_signOut = nullptr; // needs somebody who is signed in
};

} // namespace ui
