// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/phonewatch.h"

#include "session/clock.h"
#include "session/connection.h"
#include "session/notifier.h"
#include "session/phonecall.h"

#include <algorithm>

namespace session {

static quint8 bitOf(Pause reason)
{
    return quint8(1U << static_cast<unsigned>(reason));
}

PhoneWatch::PhoneWatch(Connection &connection, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
{
    connect(&m_clock, &Clock::ticked, this, &PhoneWatch::tick);
}

PhoneWatch::~PhoneWatch()
{
    dropCall(m_call, *this);
}

void PhoneWatch::setInterval(std::chrono::seconds interval)
{
    m_interval = std::clamp(interval, minInterval, maxInterval);
}

void PhoneWatch::watch(const Fetch &start)
{
    dropCall(m_call, *this);
    m_known = {};
    m_last = start;
    m_failures = 0;
    m_error.reset();
    m_news.reset();
    m_pauses &= quint8(~bitOf(Pause::Refused));
    if (start.origin == Fetch::Origin::Network)
        (void)m_known.take(start); // the first answer is no news
    m_due = start.origin == Fetch::Origin::Network ? start.at.addDuration(m_interval)
                                                   : m_clock.now();
    Q_EMIT changed();
}

void PhoneWatch::stop()
{
    if (!m_last)
        return;
    dropCall(m_call, *this);
    m_last.reset();
    m_error.reset();
    Q_EMIT changed();
}

void PhoneWatch::setPaused(Pause reason, bool paused)
{
    const quint8 before = m_pauses;
    m_pauses = quint8(paused ? before | bitOf(reason) : before & ~bitOf(reason));
    if (m_pauses == before)
        return;
    if (m_pauses != 0)
        dropCall(m_call, *this);
    if (m_last)
        Q_EMIT changed();
}

void PhoneWatch::note(const Fetch &fetch)
{
    // The watch's own answer comes back this way when the window shows it.
    const bool known = m_last && m_last->origin == Fetch::Origin::Network && fetch.at <= m_last->at;
    if (!isWatched(fetch.asked) || fetch.origin != Fetch::Origin::Network || known
        || fetch.isOfAnotherPhone())
        return;
    dropCall(m_call, *this);
    take(fetch, false);
}

PhoneWatch::State PhoneWatch::state() const
{
    if (!m_last)
        return State::Off;
    if (m_pauses != 0)
        return State::Paused;
    return m_call ? State::Asking : State::Waiting;
}

QList<Pause> PhoneWatch::pauses() const
{
    QList<Pause> reasons;
    for (int i = 0; i < pauseCount; ++i) {
        const auto reason = static_cast<Pause>(i);
        if (m_pauses & bitOf(reason))
            reasons.append(reason);
    }
    return reasons;
}

std::optional<QDateTime> PhoneWatch::savedAndNotFetched() const
{
    return m_last ? m_known.savedAndNotFetched() : std::nullopt;
}

void PhoneWatch::tick()
{
    if (state() != State::Waiting || m_connection.isWaiting())
        return;
    const QDateTime now = m_clock.now();
    // A clock that was set back must not make the watch sleep for as long.
    if (m_due > now.addDuration(std::max(m_interval, maxBackOff)))
        setDue(m_interval);
    if (now >= m_due)
        ask();
}

void PhoneWatch::ask()
{
    m_call = callForPhone(m_connection, m_clock, m_last->asked, Asking::UnlessRefused, *this,
                          [this](const tl::expected<Fetch, LookupError> &fetch) {
                              m_call = nullptr;
                              if (!fetch)
                                  fail(fetch.error());
                              else if (fetch->isOfAnotherPhone())
                                  fail(std::nullopt);
                              else
                                  take(*fetch, true);
                          });
    Q_EMIT changed();
}

void PhoneWatch::fail(const std::optional<LookupError> &error)
{
    using Kind = LookupError::Kind;
    if (error && error->kind == Kind::Switched) {
        stop(); // the phone is not this PBX's
        return;
    }
    m_error = error;
    ++m_failures;
    setDue(backOff());
    // Nothing changes that but a person.
    if (error
        && (error->kind == Kind::NoToken || error->kind == Kind::Unauthorized
            || error->kind == Kind::Forbidden))
        m_pauses |= bitOf(Pause::Refused);
    Q_EMIT changed();
}

void PhoneWatch::take(const Fetch &fetch, bool own)
{
    m_last = fetch;
    m_failures = 0;
    m_error.reset();
    m_pauses &= quint8(~bitOf(Pause::Refused));
    setDue(m_interval);
    const std::optional<WatchNews> news = m_known.take(fetch);
    if (news) {
        m_news = news;
        m_last.reset();
    }
    if (own)
        Q_EMIT fetched(fetch);
    if (news) {
        if (m_notifier)
            m_notifier->notify(news->title, news->sentence);
        Q_EMIT happened(*news);
    }
    Q_EMIT changed();
}

bool PhoneWatch::isWatched(const phone::PhoneId &id) const
{
    return m_last && id.toString().compare(m_last->asked.toString(), Qt::CaseInsensitive) == 0;
}

std::chrono::seconds PhoneWatch::backOff() const
{
    std::chrono::seconds wait = m_interval;
    for (int i = 0; i < m_failures && wait < maxBackOff; ++i)
        wait = std::min(2 * wait, maxBackOff);
    return wait;
}

void PhoneWatch::setDue(std::chrono::seconds wait)
{
    m_due = m_clock.now().addDuration(wait);
}

} // namespace session
