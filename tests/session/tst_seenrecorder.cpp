// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "namesfixture.h"
#include "session/lookupsession.h"
#include "session/seenrecorder.h"
#include "store/seenphones.h"
#include "support/testcase.h"

#include <QTemporaryDir>

using session::Fetch;
using support::NamesFixture;

namespace {

const QString deskPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString otherPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");
const QString home = QStringLiteral("home");

struct Fixture : NamesFixture {
    Fixture()
    {
        seen.setProfile(home);
        QObject::connect(&session, &session::LookupSession::fetched, &session,
                         [this] { names.wantFor(session.shown()->phone); });
    }

    [[nodiscard]] bool looksUp(const QString &id)
    {
        session.open(phone::PhoneId::read(id)->id);
        return QTest::qWaitFor([this] { return !session.isLoading(); }, 20'000) && settles();
    }
    [[nodiscard]] QStringList seenIds()
    {
        QStringList ids;
        for (const store::SeenPhone &phone : seen.recent(100))
            ids.append(phone.summary.id);
        return ids;
    }

    QTemporaryDir folder;
    fakes::FakeClock clock;
    session::LookupSession session{connection, clock};
    store::SeenPhones seen{folder.filePath(QStringLiteral("phones.sqlite"))};
    session::SeenRecorder recorder{session, names, seen};
};

} // namespace

// What is looked up can be found again without a network.
class TestSeenRecorder : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasLookedUp();
    void keepsWhatTheProgramEndsWith();
    void addsTheNamesWhenTheyCome();
    void keepsOneFetchForEachLookup();
    void leavesWhatDidNotComeFromThePbx();
    void leavesAnAnswerOfAnotherPhone();
    void losesNoneOfTwoInARow();
    void keepsAPhoneUnderItsOwnProfile();
};

void TestSeenRecorder::keepsWhatWasLookedUp()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(deskPhone));
    QTRY_COMPARE(fixture.seenIds(), QStringList{deskPhone});
    const auto stored = fixture.seen.latest(deskPhone);
    QVERIFY(stored);
    QCOMPARE(stored->at, fixture.clock.now());
    QVERIFY(!stored->phone.value(phone::FieldId::Password).hasContent());
}

// As a command does, which ends as soon as it has written its phone.
void TestSeenRecorder::keepsWhatTheProgramEndsWith()
{
    NamesFixture parts;
    const QTemporaryDir folder;
    fakes::FakeClock clock;
    session::LookupSession session(parts.connection, clock);
    store::SeenPhones seen(folder.filePath(QStringLiteral("phones.sqlite")));
    seen.setProfile(home);
    {
        const session::SeenRecorder recorder(session, parts.names, seen);
        const auto id = phone::PhoneId::read(deskPhone)->id;
        session.show({id, support::samplePhone(deskPhone), clock.now(), Fetch::Origin::Network});
        QCOMPARE(seen.recent(10).size(), 0);
    }
    QCOMPARE(seen.recent(10).size(), 1);
}

void TestSeenRecorder::addsTheNamesWhenTheyCome()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(deskPhone));
    QTRY_COMPARE(fixture.seen.search({QStringLiteral("andersen")}, 10).size(), 1);
    const store::SeenPhone phone = fixture.seen.recent(1).constFirst();
    QCOMPARE(phone.summary.extensionName, QStringLiteral("Hans Christian Andersen"));
    QVERIFY(!phone.summary.extensionNumber.isEmpty());
    QCOMPARE(phone.summary.modelName, QStringLiteral("Snom D785"));
    QCOMPARE(phone.customerName, QStringLiteral("Andeby Bogtryk ApS"));
}

void TestSeenRecorder::keepsOneFetchForEachLookup()
{
    Fixture fixture;
    QVERIFY(fixture.looksUp(deskPhone));
    QTRY_COMPARE(fixture.seen.search({QStringLiteral("andersen")}, 10).size(), 1);
    fixture.clock.advance(60);
    QVERIFY(fixture.looksUp(deskPhone));
    QTRY_COMPARE(fixture.seen.fetches(deskPhone, {}).size(), 2);
}

void TestSeenRecorder::leavesWhatDidNotComeFromThePbx()
{
    Fixture fixture;
    const auto id = phone::PhoneId::read(deskPhone)->id;
    for (const auto origin : {Fetch::Origin::Seen, Fetch::Origin::File}) {
        fixture.session.show({id, support::samplePhone(deskPhone), fixture.clock.now(), origin});
        QVERIFY(fixture.settles());
        QCoreApplication::processEvents();
        QVERIFY(fixture.seenIds().isEmpty());
    }
}

void TestSeenRecorder::leavesAnAnswerOfAnotherPhone()
{
    Fixture fixture;
    const auto id = phone::PhoneId::read(otherPhone)->id;
    fixture.session.show({id, support::samplePhone(deskPhone), fixture.clock.now()});
    QVERIFY(fixture.settles());
    QCoreApplication::processEvents();
    QVERIFY(fixture.seenIds().isEmpty());
}

void TestSeenRecorder::losesNoneOfTwoInARow()
{
    Fixture fixture;
    for (const QString &id : {deskPhone, otherPhone}) {
        fixture.session.show(
            {phone::PhoneId::read(id)->id, support::samplePhone(id), fixture.clock.now()});
    }
    QTRY_COMPARE(fixture.seenIds().size(), 2);
}

void TestSeenRecorder::keepsAPhoneUnderItsOwnProfile()
{
    Fixture fixture;
    fixture.session.show({phone::PhoneId::read(deskPhone)->id, support::samplePhone(deskPhone),
                          fixture.clock.now()});
    fixture.seen.setProfile(QStringLiteral("work"));
    QVERIFY(fixture.settles());
    QVERIFY(fixture.seenIds().isEmpty());
    fixture.seen.setProfile(home);
    QTRY_COMPARE(fixture.seenIds(), QStringList{deskPhone});
}

QTEST_GUILESS_MAIN(TestSeenRecorder)
#include "tst_seenrecorder.moc"
