// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/diagnosis.h"

#include "fakes/fakeclock.h"
#include "namesfixture.h"
#include "session/lookupsession.h"
#include "session/phonehistory.h"
#include "session/seenrecorder.h"
#include "store/seenphones.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using session::Diagnosis;
using session::Fetch;

namespace {

const QString one = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString other = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");
const QString deskModel = QStringLiteral("64c2e0a19d3b7f551800a001");
const QString missingModel = QStringLiteral("64c2e0a19d3b7f551800ffff");

QJsonObject withAgent(const QString &agent)
{
    return {{QStringLiteral("status"), QJsonObject{{QStringLiteral("userAgent"), agent}}}};
}

QJsonObject online(bool online)
{
    return {{QStringLiteral("status"), QJsonObject{{QStringLiteral("online"), online}}}};
}

// A key that no phone has.
QJsonObject withFarKey(const QString &model)
{
    return {{QStringLiteral("sipPhoneModel"), model},
            {QStringLiteral("softkeys"),
             QJsonArray{QJsonObject{{QStringLiteral("index"), 900},
                                    {QStringLiteral("function"), QStringLiteral("LINE")}}}}};
}

// The diagnosis as the program puts it together.
struct Fixture {
    Fixture()
    {
        seen.setProfile(QStringLiteral("test"));
        diagnosis.setSeenPhones(&seen);
        diagnosis.setNames(&parts.names);
    }

    // The fetch of a phone, until all has been said about it.
    [[nodiscard]] bool shows(QJsonObject object, const QString &id = one,
                             Fetch::Origin origin = Fetch::Origin::Network)
    {
        object.insert(QStringLiteral("_id"), id);
        const QSignalSpy changed(&diagnosis, &Diagnosis::changed);
        session.show({phone::PhoneId::read(id)->id, phone::PhoneDecoder::fromObject(object),
                      clock.now(), origin, clock.now().addSecs(serverAhead)});
        return QTest::qWaitFor([&changed] { return !changed.isEmpty(); });
    }
    [[nodiscard]] bool has(const char *rule) const
    {
        for (const checks::Finding &finding : diagnosis.findings()) {
            if (finding.rule == QLatin1String(rule))
                return true;
        }
        return false;
    }

    support::NamesFixture parts;
    QTemporaryDir folder;
    fakes::FakeClock clock;
    int serverAhead = 0; // seconds
    session::LookupSession session{parts.connection, clock};
    store::SeenPhones seen{folder.filePath(QStringLiteral("phones.sqlite"))};
    std::optional<session::SeenRecorder> recorder{std::in_place, session, parts.names, seen};
    Diagnosis diagnosis{session, clock};
};

} // namespace

// What the window is told about the phone it shows.
class TestDiagnosis : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithTheFetchBefore();
    void comparesWithTheFetchesOfFormerRuns();
    void judgesByTheClockOfThePbx_data();
    void judgesByTheClockOfThePbx();
    void comparesOnePhoneWithItselfAlone();
    void leavesFilesAlone();
    void tellsAnotherPasswordWithoutIt();
    void countsWhatHappenedInTheLastHour();
    void waitsForAChangeOnlyWhileWatched();
    void keepsSoManyFetches();
    void judgesByTheModelOnceItIsKnown();
    void saysNothingOfAModelThatIsNotThere();
    void putsTheWorstFirst();
};

void TestDiagnosis::comparesWithTheFetchBefore()
{
    Fixture fixture;
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.64.14"))));
    QVERIFY(!fixture.has("T3"));
    fixture.clock.advance(60);
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.84.12"))));
    QVERIFY(fixture.has("T3"));
    fixture.clock.advance(60);
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.84.12"))));
    QVERIFY(!fixture.has("T3"));
}

void TestDiagnosis::comparesWithTheFetchesOfFormerRuns()
{
    Fixture fixture;
    QJsonObject before = withAgent(QStringLiteral("snomD785/10.1.64.14"));
    before.insert(QStringLiteral("_id"), one);
    QVERIFY(fixture.seen.record(QStringLiteral("test"), phone::PhoneDecoder::fromObject(before),
                                fixture.clock.now().addDays(-2)));
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.84.12"))));
    QVERIFY(fixture.has("T3"));
    QCOMPARE(fixture.diagnosis.history().size(), 2);
}

// The PBX's clock may differ from this machine's.
void TestDiagnosis::judgesByTheClockOfThePbx_data()
{
    QTest::addColumn<int>("ahead");
    QTest::newRow("behind") << -600;
    QTest::newRow("the same") << 0;
    QTest::newRow("ahead") << 600;
}

void TestDiagnosis::judgesByTheClockOfThePbx()
{
    QFETCH(const int, ahead);
    Fixture fixture;
    fixture.serverAhead = ahead;
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.64.14"))));
    fixture.clock.advance(30);
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.84.12"))));
    QVERIFY(fixture.has("T3"));
}

void TestDiagnosis::comparesOnePhoneWithItselfAlone()
{
    Fixture fixture;
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.64.14"))));
    fixture.clock.advance(60);
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.84.12")), other));
    QVERIFY(!fixture.has("T3"));
}

void TestDiagnosis::leavesFilesAlone()
{
    Fixture fixture;
    QVERIFY(fixture.shows(withAgent(QStringLiteral("snomD785/10.1.64.14"))));
    fixture.clock.advance(60);
    QVERIFY(
        fixture.shows(withAgent(QStringLiteral("snomD785/10.1.84.12")), one, Fetch::Origin::File));
    QVERIFY(!fixture.has("T3"));
}

void TestDiagnosis::tellsAnotherPasswordWithoutIt()
{
    Fixture fixture;
    const QString secret = QStringLiteral("first-secret-of-the-phone");
    QVERIFY(fixture.shows({{QStringLiteral("password"), secret}}));
    fixture.clock.advance(60);
    QVERIFY(fixture.shows({{QStringLiteral("password"), secret}}));
    QVERIFY(!fixture.has("T2"));
    fixture.clock.advance(60);
    QVERIFY(fixture.shows({{QStringLiteral("password"), QStringLiteral("another-secret")}}));
    QVERIFY(fixture.has("T2"));
    for (const checks::Finding &finding : fixture.diagnosis.findings())
        QVERIFY(!finding.message.contains(QStringLiteral("secret-")));
}

void TestDiagnosis::countsWhatHappenedInTheLastHour()
{
    Fixture fixture;
    for (const bool isOnline : {true, false, true, false}) {
        QVERIFY(!fixture.has("T5"));
        QVERIFY(fixture.shows(online(isOnline)));
        fixture.clock.advance(300);
    }
    QVERIFY(fixture.has("T5"));
    fixture.clock.advance(3600);
    QVERIFY(fixture.shows(online(false)));
    QVERIFY(!fixture.has("T5"));
}

void TestDiagnosis::waitsForAChangeOnlyWhileWatched()
{
    Fixture fixture;
    const auto status = [](const QDateTime &saved, const QDateTime &loaded) {
        return QJsonObject{
            {QStringLiteral("status"),
             QJsonObject{{QStringLiteral("configSaved"), saved.toString(Qt::ISODate)},
                         {QStringLiteral("configLoaded"), loaded.toString(Qt::ISODate)}}}};
    };
    const QDateTime start = fixture.clock.now();
    QVERIFY(fixture.shows(status(start.addDays(-2), start.addDays(-1))));
    fixture.clock.advance(20 * 60);
    QVERIFY(fixture.shows(status(start, start.addDays(-1))));
    QVERIFY(!fixture.has("T1"));
    fixture.diagnosis.setWatched(true);
    QVERIFY(fixture.has("T1"));
    fixture.diagnosis.setWatched(false);
    QVERIFY(!fixture.has("T1"));
}

void TestDiagnosis::keepsSoManyFetches()
{
    Fixture fixture;
    fixture.diagnosis.setSeenPhones(nullptr);
    fixture.recorder.reset();
    for (int i = 0; i <= Diagnosis::maxFetches; ++i) {
        fixture.clock.advance(1);
        QVERIFY(fixture.shows({}));
        QCOMPARE(fixture.diagnosis.history().size(), qMin<qsizetype>(i + 1, Diagnosis::maxFetches));
    }
    QCOMPARE(fixture.diagnosis.history().last().at, fixture.clock.now());
}

void TestDiagnosis::judgesByTheModelOnceItIsKnown()
{
    Fixture fixture;
    // A list names the model, but does not say what it can do.
    fixture.parts.names.wantLists({});
    QVERIFY(fixture.parts.settles());
    QVERIFY(fixture.shows(withFarKey(deskModel)));
    QVERIFY(!fixture.has("M1"));
    QSignalSpy changed(&fixture.diagnosis, &Diagnosis::changed);
    fixture.parts.names.wantFor(fixture.session.shown()->phone);
    QVERIFY(fixture.parts.settles());
    QTRY_VERIFY(fixture.has("M1"));
    QCOMPARE(changed.size(), 1);
    // Of the next fetch it is known at once.
    bool wasThere = false;
    QObject::connect(&fixture.session, &session::LookupSession::fetched, &fixture.session,
                     [&] { wasThere = fixture.has("M1"); });
    QVERIFY(fixture.shows(withFarKey(deskModel)));
    QVERIFY(wasThere);
    QVERIFY(fixture.shows({}));
    QVERIFY(!fixture.has("M1"));
}

void TestDiagnosis::saysNothingOfAModelThatIsNotThere()
{
    Fixture fixture;
    QVERIFY(fixture.shows(withFarKey(missingModel)));
    const auto findings = fixture.diagnosis.findings();
    QSignalSpy changed(&fixture.diagnosis, &Diagnosis::changed);
    fixture.parts.names.wantFor(fixture.session.shown()->phone);
    QVERIFY(fixture.parts.settles());
    QTRY_COMPARE(fixture.parts.arrived.size(), 1);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(fixture.diagnosis.findings(), findings);
}

void TestDiagnosis::putsTheWorstFirst()
{
    Fixture fixture;
    QJsonObject object = withFarKey(deskModel);
    object.insert(
        QStringLiteral("volume"),
        QJsonObject{{QStringLiteral("ringer"), QJsonObject{{QStringLiteral("volume"), 0}}}});
    object.insert(QStringLiteral("customConfig"), QStringLiteral("x"));
    QVERIFY(fixture.shows(object));
    fixture.parts.names.wantFor(fixture.session.shown()->phone);
    QTRY_VERIFY(fixture.has("M1"));
    QVERIFY(fixture.has("C6"));
    QVERIFY(std::is_sorted(fixture.diagnosis.findings().cbegin(),
                           fixture.diagnosis.findings().cend(),
                           [](const auto &a, const auto &b) { return a.severity < b.severity; }));
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
