// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "report/casefile.h"
#include "report/formats.h"

#include "phone/phonedecoder.h"

#include <QDateTime>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

// What export writes: each format by its ending, from the PBX and from files.
class TestProgramExport : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void writesSeveralFiles();
    void writesTextToStandardOutput_data();
    void writesTextToStandardOutput();
    void readsPhonesFromFiles_data();
    void readsPhonesFromFiles();
    void readsPhonesFromStandardInput();
    void readsCaseFiles();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void levels_data();
    void levels();
    void themes();
    void oneBadFileStopsNoOther();
    void saysWhatIsWrongWithFiles_data();
    void saysWhatIsWrongWithFiles();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &path, const QByteArray &bytes) const;

    Sandbox m_sandbox;
    QTemporaryDir m_folder;
};

namespace {

const QString exportWord = QStringLiteral("export");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestProgramExport::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void TestProgramExport::writesEachFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *ending, const char *part) {
        QTest::newRow(ending) << QString::fromLatin1(ending) << QByteArray(part);
    };
    row("png", "\x89PNG");
    row("pdf", "%PDF-");
    row("html", "<!DOCTYPE html>");
    row("md", "# Snom 370");
    row("txt", "Snom 370  4E:E8:A3:4B:56:F3\n=====");
    row("jira", "h1. Snom 370");
    row("json", "\"macAddress\": \"4EE8A34B56F3\"");
    row("csv", "\"4E:E8:A3:4B:56:F3\"");
}

void TestProgramExport::writesEachFormat()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, part);
    const QString path = file(QStringLiteral("phone.") + ending);
    const Run run = m_sandbox.run({exportWord, referenceId, QStringLiteral("-o"), path});
    QCOMPARE(run.complaint, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QByteArray content = contentOf(path);
    QVERIFY(content.contains(part));
    QVERIFY(!content.contains("g9ewhufg2yu9hjfy2whuiweghui3iuhd"));
}

void TestProgramExport::writesSeveralFiles()
{
    const QStringList paths{file(QStringLiteral("a.csv")), file(QStringLiteral("b.json")),
                            file(QStringLiteral("c.md"))};
    const Run run = m_sandbox.run(QStringList{exportWord, referenceId, QStringLiteral("-o")}
                                  + paths);
    QCOMPARE(run.exitCode, 0);
    for (const QString &path : paths)
        QVERIFY2(!contentOf(path).isEmpty(), qPrintable(path));
}

void TestProgramExport::writesTextToStandardOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("as it is") << QString() << QByteArray("Snom 370  ");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("\xEF\xBB\xBF\"Group\"");
    QTest::newRow("json") << QStringLiteral("json") << QByteArray("{\n");
}

void TestProgramExport::writesTextToStandardOutput()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    QStringList arguments{exportWord, referenceId, QStringLiteral("-o"), QStringLiteral("-")};
    if (!format.isEmpty())
        arguments += {QStringLiteral("--format"), format};
    const Run run = m_sandbox.run(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.startsWith(start), run.output.left(80).constData());
}

void TestProgramExport::readsPhonesFromFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("JSON") << QStringLiteral(SIPPHONE_FIXTURES "/phones/reference.json");
    QTest::newRow("literal of the reference")
        << QStringLiteral(SIPPHONE_FIXTURES "/phones/reference.literal");
}

// Without a PBX: none is asked.
void TestProgramExport::readsPhonesFromFiles()
{
    QFETCH(QString, path);
    const Run run = runProgram({QStringLiteral("--api"), QStringLiteral("https://127.0.0.1:1"),
                                exportWord, path, QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(run.complaint, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.startsWith("Snom 370  4E:E8:A3:4B:56:F3\n"));
    QVERIFY(run.output.contains("at an unknown time"));
}

void TestProgramExport::readsPhonesFromStandardInput()
{
    Surroundings around;
    around.input = "{ macAddress: '4EE8A34B56F3', notes: 'from a pipe' }";
    const Run run = runProgram(
        {exportWord, QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("-")}, around);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("from a pipe"));
}

void TestProgramExport::readsCaseFiles()
{
    const QDateTime now(QDate(2026, 3, 4), QTime(12, 7, 25), Qt::UTC);
    report::Case content;
    content.fetches = {
        {phone::PhoneDecoder::decode(support::fixture("phones/reference.json")).value(), now}};
    content.findings = {{QStringLiteral("T9"),
                         checks::Severity::Warning,
                         {},
                         QStringLiteral("found back then"),
                         {},
                         {},
                         {}}};
    content.changes = {{checks::Difference::Kind::Changed, QStringLiteral("ip.mode"),
                        QStringLiteral("Mode"), QStringLiteral("OPEN"), QStringLiteral("ROAMING")}};
    const QString path = file(QStringLiteral("a.sipcase"));
    write(path, report::writeCase(content, report::Level::Internal, now).value());
    const Run run = runProgram({exportWord, path, QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(run.exitCode, 0);
    for (const char *part : {"2026-03-04 12:07:25 UTC", "found back then", "ROAMING"})
        QVERIFY2(run.output.contains(part), part);
    QVERIFY(!run.output.contains("K8"));
    write(path, contentOf(path).left(200));
    const Run damaged = runProgram({exportWord, path, QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY(isOneLine(damaged.complaint));
}

void TestProgramExport::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"html", "md", "txt", "jira", "csv"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

// Of a file at the time of reading it; the sample's rules do not depend on that.
void TestProgramExport::saysWhatIsWrong()
{
    QFETCH(QString, ending);
    const QStringList arguments{exportWord,
                                QStringLiteral(SIPPHONE_FIXTURES "/phones/reference.json"),
                                QStringLiteral("--format"),
                                ending,
                                QStringLiteral("-o"),
                                QStringLiteral("-")};
    const Run with = runProgram(arguments);
    QCOMPARE(with.exitCode, 0);
    for (const char *part : {"What is wrong", "K8", "I2", "C5"})
        QVERIFY2(with.output.contains(part), part);
    const Run without = runProgram(arguments + QStringList{QStringLiteral("--no-findings")});
    QCOMPARE(without.exitCode, 0);
    QVERIFY(!without.output.contains("What is wrong"));
}

void TestProgramExport::levels_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<bool>("hasPassword");
    QTest::addColumn<bool>("hasCustomer");
    QTest::newRow("internal") << QStringLiteral("internal") << false << true;
    QTest::newRow("customer-safe") << QStringLiteral("customer-safe") << false << false;
    QTest::newRow("everything") << QStringLiteral("everything") << true << true;
}

void TestProgramExport::levels()
{
    QFETCH(QString, level);
    const Run run = m_sandbox.run({exportWord, referenceId, QStringLiteral("-o"),
                                   QStringLiteral("-"), QStringLiteral("--level"), level});
    QCOMPARE(run.exitCode, 0);
    QTEST(run.output.contains("g9ewhufg2yu9hjfy2whuiweghui3iuhd"), "hasPassword");
    QTEST(run.output.contains("1234567890123456780CCCC"), "hasCustomer");
    QVERIFY(run.output.contains("(level: " + level.toUtf8() + ")"));
}

void TestProgramExport::themes()
{
    const auto corner = [&](const QString &theme) {
        const QString path = file(QStringLiteral("theme.png"));
        const Run run = m_sandbox.run({exportWord, referenceId, QStringLiteral("-o"), path,
                                       QStringLiteral("--tab"), QStringLiteral("codec"),
                                       QStringLiteral("--theme"), theme});
        return run.exitCode == 0 ? QImage(path).pixelColor(0, 0).lightness() : -1;
    };
    QCOMPARE(corner(QStringLiteral("light")), 255);
    const int dark = corner(QStringLiteral("dark"));
    QVERIFY(dark >= 0 && dark < 80);
}

void TestProgramExport::oneBadFileStopsNoOther()
{
    const QString good = file(QStringLiteral("good.csv"));
    const Run run = m_sandbox.run({exportWord, referenceId, QStringLiteral("-o"),
                                   file(QStringLiteral("none/bad.csv")), good});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(isOneLine(run.complaint));
    QVERIFY(!contentOf(good).isEmpty());
}

void TestProgramExport::saysWhatIsWrongWithFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("none there") << file(QStringLiteral("none.json"))
                                << QByteArray("cannot be read");
    QTest::newRow("no phone") << QStringLiteral(SIPPHONE_FIXTURES "/../CMakeLists.txt")
                              << QByteArray("holds no phone");
    QTest::newRow("no case") << file(QStringLiteral("none.sipcase"))
                             << QByteArray("cannot be read");
}

void TestProgramExport::saysWhatIsWrongWithFiles()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, part);
    const Run run = runProgram({exportWord, path, QStringLiteral("-o"), QStringLiteral("-")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(isOneLine(run.complaint));
    QVERIFY2(run.complaint.contains(part), run.complaint.constData());
    QCOMPARE(run.output, QByteArray());
}

QTEST_GUILESS_MAIN(TestProgramExport)
#include "tst_programexport.moc"
