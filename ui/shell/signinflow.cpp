// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinflow.h"

#include "phone/format.h"
#include "session/account.h"
#include "session/connection.h"
#include "session/profilesession.h"
#include "session/workspace.h"
#include "store/settings.h"
#include "ui/dialogs/profilesdialog.h"
#include "ui/dialogs/signindialog.h"

#include <QWidget>

#include <algorithm>

namespace ui {

SignInFlow::SignInFlow(session::Workspace &workspace, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&m_workspace.connection(), &session::Connection::signInNeeded, this,
            &SignInFlow::signIn);
}

void SignInFlow::signIn()
{
    if (m_signIn && m_signIn->isVisible()) {
        m_signIn->activateWindow();
        return;
    }
    const auto &profile = m_workspace.profile().profile();
    auto *dialog = new SignInDialog(m_workspace.account(), profile ? profile->name : QString(),
                                    &m_window);
    m_signIn = dialog;
    dialog->setReason(m_workspace.account().endedText());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_signIn->open();
}

void SignInFlow::editProfiles()
{
    if (m_profiles && m_profiles->isVisible()) {
        m_profiles->activateWindow();
        return;
    }
    const auto &current = m_workspace.profile().profile();
    auto *dialog = new ProfilesDialog(m_workspace.settings(), current ? current->id : QString(),
                                      &m_window);
    m_profiles = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfilesDialog::saved, this, &SignInFlow::afterEditing);
    dialog->open();
}

void SignInFlow::afterEditing(const QStringList &gone)
{
    for (const QString &id : gone)
        m_workspace.forgetToken(id);
    const QList<store::Profile> profiles = m_workspace.settings().profiles();
    const std::optional<store::Profile> current = m_workspace.profile().profile();
    const bool isThere = std::any_of(
        profiles.cbegin(), profiles.cend(),
        [&](const store::Profile &profile) { return current && profile.id == current->id; });
    // The one in use may have another name now, or another customer.
    use(isThere ? current->id : m_workspace.settings().defaultProfileId());
    const auto &now = m_workspace.profile().profile();
    if (current && !isThere && now && now->name == current->name) {
        Q_EMIT notice(
            tr("%1 goes to another address now, so sign in there. What was seen at the old "
               "address comes back with it.")
                .arg(phone::printable(now->name)));
    }
    if (!m_workspace.settings().save())
        Q_EMIT notice(tr("The profiles count for this run, but could not be saved."));
}

void SignInFlow::use(const QString &profileId)
{
    for (const store::Profile &profile : m_workspace.settings().profiles()) {
        if (profile.id == profileId)
            m_workspace.profile().activate(profile);
    }
}

} // namespace ui
