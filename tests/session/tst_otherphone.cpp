// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/otherphone.h"

#include "fakes/fakeclock.h"
#include "namesfixture.h"
#include "store/seenphones.h"
#include "support/testcase.h"

#include <QTemporaryDir>

using session::OtherPhone;
using State = session::OtherPhone::State;

namespace {

const QString desk = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString missing = QStringLiteral("66d0f1a2b3c4d5e6f7a8ffff");

struct Fixture {
    Fixture() { seen.setProfile(QStringLiteral("test")); }
    // Until there is an end, good or bad, or a choice.
    [[nodiscard]] bool finds(const QString &typed)
    {
        other.find(typed, {});
        return settles();
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor(
            [this] { return other.state() != State::Searching && other.state() != State::Loading; },
            20'000);
    }
    void keep(const QString &id)
    {
        if (!seen.record(QStringLiteral("test"), support::samplePhone(id), clock.now()))
            qFatal("the phone is not kept");
    }
    void goOffline()
    {
        for (const QString &where : {QString(), QStringLiteral("/pbx/sipphone")})
            parts.server.setFault(*sandbox::Fault::parse(u"drop"), where);
    }

    support::NamesFixture parts;
    QTemporaryDir folder;
    fakes::FakeClock clock;
    store::SeenPhones seen{folder.filePath(QStringLiteral("phones.sqlite"))};
    OtherPhone other{parts.connection, seen, clock};
};

} // namespace

// A second phone, found by what the search box takes.
class TestOtherPhone : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsByWhatIsTyped_data();
    void findsByWhatIsTyped();
    void letsChooseAmongSeveral();
    void saysThatNoneFits();
    void saysWhatIsWrongWithTheText();
    void saysWhyItIsNotThere();
    void findsPhonesSeenWithoutThePbx();
    void asksForTheLastOneAlone();
    void forgetsWhenCancelled();
    void mayGoDuringARequest();
};

void TestOtherPhone::findsByWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("id") << desk;
    QTest::newRow("address of the API") << QStringLiteral("https://x/pbx/sipphone/") + desk;
    QTest::newRow("MAC address") << QStringLiteral("00:04:13:2a:7c:51");
}

void TestOtherPhone::findsByWhatIsTyped()
{
    QFETCH(const QString, typed);
    Fixture fixture;
    QSignalSpy changed(&fixture.other, &OtherPhone::changed);
    QVERIFY(fixture.finds(typed));
    QCOMPARE(fixture.other.state(), State::Found);
    QCOMPARE(fixture.other.fetch()->asked.toString(), desk);
    QCOMPARE(fixture.other.problem(), QString());
    QVERIFY(changed.size() >= 2);
    // The same once more is no other thing.
    QVERIFY(fixture.finds(typed));
    QCOMPARE(fixture.other.state(), State::Found);
}

void TestOtherPhone::letsChooseAmongSeveral()
{
    Fixture fixture;
    QVERIFY(fixture.finds(QStringLiteral("000413")));
    QCOMPARE(fixture.other.state(), State::Choosing);
    QVERIFY(fixture.other.hits().size() > 1);
    const auto id = phone::PhoneId::read(fixture.other.hits().constLast().id)->id;
    fixture.other.choose(id);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.other.state(), State::Found);
    QCOMPARE(fixture.other.fetch()->asked, id);
    // The others can still be chosen.
    QVERIFY(fixture.other.hits().size() > 1);
}

void TestOtherPhone::saysThatNoneFits()
{
    Fixture fixture;
    QVERIFY(fixture.finds(QStringLiteral("Rumpelstilzchen")));
    QCOMPARE(fixture.other.state(), State::Failed);
    QVERIFY(fixture.other.problem().contains(QStringLiteral("Rumpelstilzchen")));
}

void TestOtherPhone::saysWhatIsWrongWithTheText()
{
    Fixture fixture;
    QVERIFY(fixture.finds(QStringLiteral("x")));
    QCOMPARE(fixture.other.state(), State::Failed);
    QVERIFY(!fixture.other.problem().isEmpty());
    QVERIFY(fixture.finds(QStringLiteral("  ")));
    QCOMPARE(fixture.other.state(), State::Idle);
    QCOMPARE(fixture.other.problem(), QString());
    QCOMPARE(fixture.parts.server.requestsServed(), 0);
}

void TestOtherPhone::saysWhyItIsNotThere()
{
    Fixture fixture;
    QVERIFY(fixture.finds(missing));
    QCOMPARE(fixture.other.state(), State::Failed);
    QVERIFY(!fixture.other.problem().isEmpty());
    QVERIFY(!fixture.other.fetch());
}

void TestOtherPhone::findsPhonesSeenWithoutThePbx()
{
    Fixture fixture;
    fixture.keep(desk);
    fixture.goOffline();
    for (const QString &typed : {desk, QStringLiteral("000413 2A7C51")}) {
        QVERIFY(fixture.finds(typed));
        QCOMPARE(fixture.other.state(), State::Found);
        QCOMPARE(fixture.other.fetch()->origin, session::Fetch::Origin::Seen);
        QVERIFY(!fixture.other.problem().isEmpty());
    }
}

void TestOtherPhone::asksForTheLastOneAlone()
{
    Fixture fixture;
    fixture.other.find(missing, {});
    QVERIFY(fixture.finds(desk));
    QCOMPARE(fixture.other.state(), State::Found);
    QCOMPARE(fixture.other.fetch()->asked.toString(), desk);
}

void TestOtherPhone::forgetsWhenCancelled()
{
    Fixture fixture;
    fixture.other.find(desk, {});
    fixture.other.cancel();
    QCOMPARE(fixture.other.state(), State::Idle);
    QTRY_COMPARE(fixture.parts.connection.inFlight(), 0);
    QVERIFY(!fixture.other.fetch());
    QCOMPARE(fixture.other.state(), State::Idle);
}

void TestOtherPhone::mayGoDuringARequest()
{
    Fixture fixture;
    {
        OtherPhone other(fixture.parts.connection, fixture.seen, fixture.clock);
        other.find(desk, {});
        QCOMPARE(other.state(), State::Loading);
    }
    QTRY_COMPARE(fixture.parts.connection.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestOtherPhone)
#include "tst_otherphone.moc"
