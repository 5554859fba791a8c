// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ziparchive.h"
#include "support/testcase.h"

using report::packed;
using report::unpacked;
using report::ZipEntry;
using report::ZipLimits;
using report::ZipProblem;

// Archives from anybody: what they say is taken within limits, or not at all.
class TestZipArchive : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void notAZip_data();
    void notAZip();
    void cutShortIsDamaged();
    void flippedBitsDoNoHarm();
    void limits_data();
    void limits();
    void bombsAreStopped();
    void promisesDoNotCount();
    void namesThatAreNotExpected_data();
    void namesThatAreNotExpected();
    void namesThatAreThereTwice();
    void encryptedIsNotRead();
};

namespace {

const ZipLimits wide{100, 1000000, 1000000};

bool any(const QString &)
{
    return true;
}

bool onlyPlain(const QString &name)
{
    return name == QStringLiteral("a.json") || name == QStringLiteral("b.json");
}

QByteArray archiveOf(const QList<ZipEntry> &entries)
{
    return packed(entries, QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC)).value();
}

const QList<ZipEntry> &twoEntries()
{
    static const QList<ZipEntry> entries = {
        {QStringLiteral("a.json"), QByteArray("{\"a\":1}").repeated(20)},
        {QStringLiteral("b.json"), QByteArray()}};
    return entries;
}

} // namespace

void TestZipArchive::roundTrip()
{
    const QByteArray archive = archiveOf(twoEntries());
    QVERIFY(archive.startsWith("PK"));
    const auto read = unpacked(archive, wide, onlyPlain);
    QVERIFY(read);
    QCOMPARE(*read, twoEntries());
}

void TestZipArchive::notAZip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"a\":1}");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(1000, 'x');
}

void TestZipArchive::notAZip()
{
    QFETCH(QByteArray, bytes);
    const auto read = unpacked(bytes, wide, any);
    QVERIFY(!read);
    QCOMPARE(read.error(), ZipProblem::NotAZip);
}

void TestZipArchive::cutShortIsDamaged()
{
    const QByteArray archive = archiveOf(twoEntries());
    const qsizetype signature = 4;
    for (qsizetype length = 0; length < archive.size(); ++length) {
        const auto read = unpacked(archive.left(length), wide, any);
        QVERIFY2(!read, qPrintable(QString::number(length)));
        QCOMPARE(read.error(), length < signature ? ZipProblem::NotAZip : ZipProblem::Damaged);
    }
}

// Every bit of it: refused, or the same content (a date may change).
void TestZipArchive::flippedBitsDoNoHarm()
{
    const QByteArray archive = archiveOf(twoEntries());
    for (qsizetype i = 0; i < archive.size() * 8; ++i) {
        QByteArray changed = archive;
        changed[i / 8] = char(changed[i / 8] ^ (1 << (i % 8)));
        const auto read = unpacked(changed, wide, onlyPlain);
        if (read)
            QCOMPARE(*read, twoEntries());
    }
}

void TestZipArchive::limits_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<int>("entryBytes");
    QTest::addColumn<int>("totalBytes");
    QTest::addColumn<bool>("taken");
    QTest::newRow("just enough") << 2 << 100 << 150 << true;
    QTest::newRow("an entry too many") << 1 << 100 << 150 << false;
    QTest::newRow("an entry too large") << 2 << 99 << 150 << false;
    QTest::newRow("together too large") << 2 << 100 << 149 << false;
}

void TestZipArchive::limits()
{
    QFETCH(int, entries);
    QFETCH(int, entryBytes);
    QFETCH(int, totalBytes);
    QFETCH(bool, taken);
    const QByteArray archive = archiveOf(
        {{QStringLiteral("a"), QByteArray(100, 'x')}, {QStringLiteral("b"), QByteArray(50, 'y')}});
    const auto read = unpacked(archive, {entries, entryBytes, totalBytes}, any);
    QCOMPARE(read.has_value(), taken);
    if (!taken)
        QCOMPARE(read.error(), ZipProblem::TooLarge);
}

void TestZipArchive::bombsAreStopped()
{
    const QByteArray archive = archiveOf({{QStringLiteral("a"), QByteArray(200000000, '\0')}});
    QVERIFY(archive.size() < 1000000);
    const auto read = unpacked(archive, wide, any);
    QVERIFY(!read);
    QCOMPARE(read.error(), ZipProblem::TooLarge);
}

// The headers say that there are ten bytes.
void TestZipArchive::promisesDoNotCount()
{
    const QByteArray content(200000, 'x');
    QByteArray archive = archiveOf({{QStringLiteral("a"), content}});
    const auto inHeader = [](quint32 size) {
        QByteArray bytes;
        for (int i = 0; i < 4; ++i)
            bytes.append(char(size >> (8 * i)));
        return bytes;
    };
    QVERIFY(archive.contains(inHeader(quint32(content.size()))));
    archive.replace(inHeader(quint32(content.size())), inHeader(10));
    const auto read = unpacked(archive, {1, 1000, 1000}, any);
    QVERIFY(!read);
}

void TestZipArchive::namesThatAreNotExpected_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"../a.json", "/etc/passwd", "..\\a.json", "c:\\a.json", "a.json/",
                             "A.json", "x/a.json", "a.json ", "./a.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestZipArchive::namesThatAreNotExpected()
{
    QFETCH(QString, name);
    const QByteArray archive = archiveOf(twoEntries() + QList<ZipEntry>{{name, "x"}});
    QVERIFY(unpacked(archive, wide, any));
    const auto read = unpacked(archive, wide, onlyPlain);
    QVERIFY(!read);
    QCOMPARE(read.error(), ZipProblem::Unexpected);
}

void TestZipArchive::namesThatAreThereTwice()
{
    QByteArray archive = archiveOf(
        {{QStringLiteral("a.json"), "first"}, {QStringLiteral("b.json"), "second"}});
    archive.replace("b.json", "a.json");
    const auto read = unpacked(archive, wide, onlyPlain);
    QVERIFY(!read);
    QCOMPARE(read.error(), ZipProblem::Unexpected);
}

void TestZipArchive::encryptedIsNotRead()
{
    QByteArray archive = archiveOf({{QStringLiteral("a.json"), QByteArray(100, 'x')}});
    // The first of the general flags, in both headers.
    archive[6] = char(archive[6] | 1);
    const qsizetype central = archive.indexOf("PK\x01\x02");
    archive[central + 8] = char(archive[central + 8] | 1);
    const auto read = unpacked(archive, wide, onlyPlain);
    QVERIFY(!read);
    QCOMPARE(read.error(), ZipProblem::Unexpected);
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
