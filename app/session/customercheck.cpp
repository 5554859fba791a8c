// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/customercheck.h"

#include "api/answer.h"
#include "api/baseurl.h"
#include "api/request.h"
#include "checks/checkphone.h"
#include "session/clock.h"
#include "session/connection.h"

#include <algorithm>

namespace session {

CustomerCheck::CustomerCheck(Connection &connection, const Clock &clock, qsizetype mostCompared,
                             QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
    , m_mostCompared(mostCompared)
    , m_together(mostCompared)
{
}

CustomerCheck::~CustomerCheck()
{
    dropCall(m_call, *this);
}

void CustomerCheck::start(const QString &customer)
{
    dropCall(m_call, *this);
    m_customer = customer;
    m_state = State::Running;
    m_phones.clear();
    m_together = checks::Together(m_mostCompared);
    m_isCompared = false;
    m_ids.clear();
    m_offset = 0;
    m_limit = pageSize;
    m_total = 0;
    m_startedAt = {};
    m_error.reset();
    Q_EMIT started();
    ask(Asking::Always);
}

void CustomerCheck::cancel()
{
    if (m_state != State::Running)
        return;
    dropCall(m_call, *this);
    end(State::Cancelled);
}

void CustomerCheck::ask(Asking asking)
{
    api::PhoneListQuery query;
    query.customer = api::ObjectId::parse(m_customer);
    query.offset = int(m_offset);
    query.limit = m_limit;
    query.full = true;
    m_call = m_connection.get(api::Request::sipPhones(query), asking);
    // The connection may go to another host before the answer comes.
    const QString host = m_connection.baseUrl().host();
    connect(m_call, &Call::finished, this, [this, host](const api::Result &result) {
        m_call = nullptr;
        receive(result, host);
    });
    Q_EMIT changed();
}

void CustomerCheck::receive(const api::Result &result, const QString &host)
{
    if (result) {
        accept(result->body, result->serverDate, host);
        return;
    }
    const LookupError error = lookupError(result.error(), QString());
    if (error.kind == LookupError::Kind::TooLarge && m_limit > 1) {
        // Phones with side panels are large: fewer of them at a time.
        m_limit = std::max(1, m_limit / 4);
        ask(Asking::UnlessRefused);
        return;
    }
    m_error = error;
    end(State::Failed);
}

void CustomerCheck::accept(const QByteArray &body, const QDateTime &serverDate, const QString &host)
{
    const auto page = phone::readWholePhoneList(body);
    if (!page) {
        m_error = lookupError(page.error(), QString(), host);
        end(State::Failed);
        return;
    }
    if (!m_startedAt.isValid())
        m_startedAt = m_clock.now();
    m_total = page->counts.total;
    m_offset = std::max(m_offset + 1, page->counts.next());
    const qsizetype before = m_phones.size();
    append(*page, serverDate.isValid() ? serverDate : m_clock.now());
    // A receiver may have cancelled the check, or begun another.
    if (m_state != State::Running || m_call)
        return;
    // A page with nothing new would be followed by its like for ever.
    if (page->counts.isLast() || m_phones.size() == before)
        end(State::Done);
    else if (m_phones.size() >= maxPhones)
        end(State::Full);
    else
        ask(Asking::UnlessRefused);
}

void CustomerCheck::append(const phone::WholePhoneListPage &page, const QDateTime &now)
{
    const qsizetype first = m_phones.size();
    const checks::Context context{.now = now, .emergency = m_emergency};
    for (const auto &[summary, phone] : page.phones) {
        if (m_phones.size() >= maxPhones)
            break;
        if (!summary.id.isEmpty() && m_ids.contains(summary.id))
            continue;
        m_ids.insert(summary.id);
        m_phones.append({summary, checks::checkPhone(phone, context)});
        m_together.add(phone);
    }
    if (m_phones.size() > first)
        Q_EMIT arrived(first);
}

// What the phones say against each other, as far as they have been read.
void CustomerCheck::compare()
{
    m_isCompared = !m_together.isFull();
    bool isAny = false;
    m_together.visit([this, &isAny](const checks::SharedFinding &found) {
        QList<checks::Finding> &findings = m_phones[found.phone].findings;
        const auto milder = [&found](const checks::Finding &finding) {
            return finding.severity > found.finding.severity;
        };
        findings.insert(std::find_if(findings.cbegin(), findings.cend(), milder), found.finding);
        isAny = true;
        return true;
    });
    if (isAny)
        Q_EMIT compared();
}

void CustomerCheck::end(State state)
{
    m_state = state;
    m_ids.clear();
    compare();
    m_together = checks::Together(m_mostCompared);
    Q_EMIT changed();
}

} // namespace session
