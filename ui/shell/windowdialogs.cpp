// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowdialogs.h"

#include "session/lookupsession.h"
#include "session/ticketfacts.h"
#include "session/workspace.h"
#include "store/seenphones.h"
#include "store/settings.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/shell/openflow.h"
#include "ui/shell/phonearea.h"
#include "ui/shell/phonepage.h"
#include "ui/shell/phonetabs.h"
#include "ui/shell/signinflow.h"
#include "ui/tickets/ticketdialog.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/copier.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ui {

WindowDialogs::WindowDialogs(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

TicketDialog *WindowDialogs::ticketDialog()
{
    session::Workspace &workspace = m_parts.workspace;
    if (!workspace.lookups().shown())
        return nullptr;
    if (!m_dragged)
        m_dragged.emplace();
    const PhoneTabs &tabs = m_parts.area.page().tabs();
    auto *dialog = new TicketDialog(Ticket(session::ticketFacts(workspace),
                                           m_parts.opening.opened()),
                                    tabs.selection(), tabs.currentName(),
                                    {.settings = workspace.settings(),
                                     .clock = workspace.clock(),
                                     .copier = m_parts.copier,
                                     .dragFolder = m_dragged->path()},
                                    &m_parts.window);
    connect(dialog, &TicketDialog::saved, this, &WindowDialogs::notice);
    return dialog;
}

void WindowDialogs::makeTicket()
{
    if (TicketDialog *dialog = ticketDialog())
        open(*dialog);
}

void WindowDialogs::saveCase()
{
    if (TicketDialog *dialog = ticketDialog()) {
        dialog->prepareCase();
        open(*dialog);
    }
}

void WindowDialogs::print()
{
    if (TicketDialog *dialog = ticketDialog()) {
        dialog->preparePrinting();
        open(*dialog);
    }
}

void WindowDialogs::showSettings()
{
    session::Workspace &workspace = m_parts.workspace;
    auto *dialog = new SettingsDialog(workspace.settings(), &m_parts.window);
    connect(dialog, &SettingsDialog::themeChanged, this,
            [this] { m_parts.appearance.apply(m_parts.workspace.settings().theme()); });
    connect(dialog, &SettingsDialog::daysKeptChanged, &workspace, &session::Workspace::prune);
    connect(dialog, &SettingsDialog::countryChanged, &workspace, &session::Workspace::applyCountry);
    connect(dialog, &SettingsDialog::watchIntervalChanged, this,
            &WindowDialogs::watchIntervalChanged);
    connect(dialog, &SettingsDialog::forgetAllRequested, &workspace.seenPhones(),
            &store::SeenPhones::forgetAll);
    connect(dialog, &SettingsDialog::profilesRequested, &m_parts.signIn, &SignInFlow::editProfiles);
    open(*dialog);
}

void WindowDialogs::showKeys()
{
    open(*new KeysDialog(&m_parts.window));
}

void WindowDialogs::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About SIP Phone Inspector"), QString(),
                                QMessageBox::Close, &m_parts.window);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("SIP Phone Inspector %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr(
        "Shows what a hosted PBX knows about a SIP phone. It only reads: nothing it does changes "
        "a phone or ends a session.\n\nFree software under the GNU General Public License, "
        "version 3 or later."));
    open(*box);
}

void WindowDialogs::open(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

} // namespace ui
