// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lookupsession.h"

#include "session/phonecall.h"

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
    m_call = callForPhone(m_connection, m_clock, id, Asking::Always, *this,
                          [this](const tl::expected<Fetch, LookupError> &fetch) {
                              m_call = nullptr;
                              if (fetch)
                                  accept(*fetch);
                              else
                                  fail(fetch.error());
                          });
    Q_EMIT changed();
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
