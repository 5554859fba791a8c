// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "watchfixture.h"

using namespace std::chrono_literals;
using session::Fetch;
using session::Pause;
using session::PhoneWatch;
using support::WatchFixture;
using State = session::PhoneWatch::State;

namespace {

const QByteArray online = R"("online":true,"expires":3600)";
const QByteArray offline = R"("online":false,"expires":-1)";

} // namespace

// When it asks, and when it does not.
class TestPhoneWatch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void watchesNothingAtFirst();
    void asksOncePerInterval();
    void keepsItsIntervalWithinBounds_data();
    void keepsItsIntervalWithinBounds();
    void asksAtOnceForAPhoneThatWasKept();
    void givesItsAnswers();
    void pauses_data();
    void pauses();
    void waitsForTheLastReasonToGo();
    void dropsItsRequestToPause();
    void pausesWhenRefused_data();
    void pausesWhenRefused();
    void asksNothingDuringASignIn();
    void backsOffAfterErrors();
    void doesNotTrustAnotherPhonesAnswer();
    void countsWhatIsAskedByHand();
    void stops();
    void changesPhones();
    void endsWithThePbx();
    void sleepsNoLongerWhenTheClockIsSetBack();
    void mayEndDuringARequest();
};

void TestPhoneWatch::watchesNothingAtFirst()
{
    WatchFixture fixture;
    QCOMPARE(fixture.watch->state(), State::Off);
    QVERIFY(!fixture.watch->last());
    QCOMPARE(fixture.pass(3600), 0);
}

void TestPhoneWatch::asksOncePerInterval()
{
    WatchFixture fixture;
    fixture.answer(online);
    fixture.start(online);
    QCOMPARE(fixture.watch->state(), State::Waiting);
    QCOMPARE(fixture.pass(29), 0);
    QCOMPARE(fixture.pass(1), 1);
    QVERIFY(fixture.server.requests().last().startsWith("GET /pbx/sipphone/"
                                                        + support::idA.toLatin1() + ' '));
    QCOMPARE(fixture.untilNextRequest(), 30);
    QCOMPARE(fixture.untilNextRequest(), 30);
}

void TestPhoneWatch::keepsItsIntervalWithinBounds_data()
{
    QTest::addColumn<std::chrono::seconds>("wanted");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0s << 30;
    QTest::newRow("just too fast") << 29s << 30;
    QTest::newRow("the fastest") << 30s << 30;
    QTest::newRow("slower") << 31s << 31;
    QTest::newRow("the slowest") << std::chrono::seconds(1h) << 3600;
    QTest::newRow("too slow") << 3601s << 3600;
}

void TestPhoneWatch::keepsItsIntervalWithinBounds()
{
    QFETCH(const std::chrono::seconds, wanted);
    QFETCH(const int, seconds);
    WatchFixture fixture;
    fixture.answer(online);
    fixture.watch->setInterval(wanted);
    fixture.start(online);
    QCOMPARE(fixture.pass(seconds - 1), 0);
    QCOMPARE(fixture.pass(1), 1);
}

void TestPhoneWatch::asksAtOnceForAPhoneThatWasKept()
{
    WatchFixture fixture;
    fixture.answer(offline);
    fixture.start(online, Fetch::Origin::Seen);
    QCOMPARE(fixture.pass(1), 1);
    // It may have been kept for days: that it has changed since is no news.
    QVERIFY(fixture.news.isEmpty());
    fixture.answer(online);
    QCOMPARE(fixture.pass(30), 1);
    QCOMPARE(fixture.news.size(), 1);
}

void TestPhoneWatch::givesItsAnswers()
{
    WatchFixture fixture;
    QList<Fetch> fetches;
    connect(fixture.watch.get(), &PhoneWatch::fetched, this,
            [&](const Fetch &fetch) { fetches.append(fetch); });
    fixture.answer(R"("online":true,"expires":77)");
    fixture.start(online);
    fixture.pass(30);
    QCOMPARE(fetches.size(), 1);
    QCOMPARE(fetches[0].asked, support::phoneId(support::idA));
    QCOMPARE(fetches[0].at, fixture.clock.now());
    QCOMPARE(fetches[0].phone.value(phone::FieldId::Expires).toInteger(), 77);
    QCOMPARE(fixture.watch->last()->at, fetches[0].at);
}

void TestPhoneWatch::pauses_data()
{
    QTest::addColumn<Pause>("reason");
    QTest::newRow("menu") << Pause::Menu;
    QTest::newRow("selection") << Pause::Selection;
    QTest::newRow("search") << Pause::Search;
    QTest::newRow("revealed secret") << Pause::Secret;
    QTest::newRow("minimised") << Pause::Minimised;
    QTest::newRow("refused") << Pause::Refused;
}

void TestPhoneWatch::pauses()
{
    QFETCH(const Pause, reason);
    WatchFixture fixture;
    fixture.answer(online);
    fixture.start(online);
    fixture.watch->setPaused(reason, true);
    QCOMPARE(fixture.watch->state(), State::Paused);
    QCOMPARE(fixture.watch->pauses(), QList<Pause>{reason});
    QCOMPARE(fixture.pass(3600), 0);
    fixture.watch->setPaused(reason, false);
    QCOMPARE(fixture.watch->state(), State::Waiting);
    QCOMPARE(fixture.pass(1), 1);
}

void TestPhoneWatch::waitsForTheLastReasonToGo()
{
    WatchFixture fixture;
    fixture.answer(online);
    fixture.start(online);
    fixture.watch->setPaused(Pause::Menu, true);
    fixture.watch->setPaused(Pause::Minimised, true);
    fixture.watch->setPaused(Pause::Menu, false);
    QCOMPARE(fixture.pass(60), 0);
    QCOMPARE(fixture.watch->pauses(), QList<Pause>{Pause::Minimised});
    fixture.watch->setPaused(Pause::Minimised, false);
    QCOMPARE(fixture.pass(1), 1);
}

// An answer must not change what somebody is just marking.
void TestPhoneWatch::dropsItsRequestToPause()
{
    WatchFixture fixture; // answers with nothing
    fixture.start(online);
    fixture.clock.advance(30);
    QCOMPARE(fixture.watch->state(), State::Asking);
    fixture.watch->setPaused(Pause::Selection, true);
    QCOMPARE(fixture.connection.inFlight(), 0);
    fixture.answer(online);
    fixture.watch->setPaused(Pause::Selection, false);
    QCOMPARE(fixture.pass(1), 1);
    QVERIFY(!fixture.watch->error());
}

void TestPhoneWatch::pausesWhenRefused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("paused");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << true;
    QTest::newRow("403") << QByteArray("403 Forbidden") << true;
    QTest::newRow("404") << QByteArray("404 Not Found") << false;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << false;
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << false;
}

void TestPhoneWatch::pausesWhenRefused()
{
    QFETCH(const QByteArray, status);
    QFETCH(const bool, paused);
    WatchFixture fixture;
    fixture.refuse(status);
    fixture.start(online);
    QCOMPARE(fixture.pass(30), 1);
    QCOMPARE(fixture.watch->state(), paused ? State::Paused : State::Waiting);
    QVERIFY(fixture.watch->error());
    QCOMPARE(fixture.pass(3600), paused ? 0 : 1);
    // Signing in again, or a look-up by hand that works, shows that there is a way.
    fixture.answer(online);
    fixture.watch->note(fixture.fetch(online));
    QCOMPARE(fixture.watch->state(), State::Waiting);
    QCOMPARE(fixture.pass(30), 1);
}

void TestPhoneWatch::asksNothingDuringASignIn()
{
    WatchFixture fixture;
    fixture.answer(online);
    fixture.start(online);
    fixture.connection.hold();
    QCOMPARE(fixture.pass(600), 0);
    fixture.connection.resume();
    QCOMPARE(fixture.pass(1), 1);
}

void TestPhoneWatch::backsOffAfterErrors()
{
    WatchFixture fixture;
    fixture.refuse("500 Internal Server Error");
    fixture.start(online);
    for (const int wait : {30, 60, 120, 240, 480, 600, 600})
        QCOMPARE(fixture.untilNextRequest(), wait);
    QVERIFY(fixture.watch->error());
    fixture.answer(online);
    QCOMPARE(fixture.untilNextRequest(), 600);
    QVERIFY(!fixture.watch->error());
    QCOMPARE(fixture.untilNextRequest(), 30);
}

void TestPhoneWatch::doesNotTrustAnotherPhonesAnswer()
{
    WatchFixture fixture;
    fixture.bytes = support::httpAnswer(
        "200 OK",
        WatchFixture::record(offline).replace(support::idA.toLatin1(), support::idB.toLatin1()));
    fixture.start(online);
    QCOMPARE(fixture.pass(30), 1);
    QVERIFY(fixture.news.isEmpty());
    QCOMPARE(fixture.untilNextRequest(), 60);
}

void TestPhoneWatch::countsWhatIsAskedByHand()
{
    WatchFixture fixture;
    fixture.answer(online);
    fixture.start(online);
    fixture.pass(20);
    fixture.watch->note(fixture.fetch(online));
    QCOMPARE(fixture.untilNextRequest(), 30);
    // Other phones are nothing to it.
    Fetch other = fixture.fetch(offline);
    other.asked = support::phoneId(support::idB);
    fixture.watch->note(other);
    QVERIFY(fixture.news.isEmpty());
    fixture.pass(20);
    fixture.watch->note(fixture.fetch(offline, Fetch::Origin::File));
    QVERIFY(fixture.news.isEmpty());
    fixture.watch->note(fixture.fetch(offline));
    QCOMPARE(fixture.news.size(), 1);
}

void TestPhoneWatch::stops()
{
    WatchFixture fixture;
    fixture.start(online);
    fixture.clock.advance(30);
    QCOMPARE(fixture.watch->state(), State::Asking);
    fixture.watch->stop();
    QCOMPARE(fixture.watch->state(), State::Off);
    QCOMPARE(fixture.connection.inFlight(), 0);
    QCOMPARE(fixture.pass(3600), 0);
    QVERIFY(!fixture.watch->news());
}

void TestPhoneWatch::changesPhones()
{
    WatchFixture fixture;
    fixture.start(online);
    fixture.clock.advance(30);
    Fetch other = fixture.fetch(offline);
    other.asked = support::phoneId(support::idB);
    fixture.watch->watch(other);
    // What was known of the first is not the second's past.
    QVERIFY(fixture.news.isEmpty());
    fixture.clock.advance(30);
    // The request that was dropped may have reached the PBX, or not.
    QTRY_VERIFY(!fixture.server.requests().isEmpty()
                && fixture.server.requests().last().contains(support::idB.toLatin1()));
    QVERIFY(fixture.server.requests().size() <= 2);
}

void TestPhoneWatch::endsWithThePbx()
{
    WatchFixture fixture;
    fixture.start(online);
    fixture.clock.advance(30);
    fixture.connection.switchTo(api::BaseUrl::parse(fixture.server.url()).value());
    QTRY_COMPARE(fixture.watch->state(), State::Off);
}

void TestPhoneWatch::sleepsNoLongerWhenTheClockIsSetBack()
{
    WatchFixture fixture;
    fixture.answer(online);
    fixture.start(online);
    QCOMPARE(fixture.pass(-86'400), 0);
    QCOMPARE(fixture.untilNextRequest(), 30);
}

void TestPhoneWatch::mayEndDuringARequest()
{
    WatchFixture fixture;
    fixture.start(online);
    fixture.clock.advance(30);
    QCOMPARE(fixture.connection.inFlight(), 1);
    fixture.watch.reset();
    QCOMPARE(fixture.connection.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestPhoneWatch)
#include "tst_phonewatch.moc"
