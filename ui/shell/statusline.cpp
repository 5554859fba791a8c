// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "models/tooltip.h"
#include "phone/format.h"
#include "session/account.h"
#include "session/connection.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/workspace.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QStatusBar>

namespace ui {

StatusLine::StatusLine(session::Workspace &workspace, QStatusBar &bar)
    : QObject(&bar)
    , m_workspace(workspace)
    , m_activity(plainLabel({}, &bar))
    , m_profile(plainLabel({}, &bar))
    , m_user(plainLabel({}, &bar))
    , m_token(plainLabel({}, &bar))
{
    QLabel *readOnly = plainLabel(tr("Read-only: nothing here changes a phone"), &bar);
    for (QLabel *label : {m_activity, m_profile, m_user, m_token, readOnly}) {
        label->setContentsMargins(8, 0, 8, 0);
        bar.addPermanentWidget(label);
    }
    connect(&workspace.connection(), &session::Connection::changed, this, &StatusLine::update);
    connect(&workspace.lookups(), &session::LookupSession::changed, this, &StatusLine::update);
    connect(&workspace.profile(), &session::ProfileSession::changed, this, &StatusLine::update);
    update();
}

void StatusLine::setPlace(const QString &place)
{
    m_place = place;
    update();
}

void StatusLine::update()
{
    m_activity->setText(activity());
    m_user->setText(m_workspace.profile().whoText());
    m_token->setText(m_workspace.profile().tokenPlaceText());
    m_profile->setText(tr("PBX: %1").arg(place()));
    m_profile->setToolTip(models::plainToolTip({m_workspace.account().host()}));
}

QString StatusLine::activity() const
{
    const session::LookupSession &lookups = m_workspace.lookups();
    if (m_workspace.connection().isWaiting())
        return m_workspace.profile().isReadingToken() ? tr("Asking the keychain…")
                                                      : tr("Waiting for you to sign in…");
    if (lookups.isLoading())
        return tr("Asking for phone %1…").arg(lookups.asked()->toString());
    //: %n requests have been sent and not been answered yet
    const int count = m_workspace.connection().inFlight();
    return count > 0 ? tr("%n request(s) under way", nullptr, count) : QString();
}

QString StatusLine::place() const
{
    if (!m_place.isEmpty())
        return m_place;
    const auto &profile = m_workspace.profile().profile();
    return profile && !profile->name.isEmpty() ? phone::printable(profile->name)
                                               : m_workspace.account().host();
}

} // namespace ui
