// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otherphone.h"

#include "phone/searchwords.h"
#include "session/explanation.h"
#include "session/lookupsession.h"
#include "session/phonesearch.h"
#include "session/searchexplanation.h"
#include "store/seenphones.h"

#include <utility>

namespace session {

OtherPhone::OtherPhone(Connection &connection, store::SeenPhones &seen, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_seen(seen)
    , m_clock(clock)
{
}

OtherPhone::~OtherPhone()
{
    drop();
}

// Whoever is dropped may be the one that is just telling something.
void OtherPhone::drop()
{
    for (QObject *part : {static_cast<QObject *>(std::exchange(m_search, nullptr)),
                          static_cast<QObject *>(std::exchange(m_lookup, nullptr))}) {
        if (!part)
            continue;
        part->disconnect(this);
        part->deleteLater();
    }
}

void OtherPhone::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void OtherPhone::cancel()
{
    drop();
    m_hits.clear();
    m_fetch.reset();
    m_problem.clear();
    enter(State::Idle);
}

void OtherPhone::find(const QString &typed, const QString &customer)
{
    cancel();
    const auto text = phone::SearchText::read(typed);
    if (text.id()) {
        choose(*text.id());
        return;
    }
    if (text.filters().isEmpty()) {
        m_problem = phone::problemText(text.problem());
        enter(typed.trimmed().isEmpty() ? State::Idle : State::Failed);
        return;
    }
    m_search = new PhoneSearch(m_connection, &m_seen, this);
    connect(m_search, &PhoneSearch::pageArrived, this,
            [this](const QList<phone::PhoneSummary> &phones) { m_hits = phones; });
    connect(m_search, &PhoneSearch::changed, this, &OtherPhone::conclude);
    m_state = State::Searching;
    m_search->setCustomer(customer);
    m_search->setText(typed);
    m_search->submit();
    if (m_state == State::Searching)
        Q_EMIT changed();
}

void OtherPhone::conclude()
{
    const PhoneSearch &search = *m_search;
    if (search.state() == PhoneSearch::State::Failed) {
        m_problem = explainSearch(*search.error()).sentence();
        QList<phone::PhoneSummary> seen;
        for (const store::SeenPhone &phone : search.localHits())
            seen.append(phone.summary);
        offer(seen);
    } else if (search.state() == PhoneSearch::State::Done) {
        if (search.total() == 0)
            m_problem = explainNoHits(search.text()).sentence();
        offer(QList<phone::PhoneSummary>(m_hits));
    }
}

// One is taken, several are for somebody to choose from.
void OtherPhone::offer(const QList<phone::PhoneSummary> &hits)
{
    drop();
    m_hits = hits;
    if (hits.size() == 1) {
        if (const auto only = phone::PhoneId::read(hits.constFirst().id)) {
            choose(only->id);
            return;
        }
        m_problem = noIdText();
    }
    enter(hits.size() > 1 ? State::Choosing : State::Failed);
}

void OtherPhone::choose(const phone::PhoneId &id)
{
    drop();
    m_fetch.reset();
    m_lookup = new LookupSession(m_connection, m_clock, this);
    connect(m_lookup, &LookupSession::changed, this, &OtherPhone::concludeLookup);
    m_state = State::Loading;
    m_lookup->open(id);
}

void OtherPhone::concludeLookup()
{
    if (m_lookup->isLoading()) {
        Q_EMIT changed();
        return;
    }
    if (m_lookup->error()) {
        const phone::PhoneId asked = *m_lookup->asked();
        m_problem = explain(*m_lookup->error()).sentence();
        if (const auto seen = m_seen.latest(asked.toString()))
            m_fetch = Fetch{asked, seen->phone, seen->at, Fetch::Origin::Seen};
    } else {
        m_problem.clear();
        m_fetch = m_lookup->shown();
    }
    drop();
    enter(m_fetch ? State::Found : State::Failed);
}

} // namespace session
