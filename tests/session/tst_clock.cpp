// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "session/clock.h"
#include "support/testcase.h"

#include <QSignalSpy>

using session::Clock;
using session::SystemClock;

// The machine's clock, and the one that stands in for it in tests.
class TestClock : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTimeInUtc();
    void ticksOnceStarted();
    void fakeGoesWhereItIsTold();
};

void TestClock::tellsTheTimeInUtc()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(now >= before);
    QVERIFY(now <= QDateTime::currentDateTimeUtc());
}

void TestClock::ticksOnceStarted()
{
    SystemClock clock;
    const SystemClock neverStarted;
    const QSignalSpy silence(&neverStarted, &Clock::ticked);
    QSignalSpy ticks(&clock, &Clock::ticked);
    clock.start();
    clock.start();
    QVERIFY(ticks.wait(5'000));
    QCOMPARE(ticks.count(), 1);
    QCOMPARE(silence.count(), 0);
}

void TestClock::fakeGoesWhereItIsTold()
{
    fakes::FakeClock clock;
    const QSignalSpy ticks(&clock, &Clock::ticked);
    const QDateTime start = clock.now();
    clock.advance(60);
    QCOMPARE(clock.now(), start.addSecs(60));
    clock.advance(-90);
    QCOMPARE(clock.now(), start.addSecs(-30));
    QCOMPARE(ticks.count(), 2);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
