// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "support/testcase.h"

#include <QFileInfo>

using store::SeenPhone;
using store::SeenPhones;
using store::SummaryNames;
using support::home;
using support::idA;
using support::idB;
using support::idC;
using support::idsOf;
using support::noon;
using support::office;
using support::phoneWith;
using support::SeenFixture;

class TestSeenPhones : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensNothingBeforeItIsUsed();
    void isForItsUserAlone();
    void knowsNothingAtFirst();
    void keepsAPhoneFromOneRunToTheNext();
    void tellsThePhoneAsAListShowsIt();
    void tellsIdsApartInNoCase();
    void recordsNoPhoneWithoutId();
    void recordsNoPhoneThatIsTooLarge();
    void listsTheNewestFetchesFirst();
    void keepsTheNewestWhateverComesLast();
    void recordingAgainAddsNames();
    void keepsNamesOfTheSameThings();
    void keepsTheLastFetches();
    void keepsTheProfilesApart();
    void listsRecentPhones();
    void boundsALongList();
    void pins();
    void tellsOfChanges();
    void comparesSecretsByFingerprint();
};

void TestSeenPhones::opensNothingBeforeItIsUsed()
{
    const SeenFixture fixture;
    QCOMPARE(support::namesIn(fixture.above.path()), QStringList());
    QVERIFY(!fixture.seen.problem());
}

void TestSeenPhones::isForItsUserAlone()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QCOMPARE(support::permissionsOf(fixture.folder), 0700);
    const QStringList names = support::namesIn(fixture.folder);
    QVERIFY2(names.size() > 1, "the write-ahead log is part of this test");
    for (const QString &name : names)
        QCOMPARE(support::permissionsOf(fixture.folder + u'/' + name), 0600);
}

void TestSeenPhones::knowsNothingAtFirst()
{
    SeenFixture fixture;
    QVERIFY(!fixture.seen.latest(idA));
    QVERIFY(fixture.seen.fetches(idA, noon).isEmpty());
    QVERIFY(fixture.seen.search({QStringLiteral("note")}, 10).isEmpty());
    QVERIFY(fixture.seen.recent(10).isEmpty());
    QVERIFY(fixture.seen.pinned().isEmpty());
    QVERIFY(fixture.seen.prune(noon, 1));
    QVERIFY(!fixture.seen.problem());
    QVERIFY(!QFileInfo::exists(fixture.path)); // there was nothing to write
}

void TestSeenPhones::keepsAPhoneFromOneRunToTheNext()
{
    SeenFixture fixture;
    const phone::Phone phone = phoneWith(
        idA,
        R"({"macAddress":"00041324ABCD","notes":"Blå\n\"æble\"","softkeys":[{"index":0}],)"
        R"("status":{"online":true,"expires":2530},"odd":{"deep":[1,null,"x"]}})");
    QVERIFY(fixture.seen.record(office, phone, noon.addMSecs(250)));
    SeenPhones again(fixture.path);
    again.setProfile(office);
    const auto fetch = again.latest(idA);
    QVERIFY(fetch);
    QCOMPARE(fetch->at, noon.addMSecs(250));
    QCOMPARE(fetch->at.timeSpec(), Qt::UTC);
    QCOMPARE(fetch->phone.source(), phone.source());
    QCOMPARE(fetch->phone.softkeys(), phone.softkeys());
}

void TestSeenPhones::tellsThePhoneAsAListShowsIt()
{
    SeenFixture fixture;
    const phone::Phone phone = phoneWith(
        idA,
        R"({"macAddress":"00041324ABCD","handsetIndex":3,"handsetAddress":"0298B10C4E",)"
        R"("sipPhoneModel":"model","extension":"extension","customer":"customer",)"
        R"("notes":"At the\n door","status":{"online":true,"expires":2530}})");
    const SummaryNames names{QStringLiteral("204"), QStringLiteral("Hans Andersen"),
                             QStringLiteral("Snom 370"), QStringLiteral("Andeby Bogtryk")};
    QVERIFY(fixture.seen.record(office, phone, noon, names));
    const QList<SeenPhone> recent = fixture.seen.recent(10);
    QCOMPARE(recent.size(), 1);
    phone::PhoneSummary summary = phone::summaryOf(phone);
    summary.extensionNumber = names.extensionNumber;
    summary.extensionName = names.extensionName;
    summary.modelName = names.modelName;
    QCOMPARE(recent[0].summary, summary);
    QCOMPARE(recent[0].summary.presence, phone::Presence::Online);
    QCOMPARE(recent[0].customerName, names.customerName);
    QCOMPARE(recent[0].profileId, office);
    QCOMPARE(recent[0].fetchedAt, noon);
    QVERIFY(!recent[0].pinned);
}

void TestSeenPhones::tellsIdsApartInNoCase()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.record(idA.toUpper(), 1));
    QVERIFY(fixture.seen.latest(idA.toUpper()));
    QCOMPARE(fixture.seen.fetches(idA, noon).size(), 2);
    QCOMPARE(idsOf(fixture.seen.recent(10)), QStringList{idA.toUpper()});
}

void TestSeenPhones::recordsNoPhoneWithoutId()
{
    SeenFixture fixture;
    const auto phone = phone::PhoneDecoder::decode(R"({"notes":"none"})");
    QVERIFY(!fixture.seen.record(office, *phone, noon));
    QVERIFY(fixture.seen.recent(10).isEmpty());
    QVERIFY(!fixture.seen.problem());
}

void TestSeenPhones::recordsNoPhoneThatIsTooLarge()
{
    SeenFixture fixture;
    const QByteArray frame = R"({"_id":"","notes":""})";
    const auto room = SeenPhones::maxFetchBytes - frame.size() - idA.size();
    QVERIFY(fixture.record(idA, 0, QByteArray(room, 'x')));
    QVERIFY(!fixture.record(idB, 0, QByteArray(room + 1, 'x')));
    QCOMPARE(idsOf(fixture.seen.recent(10)), QStringList{idA});
    QVERIFY(!fixture.seen.problem());
}

void TestSeenPhones::listsTheNewestFetchesFirst()
{
    SeenFixture fixture;
    for (int i = 0; i < 4; ++i)
        QVERIFY(fixture.record(idA, i, QByteArray::number(i)));
    QVERIFY(fixture.record(idB, 9, "another"));
    const auto notesSince = [&](int seconds) {
        QStringList notes;
        for (const auto &fetch : fixture.seen.fetches(idA, noon.addSecs(seconds)))
            notes.append(support::noteOf(fetch));
        return notes.join(u' ');
    };
    QCOMPARE(notesSince(0), QStringLiteral("3 2 1 0"));
    QCOMPARE(notesSince(2), QStringLiteral("3 2"));
    QCOMPARE(notesSince(4), QString());
}

void TestSeenPhones::keepsTheNewestWhateverComesLast()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 60, "new"));
    QVERIFY(fixture.record(idA, 0, "old"));
    QCOMPARE(support::noteOf(*fixture.seen.latest(idA)), QStringLiteral("new"));
    const QList<SeenPhone> recent = fixture.seen.recent(10);
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent[0].summary.notes, QStringLiteral("new"));
    QCOMPARE(recent[0].fetchedAt, noon.addSecs(60));
    QCOMPARE(fixture.seen.fetches(idA, noon).size(), 2);
}

void TestSeenPhones::recordingAgainAddsNames()
{
    SeenFixture fixture;
    const phone::Phone phone = phoneWith(idA, R"({"extension":"extension"})");
    QVERIFY(fixture.seen.record(office, phone, noon));
    QVERIFY(fixture.seen.record(office, phone, noon, {.extensionNumber = QStringLiteral("204")}));
    QCOMPARE(fixture.seen.fetches(idA, noon).size(), 1);
    QCOMPARE(fixture.seen.recent(1)[0].summary.extensionNumber, QStringLiteral("204"));
    QCOMPARE(idsOf(fixture.seen.search({QStringLiteral("204")}, 10)), QStringList{idA});
}

void TestSeenPhones::keepsNamesOfTheSameThings()
{
    SeenFixture fixture;
    const SummaryNames names{QStringLiteral("204"), QStringLiteral("Hans"), QStringLiteral("370"),
                             QStringLiteral("Andeby")};
    const auto phone = [](const char *extension) {
        return phoneWith(idA,
                         R"({"sipPhoneModel":"m","customer":"c","extension":")"
                             + QByteArray(extension) + R"("})");
    };
    QVERIFY(fixture.seen.record(office, phone("first"), noon, names));
    QVERIFY(fixture.seen.record(office, phone("first"), noon.addSecs(1)));
    SeenPhone seen = fixture.seen.recent(1)[0];
    QCOMPARE(seen.fetchedAt, noon.addSecs(1));
    QCOMPARE(seen.summary.extensionNumber, names.extensionNumber);
    QCOMPARE(seen.summary.extensionName, names.extensionName);
    // It was given to somebody else.
    QVERIFY(fixture.seen.record(office, phone("second"), noon.addSecs(2)));
    seen = fixture.seen.recent(1)[0];
    QCOMPARE(seen.summary.extensionNumber, QString());
    QCOMPARE(seen.summary.extensionName, QString());
    QCOMPARE(seen.summary.modelName, names.modelName);
    QCOMPARE(seen.customerName, names.customerName);
}

void TestSeenPhones::keepsTheLastFetches()
{
    SeenFixture fixture;
    for (int i = 0; i < SeenPhones::maxFetches; ++i)
        QVERIFY(fixture.record(idA, i));
    QVERIFY(fixture.record(idB, 0));
    QCOMPARE(fixture.seen.fetches(idA, noon).size(), SeenPhones::maxFetches);
    QCOMPARE(fixture.seen.fetches(idA, noon).last().at, noon);
    QVERIFY(fixture.record(idA, SeenPhones::maxFetches));
    QCOMPARE(fixture.seen.fetches(idA, noon).size(), SeenPhones::maxFetches);
    QCOMPARE(fixture.seen.fetches(idA, noon).last().at, noon.addSecs(1));
    QCOMPARE(fixture.seen.fetches(idB, noon).size(), 1);
}

void TestSeenPhones::keepsTheProfilesApart()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0, "office"));
    QVERIFY(fixture.seen.record(home, phoneWith(idA, R"({"notes":"home"})"), noon.addSecs(1)));
    QVERIFY(fixture.seen.record(home, phoneWith(idB), noon));
    QCOMPARE(support::noteOf(*fixture.seen.latest(idA)), QStringLiteral("office"));
    QVERIFY(!fixture.seen.latest(idB));
    QCOMPARE(idsOf(fixture.seen.recent(10)), QStringList{idA});
    QVERIFY(fixture.seen.search({QStringLiteral("home")}, 10).isEmpty());
    fixture.seen.setPinned(idA, true);
    fixture.seen.setProfile(home);
    QVERIFY(fixture.seen.pinned().isEmpty());
    QCOMPARE(support::noteOf(*fixture.seen.latest(idA)), QStringLiteral("home"));
    QCOMPARE(idsOf(fixture.seen.recent(10)), (QStringList{idA, idB}));
}

void TestSeenPhones::listsRecentPhones()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.record(idB, 1));
    QVERIFY(fixture.record(idC, 2));
    QCOMPARE(idsOf(fixture.seen.recent(10)), (QStringList{idC, idB, idA}));
    QVERIFY(fixture.record(idA, 3));
    QCOMPARE(idsOf(fixture.seen.recent(2)), (QStringList{idA, idC}));
    QVERIFY(fixture.seen.recent(0).isEmpty());
    QVERIFY(fixture.seen.recent(-1).isEmpty());
}

void TestSeenPhones::boundsALongList()
{
    SeenFixture fixture;
    for (int i = 0; i <= SeenPhones::maxResults; ++i)
        QVERIFY(fixture.record(QStringLiteral("%1").arg(i, 24, 16, QLatin1Char('0')), i));
    QCOMPARE(fixture.seen.recent(SeenPhones::maxResults - 1).size(), SeenPhones::maxResults - 1);
    QCOMPARE(fixture.seen.recent(SeenPhones::maxResults + 1).size(), SeenPhones::maxResults);
    QCOMPARE(fixture.seen.search({QStringLiteral("note")}, 1'000'000).size(),
             SeenPhones::maxResults);
}

void TestSeenPhones::pins()
{
    SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QVERIFY(fixture.record(idB, 1));
    QVERIFY(fixture.record(idC, 2));
    fixture.seen.setPinned(idA.toUpper(), true);
    fixture.seen.setPinned(idC, true);
    QCOMPARE(idsOf(fixture.seen.pinned()), (QStringList{idC, idA}));
    QVERIFY(fixture.seen.pinned()[0].pinned);
    QVERIFY(fixture.seen.recent(10)[2].pinned);
    QVERIFY2(fixture.record(idA, 9), "another fetch leaves the pin");
    fixture.seen.setPinned(idC, false);
    QCOMPARE(idsOf(fixture.seen.pinned()), QStringList{idA});
}

void TestSeenPhones::tellsOfChanges()
{
    SeenFixture fixture;
    const QSignalSpy changes(&fixture.seen, &SeenPhones::changed);
    QVERIFY(fixture.record(idA, 0));
    QCOMPARE(changes.size(), 1);
    fixture.seen.setPinned(idA, true);
    QCOMPARE(changes.size(), 2);
    fixture.seen.setPinned(idA, true);
    fixture.seen.setPinned(idB, true);
    QVERIFY(fixture.seen.prune(noon, 1));
    QVERIFY(fixture.seen.latest(idA));
    QCOMPARE(changes.size(), 2);
    QVERIFY(fixture.seen.forgetAll());
    QCOMPARE(changes.size(), 3);
}

void TestSeenPhones::comparesSecretsByFingerprint()
{
    SeenFixture fixture;
    const phone::Phone before = phoneWith(idA, R"({"username":"user-1","password":"first one"})");
    const phone::Phone after = phoneWith(idA, R"({"username":"user-1","password":"second one"})");
    QVERIFY(fixture.seen.record(office, before, noon));
    const store::Fingerprints kept = fixture.seen.latest(idA)->fingerprints;
    QCOMPARE(fixture.seen.fingerprintsOf(before), std::optional(kept));
    const auto live = fixture.seen.fingerprintsOf(after);
    QVERIFY(live);
    QCOMPARE(live->username, kept.username);
    QVERIFY(live->password != kept.password);
    QVERIFY(!live->password.isEmpty());
    QVERIFY(kept.customConfig.isEmpty());
}

QTEST_GUILESS_MAIN(TestSeenPhones)
#include "tst_seenphones.moc"
