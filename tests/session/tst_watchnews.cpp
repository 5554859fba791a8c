// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "watchfixture.h"

using session::PhoneWatch;
using session::WatchEvent;
using support::WatchFixture;
using State = session::PhoneWatch::State;

namespace {

const QByteArray online = R"("online":true,"expires":3600)";
const QByteArray offline = R"("online":false,"expires":-1)";

// The values of a phone that fetched and was saved at these times of the day; "" leaves one out.
QByteArray config(const QByteArray &loaded, const QByteArray &saved)
{
    QByteArray status = online;
    if (!loaded.isEmpty())
        status += R"(,"configLoaded":"2026-02-11T)" + loaded + R"(Z")";
    if (!saved.isEmpty())
        status += R"(,"configSaved":"2026-02-11T)" + saved + R"(Z")";
    return status;
}

} // namespace

// What it tells, and that it does so once.
class TestWatchNews : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void between_data();
    void between();
    void remembersWhatAnAnswerLeavesOut();
    void tellsAWentAwayBetweenTwoFetches();
    void tellsOnlineAgain();
    void tellsWhatWasSavedWhileWatched();
    void tellsBothAtOnce();
    void tellsTheDayWhenItIsAnother();
    void tellsOnce();
    void holdsNoSecret();
};

void TestWatchNews::between_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("expected"); // -1: nothing
    const auto none = -1;
    const auto away = int(WatchEvent::WentAway);
    const auto back = int(WatchEvent::CameOnline);
    const auto fetched = int(WatchEvent::FetchedConfig);
    QTest::newRow("still online") << online << online << none;
    QTest::newRow("still offline") << offline << offline << none;
    QTest::newRow("went away") << online << offline << away;
    QTest::newRow("came online") << offline << online << back;
    QTest::newRow("nothing known before") << QByteArray() << online << none;
    QTest::newRow("nothing known after") << online << QByteArray() << none;
    QTest::newRow("not a boolean") << online << QByteArray(R"("online":"no")") << none;
    QTest::newRow("offline, yet with a registration")
        << online << QByteArray(R"("online":false,"expires":60)") << away;
    QTest::newRow("fetched what was saved")
        << config("13:40:00", "14:02:00") << config("14:05:00", "14:02:00") << fetched;
    QTest::newRow("fetched at the second it was saved")
        << config("13:40:00", "14:02:00") << config("14:02:00", "14:02:00") << fetched;
    QTest::newRow("fetched again")
        << config("14:00:00", "13:00:00") << config("14:06:00", "13:00:00") << fetched;
    QTest::newRow("fetched for the first time")
        << config("", "14:02:00") << config("14:05:00", "14:02:00") << fetched;
    QTest::newRow("fetched, save time not known")
        << config("13:40:00", "") << config("14:05:00", "") << fetched;
    QTest::newRow("saved only") << config("13:40:00", "13:00:00") << config("13:40:00", "14:02:00")
                                << none;
    QTest::newRow("fetched, but saved again since")
        << config("13:40:00", "14:02:00") << config("14:05:00", "14:06:00") << none;
    QTest::newRow("fetch time gone back")
        << config("13:40:00", "13:00:00") << config("13:39:00", "13:00:00") << none;
    QTest::newRow("fetch time no date") << config("13:40:00", "13:00:00")
                                        << QByteArray(online + R"(,"configLoaded":"now")") << none;
}

void TestWatchNews::between()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const int, expected);
    const WatchFixture fixture;
    session::WatchedState state;
    QVERIFY(!state.take(fixture.fetch(before)));
    const auto news = state.take(fixture.fetch(after));
    QCOMPARE(news ? int(news->event) : -1, expected);
}

void TestWatchNews::remembersWhatAnAnswerLeavesOut()
{
    const WatchFixture fixture;
    session::WatchedState state;
    QVERIFY(!state.take(fixture.fetch(online)));
    QVERIFY(!state.take(fixture.fetch({})));
    QCOMPARE(state.take(fixture.fetch(offline))->event, WatchEvent::WentAway);
}

void TestWatchNews::tellsAWentAwayBetweenTwoFetches()
{
    WatchFixture fixture;
    fixture.start(online);
    fixture.answer(online);
    fixture.pass(30);
    QVERIFY(fixture.news.isEmpty());
    fixture.answer(offline);
    fixture.pass(30);
    QCOMPARE(fixture.news.size(), 1);
    QCOMPARE(fixture.news[0].event, WatchEvent::WentAway);
    QCOMPARE(fixture.news[0].phone, support::phoneId(support::idA));
    QCOMPARE(fixture.notifier.shown,
             QStringList(QStringLiteral("Snom 370, 4E:E8:A3:4B:56:F3: The phone went offline "
                                        "between 14:07:55 and 14:08:25.")));
}

void TestWatchNews::tellsOnlineAgain()
{
    WatchFixture fixture;
    fixture.start(offline);
    fixture.answer(online);
    fixture.pass(30);
    QCOMPARE(fixture.notifier.shown,
             QStringList(QStringLiteral("Snom 370, 4E:E8:A3:4B:56:F3: The phone is online again, "
                                        "since some time between 14:07:25 and 14:07:55.")));
}

void TestWatchNews::tellsWhatWasSavedWhileWatched()
{
    WatchFixture fixture;
    fixture.start(config("13:40:00", "13:00:00"));
    QVERIFY(!fixture.watch->savedAndNotFetched());
    fixture.answer(config("13:40:00", "14:07:40"));
    fixture.pass(30);
    QVERIFY(fixture.news.isEmpty());
    QCOMPARE(fixture.watch->savedAndNotFetched(),
             QDateTime(QDate(2026, 2, 11), QTime(14, 7, 40), Qt::UTC));
    fixture.pass(30);
    QVERIFY(fixture.news.isEmpty());
    fixture.answer(config("14:08:30", "14:07:40"));
    fixture.pass(30);
    QCOMPARE(fixture.news.size(), 1);
    QCOMPARE(fixture.news[0].event, WatchEvent::FetchedConfig);
    QCOMPARE(fixture.news[0].sentence,
             QStringLiteral("It has fetched its newest configuration: saved 14:07:40, fetched "
                            "14:08:30."));
    QVERIFY(!fixture.watch->savedAndNotFetched());
}

void TestWatchNews::tellsBothAtOnce()
{
    WatchFixture fixture;
    fixture.start(R"("online":false,"configLoaded":"2026-02-11T13:40:00Z")");
    fixture.answer(config("14:07:50", ""));
    fixture.pass(30);
    QCOMPARE(fixture.news.size(), 1);
    QCOMPARE(fixture.news[0].event, WatchEvent::CameOnline);
    QCOMPARE(fixture.news[0].sentence,
             QStringLiteral("The phone is online again, since some time between 14:07:25 and "
                            "14:07:55. It fetched its configuration at 14:07:50."));
}

void TestWatchNews::tellsTheDayWhenItIsAnother()
{
    WatchFixture fixture;
    fixture.start(online);
    fixture.watch->setPaused(session::Pause::Minimised, true);
    fixture.pass(10 * 3600);
    fixture.watch->setPaused(session::Pause::Minimised, false);
    fixture.answer(offline);
    fixture.pass(1);
    QCOMPARE(fixture.news[0].sentence,
             QStringLiteral("The phone went offline between 2026-02-11 14:07:25 +00:00 and "
                            "00:07:26."));
}

void TestWatchNews::tellsOnce()
{
    WatchFixture fixture;
    fixture.start(online);
    fixture.answer(offline);
    QCOMPARE(fixture.pass(30), 1);
    QCOMPARE(fixture.watch->state(), State::Off);
    QCOMPARE(fixture.watch->news()->event, WatchEvent::WentAway);
    fixture.answer(online);
    QCOMPARE(fixture.pass(3600), 0);
    fixture.watch->note(fixture.fetch(online));
    QCOMPARE(fixture.news.size(), 1);
    QCOMPARE(fixture.notifier.shown.size(), 1);
    // The next watch begins with a clean slate.
    fixture.start(online);
    QVERIFY(!fixture.watch->news());
}

void TestWatchNews::holdsNoSecret()
{
    WatchFixture fixture;
    const QByteArray agent = R"("userAgent":"snom370/Very5ecretWord",)";
    fixture.watch->watch(fixture.fetch(agent + online));
    fixture.bytes = support::httpAnswer(
        "200 OK",
        WatchFixture::record(agent + offline).replace("4ee8a34b56f3", "Very5ecretWord\\u001b<b>"));
    fixture.pass(30);
    QCOMPARE(fixture.notifier.shown.size(), 1);
    QVERIFY2(!fixture.notifier.shown[0].contains(QStringLiteral("Very5ecretWord")),
             qPrintable(fixture.notifier.shown[0]));
    QVERIFY(!fixture.notifier.shown[0].contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(TestWatchNews)
#include "tst_watchnews.moc"
