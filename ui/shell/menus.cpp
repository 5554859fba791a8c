// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "session/account.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/workspace.h"
#include "store/settings.h"
#include "ui/shell/compareflow.h"
#include "ui/shell/customerflow.h"
#include "ui/shell/openflow.h"
#include "ui/shell/phonetabs.h"
#include "ui/shell/signinflow.h"
#include "ui/shell/watchflow.h"
#include "ui/shell/windowdialogs.h"

#include <QAction>
#include <QMenuBar>

namespace ui {

Menus::Menus(const Parts &parts, QMenuBar &bar, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    makeFileMenu(*bar.addMenu(tr("&File")));
    makePhoneMenu(*bar.addMenu(tr("&Phone")));
    makeAccountMenu(*bar.addMenu(tr("P&BX")));
    makeViewMenu(*bar.addMenu(tr("&View")));
    makeHelpMenu(*bar.addMenu(tr("&Help")));
    connect(&m_parts.workspace.lookups(), &session::LookupSession::changed, this,
            &Menus::updateState);
    connect(&m_parts.watch, &WatchFlow::changed, this, &Menus::updateState);
    connect(&m_parts.workspace.account(), &session::Account::changed, this, &Menus::updateState);
    updateState();
}

void Menus::makeFileMenu(QMenu &menu)
{
    menu.addAction(tr("&Open…"), QKeySequence(QKeySequence::Open), &m_parts.opening,
                   &OpenFlow::askForFile);
    // A line of text that has the focus keeps the key for itself.
    menu.addAction(tr("Open from the clip&board"), QKeySequence(QKeySequence::Paste),
                   &m_parts.opening, &OpenFlow::openClipboard);
    menu.addSeparator();
    WindowDialogs *dialogs = &m_parts.dialogs;
    m_phoneActions.append(menu.addAction(tr("&Ticket…"),
                                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), dialogs,
                                         &WindowDialogs::makeTicket));
    m_phoneActions.append(menu.addAction(tr("Save &case file…"), QKeySequence(QKeySequence::Save),
                                         dialogs, &WindowDialogs::saveCase));
    m_phoneActions.append(menu.addAction(tr("&Print…"), QKeySequence(QKeySequence::Print), dialogs,
                                         &WindowDialogs::print));
    menu.addSeparator();
    menu.addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), &m_parts.dialogs,
                   &WindowDialogs::showSettings);
    menu.addSeparator();
    menu.addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &Menus::quitRequested);
}

void Menus::makePhoneMenu(QMenu &menu)
{
    QAction *find = menu.addAction(tr("&Look up…"), this, &Menus::lookUpRequested);
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3),
                        QKeySequence(Qt::CTRL | Qt::Key_K)});
    m_refresh = menu.addAction(tr("&Refresh"), &m_parts.workspace.lookups(),
                               &session::LookupSession::refresh);
    m_refresh->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_watch = menu.addAction(tr("&Watch this phone"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), &m_parts.watch,
                             &WatchFlow::setWatching);
    m_watch->setCheckable(true);
    menu.addAction(tr("&Compare…"), QKeySequence(Qt::CTRL | Qt::Key_D), &m_parts.compare,
                   &CompareFlow::compare);
    m_phoneActions.append(menu.addAction(tr("Copy phone &id"), this, &Menus::copyIdRequested));
}

void Menus::makeAccountMenu(QMenu &menu)
{
    menu.addAction(tr("&Sign in…"), &m_parts.signIn, &SignInFlow::signIn);
    m_signOut = menu.addAction(tr("Sign &out"), &m_parts.workspace.account(),
                               &session::Account::signOut);
    menu.addSeparator();
    menu.addAction(tr("&Check all phones of the customer…"), &m_parts.customer,
                   &CustomerFlow::check);
    menu.addSeparator();
    listProfiles(*menu.addMenu(tr("&Go to")));
    menu.addAction(tr("&PBX profiles…"), &m_parts.signIn, &SignInFlow::editProfiles);
}

// Made anew each time it opens: profiles come and go.
void Menus::listProfiles(QMenu &menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] {
        menu.clear();
        const auto &current = m_parts.workspace.profile().profile();
        for (const store::Profile &profile : m_parts.workspace.settings().profiles()) {
            QString name = profile.name;
            // A single ampersand would make a key of the letter behind it.
            name.replace(u'&', QStringLiteral("&&"));
            QAction *action = menu.addAction(name, this,
                                             [this, id = profile.id] { m_parts.signIn.use(id); });
            action->setCheckable(true);
            action->setChecked(current && current->id == profile.id);
        }
        if (menu.isEmpty())
            menu.addAction(tr("No profile yet"))->setEnabled(false);
    });
}

// Ctrl+1 to Ctrl+9 for the groups, Ctrl+0 for the raw answer.
void Menus::makeViewMenu(QMenu &menu)
{
    const QStringList names = PhoneTabs::names();
    for (int i = 0; i < names.size(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10);
        m_phoneActions.append(menu.addAction(names[i], QKeySequence(Qt::CTRL | key), this,
                                             [this, i] { Q_EMIT tabRequested(i); }));
    }
}

void Menus::makeHelpMenu(QMenu &menu)
{
    menu.addAction(tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_Slash), &m_parts.dialogs,
                   &WindowDialogs::showKeys);
    menu.addAction(tr("&About"), &m_parts.dialogs, &WindowDialogs::showAbout);
}

void Menus::updateState()
{
    const bool hasPhone = m_parts.workspace.lookups().shown().has_value();
    for (QAction *action : std::as_const(m_phoneActions))
        action->setEnabled(hasPhone);
    m_watch->setChecked(m_parts.watch.isWatching());
    m_watch->setEnabled(m_parts.watch.isWatching() || m_parts.watch.canWatch());
    m_refresh->setEnabled(m_parts.workspace.lookups().canRefresh());
    m_signOut->setEnabled(m_parts.workspace.account().state() == session::Account::State::SignedIn);
}

} // namespace ui
