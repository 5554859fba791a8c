// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection.h"

#include "api/apiclient.h"

#include <algorithm>

namespace session {

static bool wantsSignIn(const api::Result &result)
{
    using Kind = api::Error::Kind;
    if (result)
        return false;
    const api::Error &error = result.error();
    return error.kind == Kind::NoToken
        || (error.kind == Kind::HttpStatus && error.httpStatus == 401);
}

Connection::Connection(api::ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

Connection::~Connection()
{
    // The calls go as children, after the list that they would leave.
    for (Call *call : std::exchange(m_calls, {}))
        call->m_connection = nullptr;
}

Call *Connection::get(const api::Request &request, Asking asking)
{
    return begin(new Call(*this, request, asking));
}

Call *Connection::picture(const api::ObjectId &id)
{
    return begin(new Call(*this, Call::Picture{id}, Asking::UnlessRefused));
}

const api::BaseUrl &Connection::baseUrl() const
{
    return m_client.baseUrl();
}

void Connection::hold()
{
    if (m_waiting)
        return;
    m_waiting = true;
    m_met = error(api::Error::Kind::NoToken);
    Q_EMIT changed();
}

void Connection::resume()
{
    ++m_token;
    m_refused = false;
    m_waiting = false;
    for (Call *call : parked())
        send(*call);
    Q_EMIT changed();
}

void Connection::giveUp()
{
    if (!m_waiting)
        return;
    m_waiting = false;
    m_refused = true;
    for (Call *call : parked())
        call->conclude(call->m_result);
    Q_EMIT changed();
}

void Connection::switchTo(const api::BaseUrl &base)
{
    const api::Error switched = error(api::Error::Kind::Switched);
    m_client.setBaseUrl(base);
    m_client.setToken({});
    ++m_token;
    m_waiting = false;
    m_refused = false;
    for (Call *call : std::as_const(m_calls))
        call->conclude(tl::unexpected(switched));
    Q_EMIT changed();
}

int Connection::inFlight() const
{
    return static_cast<int>(std::count_if(m_calls.cbegin(), m_calls.cend(), [](const Call *call) {
        return call->m_state == Call::State::Sent;
    }));
}

Call *Connection::begin(Call *call)
{
    m_calls.append(call);
    if (m_waiting && std::holds_alternative<api::Request>(call->m_subject))
        park(*call, m_met);
    else
        send(*call);
    Q_EMIT changed();
    return call;
}

void Connection::send(Call &call)
{
    call.m_state = Call::State::Sent;
    call.m_token = m_token;
    const auto *picture = std::get_if<Call::Picture>(&call.m_subject);
    call.m_job = picture ? m_client.picture(picture->modelPicture)
                         : m_client.get(std::get<api::Request>(call.m_subject));
    connect(call.m_job, &api::Job::finished, &call, [this, &call](const api::Result &result) {
        call.m_job.clear();
        receive(call, result);
    });
}

void Connection::receive(Call &call, const api::Result &result)
{
    const bool isPicture = std::holds_alternative<Call::Picture>(call.m_subject);
    const bool canWait = m_asks && !isPicture && wantsSignIn(result);
    if (canWait && m_waiting) {
        park(call, result.error());
        Q_EMIT changed();
    } else if (canWait && call.m_token != m_token) {
        // Refused with a token that has been replaced while the request was under way.
        send(call);
    } else if (canWait && mayAsk(call)) {
        park(call, result.error());
        ask(result.error());
    } else {
        call.m_result = result;
        call.deliver();
    }
}

void Connection::park(Call &call, const api::Error &met)
{
    call.m_state = Call::State::Parked;
    call.m_result = tl::unexpected(met);
}

void Connection::ask(const api::Error &met)
{
    m_waiting = true;
    m_met = met;
    Q_EMIT changed();
    Q_EMIT signInNeeded();
}

bool Connection::mayAsk(const Call &call) const
{
    return call.m_asking == Asking::Always || !m_refused;
}

QList<Call *> Connection::parked() const
{
    QList<Call *> result;
    std::copy_if(m_calls.cbegin(), m_calls.cend(), std::back_inserter(result),
                 [](const Call *call) { return call->m_state == Call::State::Parked; });
    return result;
}

void Connection::remove(Call &call)
{
    m_calls.removeOne(&call);
    Q_EMIT changed();
}

api::Error Connection::error(api::Error::Kind kind) const
{
    api::Error error;
    error.kind = kind;
    error.host = baseUrl().host();
    return error;
}

} // namespace session
