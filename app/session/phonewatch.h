// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/fetch.h"
#include "session/lookuperror.h"
#include "session/watchnews.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

namespace session {

class Call;
class Clock;
class Connection;
class Notifier;

// Why a watch asks nothing for the time being.
enum class Pause : quint8 {
    Menu, // a menu is open
    Selection, // text is selected
    Search, // somebody is searching
    Secret, // a secret is revealed
    Minimised, // nobody sees the window
    Refused // the PBX wants a sign-in, or does not let this account see the phone
};
inline constexpr int pauseCount = 6;

// Asks for one phone again and again until it goes away, comes online or fetches its newest
// configuration; tells that once, and is over. Driven by the clock's ticks alone. Never asks faster
// than minInterval, slower after errors, and not at all while there is a reason to pause.
class PhoneWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds minInterval{30};
    static constexpr std::chrono::seconds maxInterval = std::chrono::hours(1);
    // Errors double the interval up to this.
    static constexpr std::chrono::seconds maxBackOff = std::chrono::minutes(10);

    enum class State : quint8 {
        Off,
        Waiting, // for dueAt()
        Asking,
        Paused // see pauses()
    };

    // Both must outlive the watch.
    PhoneWatch(Connection &connection, const Clock &clock, QObject *parent = nullptr);
    ~PhoneWatch() override;

    // Who tells people that do not look at the window; null, as from the start, for nobody. Not owned.
    void setNotifier(Notifier *notifier) { m_notifier = notifier; }
    // Kept between minInterval and maxInterval. Counts from the next answer on.
    void setInterval(std::chrono::seconds interval);
    [[nodiscard]] std::chrono::seconds interval() const { return m_interval; }

    // Begins with the phone as it is known, if that came from the PBX; another watch ends.
    void watch(const Fetch &start);
    void stop();
    // A request under way is dropped when the first reason comes. When the last one goes, what is
    // overdue is asked for with the next tick.
    void setPaused(Pause reason, bool paused);
    // Somebody has asked for a phone by hand: if it is the watched one, the answer counts as one of
    // the watch's own.
    void note(const Fetch &fetch);

    [[nodiscard]] State state() const;
    // The watched phone as it was last answered; none when nothing is watched.
    [[nodiscard]] const std::optional<Fetch> &last() const { return m_last; }
    [[nodiscard]] QList<Pause> pauses() const;
    // When it asks next, unless paused. UTC.
    [[nodiscard]] const QDateTime &dueAt() const { return m_due; }
    // Why the last request failed; none after one that succeeded.
    [[nodiscard]] const std::optional<LookupError> &error() const { return m_error; }
    // When somebody saved the phone's configuration during the watch, while it is not fetched yet.
    [[nodiscard]] std::optional<QDateTime> savedAndNotFetched() const;
    // How the last watch ended; none if it was stopped by hand.
    [[nodiscard]] const std::optional<WatchNews> &news() const { return m_news; }

Q_SIGNALS:
    // The watch has an answer of its own. Comes before happened() and changed().
    void fetched(const session::Fetch &fetch);
    // Once; the watch is over, and the notifier knows.
    void happened(const session::WatchNews &news);
    // Anything of the above is new.
    void changed();

private:
    void tick();
    void ask();
    void fail(const std::optional<LookupError> &error);
    void take(const Fetch &fetch, bool own);
    [[nodiscard]] bool isWatched(const phone::PhoneId &id) const;
    [[nodiscard]] std::chrono::seconds backOff() const;
    void setDue(std::chrono::seconds wait);

    Connection &m_connection;
    const Clock &m_clock;
    Notifier *m_notifier = nullptr;
    std::chrono::seconds m_interval = minInterval;
    std::optional<Fetch> m_last;
    WatchedState m_known;
    QDateTime m_due;
    Call *m_call = nullptr; // deletes itself when it has finished or is cancelled
    quint8 m_pauses = 0; // a bit for each reason
    int m_failures = 0; // since the last answer
    std::optional<LookupError> m_error;
    std::optional<WatchNews> m_news;
};

} // namespace session
