// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diagnosis.h"

#include "checks/checkmodel.h"
#include "checks/checkphone.h"
#include "session/clock.h"
#include "session/lookupsession.h"
#include "session/names.h"
#include "session/secretprints.h"
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

void Diagnosis::setNames(const Names *names)
{
    if (m_names)
        m_names->disconnect(this);
    m_names = names;
    if (m_names)
        connect(m_names, &Names::arrived, this, &Diagnosis::learnModel);
}

void Diagnosis::setWatched(bool watched)
{
    if (watched == m_isWatched)
        return;
    m_isWatched = watched;
    checkHistory();
    checkAgain();
}

void Diagnosis::take()
{
    const QString phone = m_lookups.shown()->asked.toString().toLower();
    if (phone != m_phone) {
        m_history.clear();
        m_fetches.clear();
        m_isHistoryRead = false;
        m_ofHistory.clear();
    }
    m_phone = phone;
    checkModel();
    m_findings = check();
    // A phone is shown first, and kept among those seen.
    QTimer::singleShot(0, this, [this, phone] {
        if (phone != m_phone || !m_lookups.shown())
            return;
        m_asksNumbers = true;
        takeHistory();
        checkHistory();
        m_findings = check();
        Q_EMIT changed();
    });
}

void Diagnosis::takeHistory()
{
    const Fetch &fetch = *m_lookups.shown();
    // A file is beside what this machine has seen of that phone, if it has.
    if (!m_isHistoryRead && m_seen && fetch.origin != Fetch::Origin::File)
        readHistory(fetch.at.addDays(-historyDays));
    const bool known = !m_history.isEmpty() && m_history.last().at >= fetch.at;
    if (known || fetch.origin == Fetch::Origin::File || fetch.isOfAnotherPhone())
        return;
    if (m_fetches.size() >= maxFetches) {
        m_history.removeFirst();
        m_fetches.removeFirst();
    }
    m_history.append(historyPoint(fetch.phone, fetch.at));
    m_fetches.append(
        {fetch.at, fetch.phone, m_seen ? secretPrints(fetch.phone, *m_seen) : std::nullopt});
}

void Diagnosis::readHistory(const QDateTime &since)
{
    m_isHistoryRead = true;
    const QList<store::StoredFetch> kept = m_seen->fetches(m_phone, since);
    m_history = historyOf(kept);
    m_fetches.clear();
    m_fetches.reserve(kept.size());
    // The newest one comes first.
    for (auto fetch = kept.crbegin(); fetch != kept.crend(); ++fetch)
        m_fetches.append({fetch->at, fetch->phone, secretPrints(fetch->fingerprints)});
}

void Diagnosis::checkHistory()
{
    m_ofHistory.clear();
    // What a file holds is no fetch.
    if (m_fetches.isEmpty() || !m_lookups.shown() || m_fetches.last().at != m_lookups.shown()->at)
        return;
    // Fetches are kept by this machine's clock, and judged by the PBX's.
    const Fetch &fetch = *m_lookups.shown();
    const qint64 ahead = fetch.at.msecsTo(fetch.answeredAt());
    QList<checks::FetchRecord> fetches = m_fetches;
    for (checks::FetchRecord &record : fetches)
        record.at = record.at.addMSecs(ahead);
    m_ofHistory = checks::checkHistory(
        fetches, m_isWatched ? checks::Watching::Yes : checks::Watching::No, context());
}

void Diagnosis::learnModel(phone::Reference kind, const QString &id)
{
    if (kind != phone::Reference::Model || !m_lookups.shown())
        return;
    const phone::Value &model = m_lookups.shown()->phone.value(phone::FieldId::SipPhoneModel);
    if (model.received().trimmed().compare(id, Qt::CaseInsensitive) != 0)
        return;
    checkModel();
    checkAgain();
}

void Diagnosis::checkModel()
{
    m_ofModel.clear();
    const phone::Phone &phone = m_lookups.shown()->phone;
    const QString id = phone.value(phone::FieldId::SipPhoneModel).received().trimmed();
    if (const auto model = m_names ? m_names->model(id) : std::nullopt)
        m_ofModel = checks::checkWithModel(phone, *model, context());
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
    QList<checks::Finding> findings = checks::checkPhone(fetch.phone, context()) + m_ofHistory
        + m_ofModel;
    checks::sortWorstFirst(findings);
    return findings;
}

} // namespace session
