// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "sqlfile.h"
#include "store/schema.h"
#include "support/testcase.h"

using store::SeenPhone;
using store::SeenPhones;
using support::idA;
using support::idB;
using support::idsOf;
using support::noon;
using support::office;
using support::SqlFile;

namespace {

// Tables, indexes and their columns, as SQLite itself tells them.
QStringList structureOf(const QString &path)
{
    SqlFile file(path);
    QStringList lines = file.column("SELECT name FROM sqlite_master ORDER BY name");
    for (const char *table : {"salt", "phone", "fetch"})
        lines += file.column("SELECT name || ' ' || type FROM pragma_table_info('"
                             + QByteArray(table) + "') ORDER BY cid");
    return lines;
}

} // namespace

// Databases of earlier versions. The files of fixtures/store stay as those versions wrote them.
class TestSchema : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void newDatabaseHasTheVersion();
    void everyVersionBecomesTheSame_data();
    void everyVersionBecomesTheSame();
    void keepsWhatAnEarlierVersionKept_data();
    void keepsWhatAnEarlierVersionKept();
};

void TestSchema::newDatabaseHasTheVersion()
{
    support::SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    QCOMPARE(SqlFile(fixture.path).column("PRAGMA user_version"),
             QStringList{QString::number(store::schemaVersion())});
}

void TestSchema::everyVersionBecomesTheSame_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= store::schemaVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestSchema::everyVersionBecomesTheSame()
{
    QFETCH(const int, version);
    support::SeenFixture fresh;
    QVERIFY(fresh.record(idA, 0));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    SqlFile(path).run("store/version" + QByteArray::number(version) + ".sql");
    SeenPhones seen(path);
    QVERIFY(seen.recent(10).isEmpty());
    QVERIFY(!seen.problem());
    QCOMPARE(structureOf(path), structureOf(fresh.path));
    QCOMPARE(SqlFile(path).column("PRAGMA user_version"),
             QStringList{QString::number(store::schemaVersion())});
}

void TestSchema::keepsWhatAnEarlierVersionKept_data()
{
    everyVersionBecomesTheSame_data();
}

void TestSchema::keepsWhatAnEarlierVersionKept()
{
    QFETCH(const int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    SqlFile(path).run("store/version" + QByteArray::number(version) + ".sql");
    SeenPhones seen(path);
    seen.setProfile(office);
    const QList<SeenPhone> found = seen.search({QStringLiteral("24abcd")}, 10);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].summary.id, idA.toUpper());
    QCOMPARE(found[0].summary.macAddress, QStringLiteral("00041324ABCD"));
    QCOMPARE(found[0].summary.handsetIndex, 3);
    QCOMPARE(found[0].summary.modelName, QStringLiteral("Snom 370"));
    QCOMPARE(found[0].summary.extensionNumber, QStringLiteral("204"));
    QCOMPARE(found[0].summary.extensionName, QStringLiteral("Hans Andersen"));
    QCOMPARE(found[0].customerName, QStringLiteral("Andeby Bogtryk"));
    QCOMPARE(found[0].fetchedAt, noon);
    QVERIFY(found[0].pinned);
    const auto fetches = seen.fetches(idA, noon.addSecs(-60));
    QCOMPARE(fetches.size(), 2);
    QCOMPARE(support::noteOf(fetches[0]), QStringLiteral("new"));
    QCOMPARE(support::noteOf(fetches[1]), QStringLiteral("old"));
    QCOMPARE(fetches[0].fingerprints, (store::Fingerprints{"\x01", "\x02", {}}));
    // The salt is the same, or no fingerprint would fit any more.
    const auto phone = support::phoneWith(idA, R"({"password":"secret"})");
    const QByteArray salt = QByteArray::fromHex(
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    QCOMPARE(seen.fingerprintsOf(phone), std::optional(store::fingerprintsOf(phone, salt)));
    QVERIFY(seen.record(office, support::phoneWith(idB), noon.addSecs(1)));
    QCOMPARE(idsOf(seen.recent(10)), (QStringList{idB, idA.toUpper()}));
    QVERIFY(!seen.problem());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
