// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/soak.h"

#include "bench/watchedmanager.h"
#include "session/lookupsession.h"

#include <array>

namespace bench {

namespace {

constexpr std::chrono::seconds longestLookup(20);
constexpr int longestLater = 4; // milliseconds

} // namespace

Soak::Soak(session::LookupSession &session, WatchedManager &manager, const QStringList &phoneIds,
           int cancelEvery)
    : m_session(session)
    , m_phoneIds(phoneIds)
    , m_cancelEvery(cancelEvery)
{
    // From a timer, so that what is posted, such as painting, has its turn between two lookups.
    m_next.setSingleShot(true);
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::PreciseTimer);
    m_watchdog.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Soak::next);
    connect(&m_later, &QTimer::timeout, this, [this] { reached(m_moment); });
    connect(&m_watchdog, &QTimer::timeout, this, &Soak::lose);
    connect(&manager, &WatchedManager::requestWritten, this,
            [this] { reached(Moment::RequestWritten); });
    connect(&manager, &WatchedManager::bytesArrived, this, [this] { reached(Moment::FirstBytes); });
    connect(&m_session, &session::LookupSession::fetched, this, [this] {
        if (!m_isRunning || m_session.shown()->asked != *m_session.asked())
            ++m_book.wrong;
    });
    connect(&m_session, &session::LookupSession::changed, this, [this] {
        if (m_isRunning && !m_session.isLoading())
            end();
    });
}

void Soak::run(int lookups)
{
    m_left = lookups;
    m_next.start();
}

// A lookup may end before its moment comes; then the next one is cancelled in its stead.
Soak::Moment Soak::nextMoment()
{
    constexpr std::array moments{Moment::AtOnce, Moment::RequestWritten, Moment::FirstBytes,
                                 Moment::Later, Moment::Replaced};
    const int cut = m_book.cancelled + m_book.replaced;
    if (m_cancelEvery == 0 || cut >= m_book.begun / m_cancelEvery)
        return Moment::Never;
    return moments[m_plans++ % moments.size()];
}

void Soak::next()
{
    if (m_left == 0)
        Q_EMIT done();
    else
        begin();
}

void Soak::begin()
{
    --m_left;
    ++m_book.begun;
    m_moment = nextMoment();
    m_watchdog.start(longestLookup);
    const QString &typed = m_phoneIds[m_random.bounded(int(m_phoneIds.size()))];
    m_isRunning = true;
    m_session.open(phone::PhoneId::read(typed)->id);
    if (m_moment == Moment::AtOnce)
        reached(m_moment);
    else if (m_moment == Moment::Later || m_moment == Moment::Replaced)
        m_later.start(m_random.bounded(longestLater + 1));
}

void Soak::reached(Moment moment)
{
    if (!m_isRunning || moment != m_moment)
        return;
    if (m_moment == Moment::Replaced && m_left > 0) {
        ++m_book.replaced;
        begin();
    } else {
        cancel();
    }
}

void Soak::cancel()
{
    m_isRunning = false;
    ++m_book.cancelled;
    m_session.cancel();
    if (m_session.isLoading())
        ++m_book.wrong;
    m_watchdog.stop();
    m_next.start();
}

void Soak::end()
{
    m_isRunning = false;
    m_later.stop();
    m_watchdog.stop();
    ++(m_session.error() ? m_book.failed : m_book.finished);
    m_next.start();
}

void Soak::lose()
{
    ++m_book.lost;
    m_isRunning = false;
    m_session.cancel();
    m_next.start();
}

} // namespace bench
