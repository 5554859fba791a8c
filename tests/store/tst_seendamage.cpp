// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "sqlfile.h"
#include "store/schema.h"
#include "support/testcase.h"

#include <QRandomGenerator>

using store::SeenPhones;
using store::StoreProblem;
using support::idA;
using support::idB;
using support::idsOf;
using support::noon;
using support::office;
using support::phoneWith;

namespace {

constexpr qsizetype pageSize = 4096;

void runSql(const QString &path, const QStringList &statements)
{
    support::SqlFile file(path);
    for (const QString &sql : statements)
        file.run(sql);
}

// A closed database with so many phones, each with a note that fills a page.
struct Fixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("seen.sqlite"));

    explicit Fixture(int phones = 20)
    {
        SeenPhones seen(path);
        for (int i = 0; i < phones; ++i) {
            const QString id = QStringLiteral("%1").arg(i, 24, 16, QLatin1Char('0'));
            const phone::Phone phone = phoneWith(
                id, R"({"notes":")" + QByteArray(pageSize, char('a' + i)) + R"("})");
            if (!seen.record(office, phone, noon.addSecs(i)))
                qFatal("nothing is kept");
        }
    }
};

// All that a program does with phones seen.
void useAll(SeenPhones &seen)
{
    seen.setProfile(office);
    const QList<store::SeenPhone> recent = seen.recent(100);
    (void)seen.search({QStringLiteral("nobody at all"), QStringLiteral("note")}, 100);
    for (const store::SeenPhone &phone : recent) {
        (void)seen.latest(phone.summary.id);
        (void)seen.fetches(phone.summary.id, noon);
    }
    seen.record(office, phoneWith(idB, R"({"notes":"new"})"), noon.addDays(1));
    seen.setPinned(idB, true);
    (void)seen.pinned();
    (void)seen.fingerprintsOf(phoneWith(idB));
    seen.prune(noon.addSecs(5).addDays(1), 1);
}

} // namespace

// Files that are no database, or not ours, or not whole.
class TestSeenDamage : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void setsTheFileAside_data();
    void setsTheFileAside();
    void setsADatabaseAsideThatIsNotOurs_data();
    void setsADatabaseAsideThatIsNotOurs();
    void setsAFolderAside();
    void setsTheLogAsideWithItsFile_data();
    void setsTheLogAsideWithItsFile();
    void beginsInAnEmptyFile();
    void findsDamageWhereverItIs();
    void leavesOutAFetchThatIsNoPhone();
    void readsWhatCannotBe();
    void survivesAnyDamage_data();
    void survivesAnyDamage();
};

void TestSeenDamage::setsTheFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    const Fixture whole;
    const QByteArray bytes = support::read(whole.path);
    QTest::newRow("a text")
        << QByteArray("Dear diary, there is no database in here.\n").repeated(200);
    QTest::newRow("two bytes") << QByteArray("SQ");
    QTest::newRow("zeros") << QByteArray(2 * pageSize, '\0');
    QTest::newRow("cut off in the head") << bytes.first(60);
    QTest::newRow("cut off after a page") << bytes.first(pageSize);
    QTest::newRow("cut off in the middle") << bytes.first(bytes.size() / 2);
    QTest::newRow("head overwritten") << QByteArray(16, 'x') + bytes.sliced(16);
    QTest::newRow("list of tables overwritten")
        << bytes.first(100) + QByteArray(pageSize - 100, '\xff') + bytes.sliced(pageSize);
}

void TestSeenDamage::setsTheFileAside()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    support::write(path, content);
    SeenPhones seen(path);
    seen.setProfile(office);
    const QSignalSpy problems(&seen, &SeenPhones::problemChanged);
    QVERIFY(seen.recent(10).isEmpty());
    QCOMPARE(problems.size(), 1);
    QVERIFY(seen.problem());
    QCOMPARE(seen.problem()->kind, StoreProblem::Kind::SetAside);
    QVERIFY(seen.problem()->path.startsWith(path + QStringLiteral(".damaged-")));
    QCOMPARE(support::read(seen.problem()->path), content);
    // And the new one works.
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    QCOMPARE(idsOf(seen.recent(10)), QStringList{idA});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(seen.problem()->kind, StoreProblem::Kind::SetAside);
    SeenPhones again(path);
    again.setProfile(office);
    QCOMPARE(idsOf(again.recent(10)), QStringList{idA});
    QVERIFY(!again.problem());
}

void TestSeenDamage::setsADatabaseAsideThatIsNotOurs_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QStringList &statements) {
        QTest::newRow(name) << statements;
    };
    const int version = store::schemaVersion();
    const auto setVersion = [](int number) {
        return QStringLiteral("PRAGMA user_version = %1").arg(number);
    };
    row("of a later version", {setVersion(version + 1)});
    row("of a version that cannot be", {setVersion(-1)});
    row("a table is missing", {QStringLiteral("DROP TABLE fetch")});
    row("a column is missing", {QStringLiteral("ALTER TABLE phone DROP COLUMN notes")});
    row("a table of the same name before the first version",
        {QStringLiteral("DROP TABLE fetch"), QStringLiteral("DROP TABLE salt"), setVersion(0)});
}

void TestSeenDamage::setsADatabaseAsideThatIsNotOurs()
{
    QFETCH(const QStringList, statements);
    const Fixture fixture;
    runSql(fixture.path, statements);
    const QByteArray before = support::read(fixture.path);
    SeenPhones seen(fixture.path);
    seen.setProfile(office);
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    QCOMPARE(idsOf(seen.recent(10)), QStringList{idA});
    QVERIFY(seen.problem());
    QCOMPARE(seen.problem()->kind, StoreProblem::Kind::SetAside);
    QCOMPARE(support::read(seen.problem()->path), before);
}

void TestSeenDamage::setsAFolderAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    QVERIFY(QDir().mkpath(path));
    support::write(path + QStringLiteral("/kept"), "content");
    SeenPhones seen(path);
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    QCOMPARE(seen.problem()->kind, StoreProblem::Kind::SetAside);
    QCOMPARE(support::read(seen.problem()->path + QStringLiteral("/kept")), "content");
}

void TestSeenDamage::setsTheLogAsideWithItsFile_data()
{
    QTest::addColumn<QByteArray>("main");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a damaged file") << QByteArray(pageSize, 'x') << true;
    QTest::newRow("an empty file") << QByteArray() << true;
    QTest::newRow("no file") << QByteArray() << false;
}

// As after a crash: the log still holds what was written last.
void TestSeenDamage::setsTheLogAsideWithItsFile()
{
    QFETCH(const QByteArray, main);
    QFETCH(const bool, isThere);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    QByteArray log;
    {
        const Fixture other;
        SeenPhones seen(other.path);
        QVERIFY(seen.record(office, phoneWith(idB), noon.addDays(1)));
        log = support::read(other.path + QStringLiteral("-wal"));
    }
    QVERIFY(log.contains(idB.toLatin1()));
    support::write(path + QStringLiteral("-wal"), log);
    if (isThere)
        support::write(path, main);
    SeenPhones seen(path);
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    QVERIFY(seen.problem());
    QCOMPARE(seen.problem()->kind, StoreProblem::Kind::SetAside);
    QCOMPARE(support::read(seen.problem()->path + QStringLiteral("-wal")), log);
    if (isThere)
        QCOMPARE(support::read(seen.problem()->path), main);
}

void TestSeenDamage::beginsInAnEmptyFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    support::write(path, {});
    SeenPhones seen(path);
    seen.setProfile(office);
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    QCOMPARE(idsOf(seen.recent(10)), QStringList{idA});
    QVERIFY2(!seen.problem(), "nothing was lost");
    QCOMPARE(support::permissionsOf(path), 0600);
}

// The head is whole, so that it opens; the damage shows when it is used.
void TestSeenDamage::findsDamageWhereverItIs()
{
    const Fixture fixture;
    QByteArray bytes = support::read(fixture.path);
    const qsizetype pages = bytes.size() / pageSize;
    QVERIFY(pages > 20);
    for (qsizetype page = 1; page < pages; ++page)
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, char(0x81)));
    support::write(fixture.path, bytes);
    SeenPhones seen(fixture.path);
    useAll(seen);
    QVERIFY(seen.problem());
    QCOMPARE(seen.problem()->kind, StoreProblem::Kind::SetAside);
    QCOMPARE(support::read(seen.problem()->path), bytes);
    QCOMPARE(idsOf(seen.recent(10)), QStringList{idB});
}

void TestSeenDamage::leavesOutAFetchThatIsNoPhone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    {
        SeenPhones seen(path);
        QVERIFY(seen.record(office, phoneWith(idA), noon));
        QVERIFY(seen.record(office, phoneWith(idA), noon.addSecs(1)));
    }
    runSql(path,
           {QStringLiteral("UPDATE fetch SET json = 'no phone' WHERE at = %1")
                .arg(noon.toMSecsSinceEpoch())});
    SeenPhones seen(path);
    seen.setProfile(office);
    QCOMPARE(seen.fetches(idA, noon).size(), 1);
    QVERIFY(seen.latest(idA));
    QVERIFY(!seen.problem());
}

void TestSeenDamage::readsWhatCannotBe()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    {
        SeenPhones seen(path);
        QVERIFY(seen.record(office, phoneWith(idA), noon));
    }
    runSql(path,
           {QStringLiteral("UPDATE phone SET presence = 99, handset_index = 'x',"
                           " fetched_at = 'never', mac_address = x'00ff'"),
            QStringLiteral("DELETE FROM salt")});
    SeenPhones seen(path);
    seen.setProfile(office);
    const QList<store::SeenPhone> recent = seen.recent(10);
    QCOMPARE(idsOf(recent), QStringList{idA});
    QCOMPARE(recent[0].summary.presence, phone::Presence::Unknown);
    QVERIFY(seen.record(office, phoneWith(idB, R"({"password":"x"})"), noon));
    QVERIFY(!seen.problem());
}

void TestSeenDamage::survivesAnyDamage_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSeenDamage::survivesAnyDamage()
{
    QFETCH(const quint32, seed);
    const Fixture fixture(4);
    QByteArray bytes = support::read(fixture.path);
    QRandomGenerator random(seed);
    const int changes = 1 << random.bounded(10);
    for (int i = 0; i < changes; ++i)
        bytes[random.bounded(bytes.size())] = char(random.bounded(256));
    support::write(fixture.path, bytes);
    SeenPhones seen(fixture.path);
    useAll(seen);
    QVERIFY(!seen.problem() || seen.problem()->kind == StoreProblem::Kind::SetAside);
    if (seen.problem())
        QVERIFY(!support::read(seen.problem()->path).isEmpty());
    QVERIFY(seen.record(office, phoneWith(idA), noon.addDays(2)));
    QVERIFY(seen.latest(idA));
}

QTEST_GUILESS_MAIN(TestSeenDamage)
#include "tst_seendamage.moc"
