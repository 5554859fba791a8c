// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lookupsession.h"

#include "api/apiclient.h"
#include "api/objectid.h"
#include "api/request.h"
#include "phone/phonedecoder.h"

namespace session {

LookupSession::LookupSession(api::ApiClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

LookupSession::~LookupSession()
{
    dropJob();
}

void LookupSession::open(const phone::PhoneId &id)
{
    if (!isLoading()) {
        m_askedBefore = m_asked;
        m_errorBefore = m_error;
    }
    dropJob();
    start(id);
}

void LookupSession::refresh()
{
    if (m_asked)
        open(phone::PhoneId(*m_asked));
}

void LookupSession::cancel()
{
    if (!isLoading())
        return;
    dropJob();
    m_asked = m_askedBefore;
    m_error = m_errorBefore;
    Q_EMIT changed();
}

void LookupSession::start(const phone::PhoneId &id)
{
    m_asked = id;
    m_error.reset();
    // Both kinds of id are 24 hex digits: a PhoneId always makes an ObjectId.
    const auto objectId = api::ObjectId::parse(id.toString());
    Q_ASSERT(objectId);
    m_job = m_client.get(api::Request::sipPhone(*objectId));
    // The client may be sent to another host before the answer comes.
    const QString host = m_client.baseUrl().host();
    connect(m_job, &api::Job::finished, this, [this, host](const api::Result &result) {
        m_job = nullptr;
        if (result)
            finish(result->body, host);
        else
            fail(lookupError(result.error(), m_asked->toString()));
    });
    Q_EMIT changed();
}

void LookupSession::dropJob()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job = nullptr;
}

void LookupSession::finish(const QByteArray &body, const QString &host)
{
    const auto phone = phone::PhoneDecoder::decode(body);
    if (!phone) {
        fail(lookupError(phone.error(), m_asked->toString(), host));
        return;
    }
    m_shown = Fetch{*m_asked, *phone, m_clock.now()};
    Q_EMIT fetched();
    Q_EMIT changed();
}

void LookupSession::fail(const LookupError &error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace session
