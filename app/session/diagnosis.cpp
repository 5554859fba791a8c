// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diagnosis.h"

#include "checks/checkphone.h"
#include "session/clock.h"
#include "session/lookupsession.h"
#include "store/seenphones.h"

#include <QTimer>

namespace session {

Diagnosis::Diagnosis(const LookupSession &lookups, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_clock(clock)
{
    connect(&m_lookups, &LookupSession::fetched, this, &Diagnosis::take);
    connect(&m_clock, &Clock::ticked, this, &Diagnosis::checkAgain);
}

void Diagnosis::take()
{
    const QString phone = m_lookups.shown()->asked.toString().toLower();
    const bool samePhone = phone == m_phone;
    m_phone = phone;
    m_findings = check();
    if (!samePhone)
        m_history.clear();
    // A phone is shown first, and kept among those seen.
    QTimer::singleShot(0, this, [this, phone, samePhone] {
        if (phone != m_phone || !m_lookups.shown())
            return;
        m_asksNumbers = true;
        m_findings = check();
        takeHistory(samePhone);
        Q_EMIT changed();
    });
}

void Diagnosis::takeHistory(bool samePhone)
{
    const Fetch &fetch = *m_lookups.shown();
    // A file is beside what this machine has seen of that phone, if it has.
    if (!samePhone && m_seen && fetch.origin != Fetch::Origin::File)
        m_history = historyOf(m_seen->fetches(m_phone, fetch.at.addDays(-historyDays)));
    const bool known = !m_history.isEmpty() && m_history.last().at >= fetch.at;
    if (!known && fetch.origin != Fetch::Origin::File && !fetch.isOfAnotherPhone())
        m_history.append(historyPoint(fetch.phone, fetch.at));
}

// An answer ages.
void Diagnosis::checkAgain()
{
    if (!m_lookups.shown())
        return;
    QList<checks::Finding> findings = check();
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    Q_EMIT changed();
}

checks::Context Diagnosis::context() const
{
    const Fetch &fetch = *m_lookups.shown();
    const bool isFile = fetch.origin == Fetch::Origin::File;
    // A file may not say when it is from; one that does is judged by that time.
    const QDateTime now = fetch.answeredAt().isValid() ? fetch.answeredAt() : m_clock.now();
    return {.now = now,
            .fetchAgeSeconds = isFile ? 0 : fetch.ageAt(m_clock.now()),
            .emergency = m_asksNumbers ? m_emergency : nullptr};
}

QList<checks::Finding> Diagnosis::check() const
{
    const Fetch &fetch = *m_lookups.shown();
    if (fetch.recorded)
        return fetch.recorded->findings;
    return checks::checkPhone(fetch.phone, context());
}

} // namespace session
