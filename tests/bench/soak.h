// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRandomGenerator>
#include <QStringList>
#include <QTimer>

#include <cstddef>

namespace session {
class LookupSession;
}

namespace bench {

class WatchedManager;

// Lookups in a row, some of them cancelled, and a book of how each one ended. It must not measure.
class Soak final : public QObject
{
    Q_OBJECT

public:
    struct Book {
        int begun = 0;
        int finished = 0;
        int failed = 0;
        int cancelled = 0;
        int replaced = 0; // cancelled by the lookup after it
        int lost = 0; // not ended in time
        int wrong = 0; // ended twice, or with another phone than the one asked for

        [[nodiscard]] bool isBalanced() const
        {
            return lost == 0 && wrong == 0 && begun == finished + failed + cancelled + replaced;
        }
    };

    // Both must outlive this object. One lookup in `cancelEvery` is cancelled, none if it is 0.
    Soak(session::LookupSession &session, WatchedManager &manager, const QStringList &phoneIds,
         int cancelEvery);

    // That many more lookups; then done().
    void run(int lookups);
    [[nodiscard]] const Book &book() const { return m_book; }

Q_SIGNALS:
    void done();

private:
    // When a lookup is cancelled, if it has not ended before.
    enum class Moment {
        Never,
        AtOnce,
        RequestWritten,
        FirstBytes,
        Later, // within the time an answer takes
        Replaced // as Later, by the next lookup
    };
    [[nodiscard]] Moment nextMoment();
    void next();
    void begin();
    void reached(Moment moment);
    void cancel();
    void end();
    void lose();

    session::LookupSession &m_session;
    QStringList m_phoneIds;
    int m_cancelEvery = 0;
    QRandomGenerator m_random{1}; // the same moments in each run
    QTimer m_next;
    QTimer m_later;
    QTimer m_watchdog;
    Book m_book;
    Moment m_moment = Moment::Never;
    int m_left = 0;
    std::size_t m_plans = 0; // cancellations planned
    bool m_isRunning = false; // a lookup is neither ended nor cancelled
};

} // namespace bench
