// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clock.h"

#include <chrono>

namespace session {

SystemClock::SystemClock(QObject *parent)
    : Clock(parent)
{
    m_timer.setInterval(std::chrono::seconds(1));
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Clock::ticked);
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::start()
{
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace session
