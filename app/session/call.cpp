// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/call.h"

#include "session/connection.h"

namespace session {

Call::Call(Connection &connection, const Subject &subject, Asking asking)
    : QObject(&connection)
    , m_connection(&connection)
    , m_subject(subject)
    , m_asking(asking)
{
}

Call::~Call()
{
    dropJob();
    leave();
}

void Call::cancel()
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    dropJob();
    deleteLater();
    leave();
}

void Call::dropJob()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    m_job->cancel();
    m_job.clear();
}

void Call::conclude(const api::Result &result)
{
    if (m_state == State::Over)
        return;
    dropJob();
    m_state = State::Concluded;
    m_result = result;
    QMetaObject::invokeMethod(this, &Call::deliver, Qt::QueuedConnection);
}

void Call::deliver()
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    deleteLater();
    // A receiver may delete the call.
    const api::Result result = m_result;
    const QPointer<Call> alive(this);
    leave();
    if (alive)
        Q_EMIT finished(result);
}

void Call::leave()
{
    if (Connection *connection = std::exchange(m_connection, nullptr))
        connection->remove(*this);
}

void dropCall(Call *&call, const QObject &listener)
{
    if (!call)
        return;
    call->disconnect(&listener);
    call->cancel();
    call = nullptr;
}

} // namespace session
