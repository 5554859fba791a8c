// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lookupsession.h"

#include "api/answer.h"
#include "api/baseurl.h"
#include "api/objectid.h"
#include "api/request.h"
#include "phone/phonedecoder.h"
#include "session/connection.h"

namespace session {

LookupSession::LookupSession(Connection &connection, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
{
}

LookupSession::~LookupSession()
{
    dropCall(m_call, *this);
}

void LookupSession::open(const phone::PhoneId &id)
{
    if (!isLoading()) {
        m_askedBefore = m_asked;
        m_errorBefore = m_error;
    }
    dropCall(m_call, *this);
    start(id);
}

void LookupSession::refresh()
{
    if (canRefresh())
        open(phone::PhoneId(*m_asked));
}

bool LookupSession::canRefresh() const
{
    const bool showsFile = m_shown && m_shown->origin == Fetch::Origin::File;
    return m_asked && (!showsFile || isLoading() || m_error);
}

void LookupSession::cancel()
{
    if (!isLoading())
        return;
    dropCall(m_call, *this);
    m_asked = m_askedBefore;
    m_error = m_errorBefore;
    Q_EMIT changed();
}

void LookupSession::show(const Fetch &fetch)
{
    dropCall(m_call, *this);
    m_asked = fetch.asked;
    m_error.reset();
    accept(fetch);
}

void LookupSession::forget()
{
    dropCall(m_call, *this);
    m_asked.reset();
    m_error.reset();
    m_askedBefore.reset();
    m_errorBefore.reset();
    if (m_shown && m_shown->origin == Fetch::Origin::File)
        m_asked = m_shown->asked;
    else
        m_shown.reset();
    Q_EMIT changed();
}

void LookupSession::standIn(const Fetch &fetch)
{
    Q_ASSERT(m_error && !isLoading());
    m_shown = fetch;
    Q_EMIT fetched();
    Q_EMIT changed();
}

void LookupSession::start(const phone::PhoneId &id)
{
    m_asked = id;
    m_error.reset();
    // Both kinds of id are 24 hex digits: a PhoneId always makes an ObjectId.
    const auto objectId = api::ObjectId::parse(id.toString());
    Q_ASSERT(objectId);
    m_call = m_connection.get(api::Request::sipPhone(*objectId));
    // The connection may go to another host before the answer comes.
    const QString host = m_connection.baseUrl().host();
    connect(m_call, &Call::finished, this, [this, host](const api::Result &result) {
        m_call = nullptr;
        if (result)
            finish(*result, host);
        else
            fail(lookupError(result.error(), m_asked->toString()));
    });
    Q_EMIT changed();
}

void LookupSession::finish(const api::Answer &answer, const QString &host)
{
    const auto phone = phone::PhoneDecoder::decode(answer.body);
    if (!phone) {
        fail(lookupError(phone.error(), m_asked->toString(), host));
        return;
    }
    accept(
        {.asked = *m_asked, .phone = *phone, .at = m_clock.now(), .serverDate = answer.serverDate});
}

void LookupSession::accept(const Fetch &fetch)
{
    m_shown = fetch;
    Q_EMIT fetched();
    Q_EMIT changed();
}

void LookupSession::fail(const LookupError &error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace session
