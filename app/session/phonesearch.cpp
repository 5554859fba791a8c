// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonesearch.h"

#include "api/baseurl.h"
#include "api/request.h"
#include "session/connection.h"
#include "store/seenphones.h"

namespace session {

PhoneSearch::PhoneSearch(Connection &connection, store::SeenPhones *seen, QObject *parent)
    : PhoneSearch(connection, seen, defaultInterval, parent)
{
}

PhoneSearch::PhoneSearch(Connection &connection, store::SeenPhones *seen,
                         std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_seen(seen)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    // Nobody who said no to a sign-in is asked again at every key.
    connect(&m_timer, &QTimer::timeout, this, [this] { start(Asking::UnlessRefused); });
}

PhoneSearch::~PhoneSearch()
{
    dropCall(m_call, *this);
}

void PhoneSearch::setText(const QString &typed)
{
    const auto text = phone::SearchText::read(typed);
    if (text == m_text)
        return;
    m_text = text;
    m_isSubmitted = false;
    m_timer.stop();
    forgetHits();
    if (m_text.kind() == phone::SearchText::Kind::Nothing)
        m_opened.reset();
    const bool isSearched = m_text.id() || !m_text.filters().isEmpty();
    m_state = isSearched ? State::Waiting : State::Idle;
    if (isSearched)
        m_timer.start();
    findLocal();
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void PhoneSearch::submit()
{
    m_opened.reset();
    m_isSubmitted = true;
    if (m_state == State::Done && m_only)
        open(*m_only);
    else if (m_state != State::Searching || m_loaded > 0)
        start(Asking::Always);
    // Else what is under way is what was asked for.
}

void PhoneSearch::retry()
{
    if (m_state != State::Failed)
        return;
    m_asking = Asking::Always;
    if (m_loaded > 0)
        ask(m_next);
    else
        start(Asking::Always);
}

void PhoneSearch::setCustomer(const QString &id)
{
    if (m_customer == id)
        return;
    m_customer = id;
    const bool wasAsked = m_state == State::Searching || m_state == State::Done
        || m_state == State::Failed;
    if (wasAsked)
        start(Asking::Always);
}

void PhoneSearch::cancel()
{
    if (m_state != State::Waiting && m_state != State::Searching)
        return;
    m_timer.stop();
    dropCall(m_call, *this);
    m_state = m_loaded > 0 ? State::Done : State::Idle;
    Q_EMIT changed();
}

bool PhoneSearch::canFetchMore() const
{
    return (m_state == State::Done || m_state == State::Failed) && m_loaded > 0 && m_next < m_total;
}

void PhoneSearch::fetchMore()
{
    if (canFetchMore())
        ask(m_next);
}

void PhoneSearch::start(Asking asking)
{
    m_timer.stop();
    forgetHits();
    m_asking = asking;
    m_filter = 0;
    if (m_text.id()) {
        m_state = State::Idle;
        Q_EMIT changed();
        open(*m_text.id());
    } else if (!m_text.filters().isEmpty()) {
        ask(0);
    }
}

void PhoneSearch::ask(qint64 offset)
{
    dropCall(m_call, *this);
    m_error.reset();
    m_state = State::Searching;
    api::PhoneListQuery query;
    query.filter = m_text.filters().at(m_filter);
    query.customer = api::ObjectId::parse(m_customer);
    query.offset = int(offset);
    query.limit = offset == 0 ? firstPageSize : nextPageSize;
    m_call = m_connection.get(api::Request::sipPhones(query), m_asking);
    // The connection may go to another host before the answer comes.
    const QString host = m_connection.baseUrl().host();
    connect(m_call, &Call::finished, this, [this, offset, host](const api::Result &result) {
        m_call = nullptr;
        receive(result, offset, host);
    });
    Q_EMIT changed();
}

void PhoneSearch::receive(const api::Result &result, qint64 offset, const QString &host)
{
    if (!result) {
        const LookupError error = lookupError(result.error(), QString());
        const bool wantsSignIn = error.kind == LookupError::Kind::NoToken
            || error.kind == LookupError::Kind::Unauthorized;
        // Enter came while the search for what was typed was under way.
        if (wantsSignIn && m_isSubmitted && m_asking == Asking::UnlessRefused)
            start(Asking::Always);
        else
            fail(error);
        return;
    }
    const auto page = phone::readPhoneList(result->body);
    if (!page) {
        fail(lookupError(page.error(), QString(), host));
        return;
    }
    const bool isFirst = offset == 0;
    if (isFirst && page->counts.total == 0 && m_filter + 1 < m_text.filters().size()) {
        ++m_filter;
        ask(0);
        return;
    }
    accept(*page, isFirst);
}

void PhoneSearch::accept(const phone::PhoneListPage &page, bool isFirst)
{
    m_total = page.counts.total;
    m_next = page.counts.next();
    m_loaded += page.phones.size();
    m_state = State::Done;
    if (isFirst && m_total == 1 && page.phones.size() == 1) {
        if (const auto id = phone::PhoneId::read(page.phones.constFirst().id))
            m_only = id->id;
    }
    // A receiver may begin another search.
    const std::optional<phone::PhoneId> only = m_only;
    const phone::SearchText text = m_text;
    Q_EMIT pageArrived(page.phones, isFirst);
    Q_EMIT changed();
    if (only && text == m_text && m_state == State::Done)
        open(*only);
}

void PhoneSearch::fail(const LookupError &error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT changed();
}

void PhoneSearch::open(const phone::PhoneId &id)
{
    if (m_opened == id)
        return;
    m_opened = id;
    Q_EMIT openRequested(id);
}

void PhoneSearch::forgetHits()
{
    dropCall(m_call, *this);
    m_total = 0;
    m_loaded = 0;
    m_next = 0;
    m_only.reset();
    m_error.reset();
}

void PhoneSearch::findLocal()
{
    m_localHits.clear();
    const QStringList filters = m_text.id() ? QStringList{m_text.id()->toString()}
                                            : m_text.filters();
    if (m_seen && !filters.isEmpty())
        m_localHits = m_seen->search(filters, maxLocalHits);
}

} // namespace session
