// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/casefile.h"
#include "report/problemtext.h"
#include "report/reportsupport.h"
#include "report/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using checks::Difference;
using report::Case;
using report::CaseError;
using report::Level;
using report::readCase;
using report::writeCase;
using Kind = report::CaseError::Kind;

// Cases that are sent elsewhere and opened again.
class TestCaseFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void hidesWhatTheLevelHides();
    void needsAPhone();
    void limitsFetches();
    void refusesOtherArchives_data();
    void refusesOtherArchives();
    void oddManifests_data();
    void oddManifests();
    void unpacksNothing();
    void knowsItsFiles_data();
    void knowsItsFiles();
    void opensFiles();
    void saysWhyNot_data();
    void saysWhyNot();
};

namespace {

QDateTime now()
{
    return support::fetchTime().addDays(1);
}

Case fullCase()
{
    Case content;
    content.fetches = {{support::fixturePhone("phones/report_odd.json"), support::fetchTime()},
                       {support::fixturePhone("phones/report_full.json"), {}}};
    content.findings = {{QStringLiteral("S3"),
                         checks::Severity::Warning,
                         {QStringLiteral("ip.address")},
                         QStringLiteral("Locked"),
                         QStringLiteral("Locked to 203.0.113.9"),
                         QStringLiteral("Unlock"),
                         QStringLiteral("65f0a1b2c3d4e5f600000001")}};
    using Change = Difference::Kind;
    content.changes = {{Change::Changed, QStringLiteral("ip.mode"), QStringLiteral("Mode"),
                        QStringLiteral("OPEN"), QStringLiteral("LOCKED")},
                       {Change::Changed, QStringLiteral("password"), QStringLiteral("Password"),
                        QStringLiteral("old-one"), QStringLiteral("new-one")},
                       {Change::Added,
                        QStringLiteral("notes"),
                        QStringLiteral("Notes"),
                        {},
                        QStringLiteral("New")},
                       {Change::Removed,
                        QStringLiteral("serial"),
                        QStringLiteral("Serial"),
                        QStringLiteral("Old"),
                        {}}};
    content.notes = QStringLiteral("Hans says swordfish-over-lake.\nkodeord: hest12");
    return content;
}

// An archive with these names and bytes, as anybody may make one.
QByteArray archiveOf(const QList<report::ZipEntry> &entries)
{
    return report::packed(entries, now()).value();
}

report::ZipEntry manifest(const QByteArray &json)
{
    return {QStringLiteral("case.json"), json};
}

const report::ZipEntry fetch{QStringLiteral("fetches/0001.json"), "{\"_id\":\"1\"}"};
const QByteArray goodManifest =
    R"({"format":"sipcase","version":1,"level":"internal","fetches":[{"at":"2026-03-04T12:07:25Z"}]})";

} // namespace

void TestCaseFile::roundTrip()
{
    const Case content = fullCase();
    const auto bytes = writeCase(content, Level::Everything, now());
    QVERIFY(bytes);
    const auto read = readCase(*bytes);
    QVERIFY(read);
    QCOMPARE(read->level, Level::Everything);
    QCOMPARE(read->madeAt, now());
    QCOMPARE(read->program, report::programName());
    QCOMPARE(read->fetches.size(), 2);
    QCOMPARE(read->fetches[0].phone.source(), content.fetches[0].phone.source());
    QCOMPARE(read->fetches[0].at, support::fetchTime());
    QCOMPARE(read->fetches[1].phone.source(), content.fetches[1].phone.source());
    QVERIFY(!read->fetches[1].at.isValid());
    QCOMPARE(read->findings, content.findings);
    QCOMPARE(read->changes, content.changes);
    QCOMPARE(read->notes, content.notes);
}

void TestCaseFile::hidesWhatTheLevelHides()
{
    const auto texts = [](Level level) {
        QString all;
        const auto read = readCase(writeCase(fullCase(), level, now()).value()).value();
        for (const report::CaseFetch &one : read.fetches)
            all += QString::fromUtf8(QJsonDocument(one.phone.source()).toJson());
        all += read.notes + read.findings[0].message + read.findings[0].phoneId;
        for (const Difference &change : read.changes)
            all += change.before + change.after;
        return all;
    };
    const QString everything = texts(Level::Everything);
    const QString internal = texts(Level::Internal);
    const QString safe = texts(Level::CustomerSafe);
    for (const char *secret : {"swordfish-over-lake", "hest12", "old-one", "correct-horse"}) {
        QVERIFY2(everything.contains(QLatin1String(secret)), secret);
        QVERIFY2(!internal.contains(QLatin1String(secret)), secret);
        QVERIFY2(!safe.contains(QLatin1String(secret)), secret);
    }
    for (const char *identity : {"203.0.113.9", "65f0a1b2c3d4e5f600000001", "000413A1B2C3"}) {
        QVERIFY2(internal.contains(QLatin1String(identity)), identity);
        QVERIFY2(!safe.contains(QLatin1String(identity)), identity);
    }
    QVERIFY(safe.contains(QStringLiteral("LOCKED")));
}

void TestCaseFile::needsAPhone()
{
    const auto bytes = writeCase({}, Level::Internal, now());
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Kind::NoPhone);
}

void TestCaseFile::limitsFetches()
{
    Case content;
    for (qsizetype i = 0; i < report::maxCaseFetches; ++i)
        content.fetches.append({support::phoneOf({{QStringLiteral("_id"), int(i)}}), {}});
    const auto bytes = writeCase(content, Level::Internal, now());
    QVERIFY(bytes);
    QCOMPARE(readCase(*bytes)->fetches.size(), report::maxCaseFetches);
    content.fetches.append({support::phoneOf({}), {}});
    const auto refused = writeCase(content, Level::Internal, now());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::TooLarge);
}

void TestCaseFile::refusesOtherArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind) {
        QTest::newRow(name) << bytes << kind;
    };
    const report::ZipEntry good = manifest(goodManifest);
    row("text", "hello", Kind::NotACase);
    row("climbs", archiveOf({good, fetch, {QStringLiteral("../x.json"), "{}"}}), Kind::Unexpected);
    row("climbs inside", archiveOf({good, {QStringLiteral("fetches/../0001.json"), "{}"}}),
        Kind::Unexpected);
    row("another number", archiveOf({good, {QStringLiteral("fetches/1.json"), "{}"}}),
        Kind::Unexpected);
    row("signed number", archiveOf({good, {QStringLiteral("fetches/+001.json"), "{}"}}),
        Kind::Unexpected);
    row("without a manifest", archiveOf({fetch}), Kind::Damaged);
    row("without the fetch", archiveOf({good}), Kind::Damaged);
    row("with one more", archiveOf({good, fetch, {QStringLiteral("fetches/0002.json"), "{}"}}),
        Kind::Damaged);
    row("fetch is no object", archiveOf({good, {QStringLiteral("fetches/0001.json"), "[]"}}),
        Kind::Damaged);
    row("bomb",
        archiveOf(
            {good,
             {QStringLiteral("fetches/0001.json"), QByteArray(report::maxCaseUnpacked, ' ')}}),
        Kind::TooLarge);
    row("large file", QByteArray(report::maxCaseFile + 1, 'x'), Kind::TooLarge);
    row("cut short", archiveOf({good, fetch}).left(300), Kind::Damaged);
}

void TestCaseFile::refusesOtherArchives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    const auto read = readCase(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
}

void TestCaseFile::oddManifests_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *from, const char *to, bool taken,
                        Kind kind = Kind::Damaged) {
        QTest::newRow(name) << QByteArray(goodManifest).replace(from, to) << taken << kind;
    };
    row("as it should be", "", "", true);
    row("knows more", "\"version\"", "\"x\":[1],\"version\"", true);
    row("odd time", "2026-03-04T12:07:25Z", "yesterday", true);
    row("another format", "sipcase", "zipcase", false, Kind::NotACase);
    row("newer", "\"version\":1", "\"version\":2", false, Kind::Newer);
    row("no version", "\"version\":1", "\"version\":\"1\"", false);
    row("another level", "internal", "none", false);
    row("no fetches", "fetches", "fetched", false);
    row("no object", "{\"format\"", "[{\"format\"", false);
}

void TestCaseFile::oddManifests()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, taken);
    QFETCH(Kind, kind);
    const auto read = readCase(archiveOf({manifest(json), fetch}));
    QCOMPARE(read.has_value(), taken);
    if (!taken)
        QCOMPARE(read.error().kind, kind);
}

// Whatever an archive says, the folder it is opened in and the one above stay as they are.
void TestCaseFile::unpacksNothing()
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("inside"));
    QVERIFY(QDir().mkpath(inside));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(inside));
    QVERIFY(!readCase(
        archiveOf({manifest(goodManifest), fetch, {QStringLiteral("../escaped.json"), "{}"}})));
    QVERIFY(readCase(archiveOf({manifest(goodManifest), fetch})));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(QDir(inside).isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
             QStringList{QStringLiteral("inside")});
}

void TestCaseFile::knowsItsFiles_data()
{
    QTest::addColumn<bool>("isCase");
    QTest::newRow("a.sipcase") << true;
    QTest::newRow("/tmp/a b.SipCase") << true;
    QTest::newRow("sipcase") << false;
    QTest::newRow("a.sipcase.json") << false;
    QTest::newRow("a.sipcase/") << false;
}

void TestCaseFile::knowsItsFiles()
{
    QFETCH(bool, isCase);
    QCOMPARE(report::namesACase(QString::fromLatin1(QTest::currentDataTag())), isCase);
}

void TestCaseFile::opensFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sipcase"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeCase(fullCase(), Level::Internal, now()).value());
    file.close();
    QCOMPARE(report::openCase(path)->fetches.size(), 2);
    QCOMPARE(report::openCase(folder.filePath(QStringLiteral("none"))).error().kind,
             Kind::CannotRead);
    QCOMPARE(report::openCase(folder.path()).error().kind, Kind::CannotRead);
    QCOMPARE(report::openCase(QStringLiteral("/dev/zero")).error().kind, Kind::NotACase);
}

void TestCaseFile::saysWhyNot_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::CannotRead, Kind::TooLarge, Kind::NotACase, Kind::Damaged,
                            Kind::Unexpected, Kind::Newer, Kind::NoPhone, Kind::Failed})
        QTest::addRow("kind %d", int(kind)) << kind;
}

void TestCaseFile::saysWhyNot()
{
    QFETCH(Kind, kind);
    const QString sentence = report::problemText(CaseError{kind, QStringLiteral("why")},
                                                 QStringLiteral("a.sipcase"));
    QVERIFY(sentence.contains(QStringLiteral("a.sipcase")));
    QVERIFY(sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_casefile.moc"
