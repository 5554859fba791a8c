// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "store/settings.h"
#include "support/testcase.h"

using store::SeenPhones;
using support::home;
using support::idA;
using support::idB;
using support::idC;
using support::idsOf;
using support::noon;
using support::office;
using support::phoneWith;
using support::SeenFixture;

namespace {

constexpr int day = 24 * 60 * 60; // seconds

} // namespace

// What is kept for how long.
class TestSeenAge : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsJustYoungEnough();
    void removesFetchesBeforePhones();
    void keepsTheNewestFetchOfAPinnedPhone();
    void prunesEveryProfile();
    void keepsADayAtLeast();
    void forgetsEveryPhone();
    void hasTheSameLeastAsTheSettings();
};

void TestSeenAge::keepsWhatIsJustYoungEnough()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.record(idB, -1));
    QVERIFY(fixture.seen.prune(noon.addDays(90), 90));
    QCOMPARE(idsOf(fixture.seen.recent(10)), QStringList{idA});
    QVERIFY(!fixture.seen.latest(idB));
    QVERIFY(fixture.seen.prune(noon.addDays(90).addMSecs(1), 90));
    QVERIFY(fixture.seen.recent(10).isEmpty());
}

void TestSeenAge::removesFetchesBeforePhones()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.record(idA, day));
    QVERIFY(fixture.seen.prune(noon.addDays(91), 90));
    QCOMPARE(fixture.seen.fetches(idA, noon).size(), 1);
    QCOMPARE(fixture.seen.latest(idA)->at, noon.addSecs(day));
}

void TestSeenAge::keepsTheNewestFetchOfAPinnedPhone()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.record(idA, 1));
    QVERIFY(fixture.record(idB, 2));
    fixture.seen.setPinned(idA, true);
    QVERIFY(fixture.seen.prune(noon.addYears(10), 90));
    QCOMPARE(idsOf(fixture.seen.pinned()), QStringList{idA});
    QCOMPARE(fixture.seen.fetches(idA, noon).size(), 1);
    QCOMPARE(fixture.seen.latest(idA)->at, noon.addSecs(1));
    fixture.seen.setPinned(idA, false);
    QVERIFY(fixture.seen.prune(noon.addYears(10), 90));
    QVERIFY(fixture.seen.recent(10).isEmpty());
}

void TestSeenAge::prunesEveryProfile()
{
    SeenFixture fixture;
    QVERIFY(fixture.seen.record(home, phoneWith(idA), noon));
    QVERIFY(fixture.seen.record(home, phoneWith(idB), noon.addDays(100)));
    QVERIFY(fixture.seen.prune(noon.addDays(100), 90));
    fixture.seen.setProfile(home);
    QCOMPARE(idsOf(fixture.seen.recent(10)), QStringList{idB});
}

void TestSeenAge::keepsADayAtLeast()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.seen.prune(noon.addDays(SeenPhones::minDays), -5));
    QVERIFY(fixture.seen.prune(noon.addDays(SeenPhones::minDays), 0));
    QVERIFY(fixture.seen.latest(idA));
    QVERIFY(fixture.seen.prune(noon.addDays(SeenPhones::minDays).addSecs(1), 0));
    QVERIFY(!fixture.seen.latest(idA));
}

void TestSeenAge::forgetsEveryPhone()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.seen.record(home, phoneWith(idC), noon));
    fixture.seen.setPinned(idA, true);
    const phone::Phone phone = phoneWith(idA, R"({"password":"secret"})");
    const auto before = fixture.seen.fingerprintsOf(phone);
    QVERIFY(fixture.seen.forgetAll());
    QVERIFY(fixture.seen.recent(10).isEmpty());
    QVERIFY(fixture.seen.pinned().isEmpty());
    QVERIFY(!fixture.seen.latest(idA));
    fixture.seen.setProfile(home);
    QVERIFY(fixture.seen.recent(10).isEmpty());
    // Nothing that was copied before can be compared with what comes.
    const auto after = fixture.seen.fingerprintsOf(phone);
    QVERIFY(before && after);
    QVERIFY(before->password != after->password);
    fixture.seen.setProfile(office);
    QVERIFY(fixture.record(idB, 1));
    QCOMPARE(idsOf(fixture.seen.recent(10)), QStringList{idB});
    QVERIFY(!fixture.seen.problem());
}

void TestSeenAge::hasTheSameLeastAsTheSettings()
{
    QCOMPARE(SeenPhones::minDays, store::Settings::minDaysKept);
}

QTEST_GUILESS_MAIN(TestSeenAge)
#include "tst_seenage.moc"
