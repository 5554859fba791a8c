// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recentchanges.h"

#include "checks/phonediff.h"
#include "session/clock.h"
#include "session/lookupsession.h"
#include "session/secretprints.h"

namespace session {

RecentChanges::RecentChanges(const LookupSession &lookups, const Clock &clock,
                             store::SeenPhones &seen, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_clock(clock)
    , m_seen(seen)
{
    connect(&lookups, &LookupSession::fetched, this, &RecentChanges::take);
    connect(&clock, &Clock::ticked, this, &RecentChanges::tick);
}

void RecentChanges::take()
{
    const Fetch &fetch = *m_lookups.shown();
    m_before.clear();
    if (fetch.origin != Fetch::Origin::Network || fetch.isOfAnotherPhone()) {
        m_last.reset();
        return;
    }
    if (m_last && m_last->asked == fetch.asked) {
        const auto side = [this](const phone::Phone &phone) {
            return checks::DiffSide{phone, secretPrints(phone, m_seen)};
        };
        for (const checks::Difference &difference :
             checks::diff(side(m_last->phone), side(fetch.phone)))
            m_before.insert(difference.key, difference.before);
        m_until = m_clock.now().addSecs(shownFor.count());
    }
    m_last = fetch;
}

void RecentChanges::tick()
{
    if (m_before.isEmpty() || m_clock.now() < m_until)
        return;
    m_before.clear();
    Q_EMIT expired();
}

} // namespace session
