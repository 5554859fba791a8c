// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/clock.h"

namespace fakes {

// A clock that stands still until the test moves it.
class FakeClock final : public session::Clock
{
public:
    // UTC.
    explicit FakeClock(const QDateTime &now = QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25),
                                                        Qt::UTC))
        : m_now(now)
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }

    // Moves the time and ticks once. Negative seconds set the clock back.
    void advance(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        Q_EMIT ticked();
    }

private:
    QDateTime m_now;
};

} // namespace fakes
