// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/together.h"
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

// sipphone-inspector diff, and what check says of several phones, as a user or a script meets it.
class TestProgramDiff : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalIsDone();
    void saysWhatDiffers();
    void saysTheSameAsJson();
    void readsStandardInput();
    void comparesSecretsWithoutShowingThem();
    void looksPhonesUp();
    void failsWithoutOnePhone_data();
    void failsWithoutOnePhone();
    void saysThatItCannotWrite();
    void explainsMistake_data();
    void explainsMistake();
    void checkComparesPhones();
    void checkComparesNoMoreThanACustomers();

private:
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QByteArray m_sample;
    QString m_samplePath;
    Sandbox m_sandbox;
};

namespace {

const QString diff = QStringLiteral("diff");
const QString asJson = QStringLiteral("--format=json");

// The word before it is another one.
QByteArray changed(QByteArray json, const QByteArray &before, const QByteArray &after)
{
    if (!json.contains(before))
        qFatal("not there: %s", before.constData());
    return json.replace(before, after);
}

} // namespace

void TestProgramDiff::initTestCase()
{
    m_sample = QJsonDocument::fromJson(support::fixture("phones/reference.json"))
                   .toJson(QJsonDocument::Compact);
    m_samplePath = file("sample.json", m_sample);
}

QString TestProgramDiff::file(const char *name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file: %s", name);
    return path;
}

void TestProgramDiff::equalIsDone()
{
    const Run text = runProgram({diff, m_samplePath, m_samplePath});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.output, QByteArray("Differences: 0.\n"));
    QCOMPARE(text.complaint, QByteArray());
    const Run json = runProgram({diff, m_samplePath, m_samplePath, asJson});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(json.output), QJsonDocument(QJsonArray()));
}

void TestProgramDiff::saysWhatDiffers()
{
    const QByteArray other = changed(changed(m_sample, R"("mode":"LOCKED")", R"("mode":"OPEN")"),
                                     R"(,"notes":"A note about the phone")", "");
    const Run run = runProgram({diff, m_samplePath, file("other.json", other)});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.complaint, QByteArray());
    QVERIFY2(run.output.contains(" [notes]\n  - A note about the phone\n"), run.output);
    QVERIFY2(run.output.contains(" [ip.mode]\n  - "), run.output);
    QVERIFY2(run.output.contains("(OPEN)\n"), run.output);
    QVERIFY2(run.output.endsWith("\nDifferences: 2.\n"), run.output);
}

void TestProgramDiff::saysTheSameAsJson()
{
    const QByteArray other = changed(m_sample, R"(,"notes":"A note about the phone")", "");
    const Run run = runProgram({diff, m_samplePath, file("other.json", other), asJson});
    QCOMPARE(run.exitCode, 3);
    const QJsonArray list = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject one = list[0].toObject();
    QCOMPARE(one[QLatin1String("kind")].toString(), QStringLiteral("removed"));
    QCOMPARE(one[QLatin1String("key")].toString(), QStringLiteral("notes"));
    QVERIFY(!one[QLatin1String("label")].toString().isEmpty());
    QCOMPARE(one[QLatin1String("before")].toString(), QStringLiteral("A note about the phone"));
    QVERIFY(one[QLatin1String("after")].isNull());
}

void TestProgramDiff::readsStandardInput()
{
    const Run run = runProgram({diff, QStringLiteral("-"), m_samplePath}, {.input = m_sample});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.complaint, QByteArray());
}

void TestProgramDiff::comparesSecretsWithoutShowingThem()
{
    const QByteArray secret = "g9ewhufg2yu9hjfy2whuiweghui3iuhd";
    const QByteArray other = changed(m_sample, secret, "00000000000000000000000000000001");
    for (const char *format : {"text", "json"}) {
        const Run run = runProgram({diff, m_samplePath, file("other.json", other),
                                    QStringLiteral("--format"), QLatin1String(format)});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.output.contains("password"), run.output);
        QVERIFY2(!run.output.contains(secret), run.output);
        QVERIFY2(!run.output.contains("00000001"), run.output);
    }
}

void TestProgramDiff::looksPhonesUp()
{
    const Run same = m_sandbox.run({diff, referenceId, QStringLiteral("4E:E8:A3:4B:56:F3")});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.output, QByteArray("Differences: 0.\n"));
    const Run file = m_sandbox.run(
        {diff, referenceId, this->file("empty.json", R"({"macAddress":"000413AABBCC"})")});
    QCOMPARE(file.exitCode, 3);
    QVERIFY2(file.output.contains(" [macAddress]\n  - "), file.output);
    const Run none = m_sandbox.run({diff, referenceId, QStringLiteral("nobody at all")});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.output, QByteArray());
    QVERIFY2(isOneLine(none.complaint), none.complaint);
}

void TestProgramDiff::failsWithoutOnePhone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("several") << QByteArray("[{},{}]") << QByteArray("has several phones");
    QTest::newRow("none") << QByteArray("[]") << QByteArray("has no phone");
    QTest::newRow("no JSON") << QByteArray("<html>") << QByteArray("no list of phones in JSON");
    QTest::newRow("cut off") << QByteArray("{\"a\":") << QByteArray("ends in the middle");
    QTest::newRow("one and rubbish") << QByteArray("[{},5]") << QByteArray("is no phone");
}

void TestProgramDiff::failsWithoutOnePhone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, complaint);
    const QString bad = file("bad.json", content);
    const QList<QStringList> both = {{diff, bad, m_samplePath}, {diff, m_samplePath, bad}};
    for (const QStringList &arguments : both) {
        const Run run = runProgram(arguments);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(isOneLine(run.complaint), run.complaint);
        QVERIFY2(run.complaint.startsWith(bad.toUtf8() + ": "), run.complaint);
        QVERIFY2(run.complaint.contains(complaint), run.complaint);
    }
}

void TestProgramDiff::saysThatItCannotWrite()
{
    const Run run = runProgram({diff, m_samplePath, m_samplePath},
                               {.outputFile = QStringLiteral("/dev/full")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(isOneLine(run.complaint), run.complaint);
}

void TestProgramDiff::explainsMistake_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ');
    };
    row("one alone", "diff a.json");
    row("three", "diff a.json b.json c.json");
    row("standard input twice", "diff - -");
    row("standard input for the token as well", "diff - a.json --token-file -");
    row("no such format", "diff a.json b.json --format csv");
    row("an option of check", "diff a.json b.json --at 2026-11-23");
    row("not good to search for", "diff a.json http://127.0.0.1:1/nothing");
}

void TestProgramDiff::explainsMistake()
{
    QFETCH(const QStringList, arguments);
    const Run run = runProgram(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(isOneLine(run.complaint), run.complaint);
}

void TestProgramDiff::checkComparesPhones()
{
    const QByteArray one = R"({"_id":"66d0f1a2b3c4d5e6f7a80001","macAddress":"000413AABBCC"})";
    const QByteArray two = R"({"macAddress":"000413aabbcc"})";
    const QString path = file("two.json", two);
    const QString check = QStringLiteral("check");
    const Run run = runProgram({check, file("one.json", one), path, asJson});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.complaint, QByteArray());
    const QJsonArray findings = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(findings.size(), 2);
    QStringList phones;
    for (const QJsonValue finding : findings) {
        QCOMPARE(finding[QLatin1String("rule")].toString(), QStringLiteral("X1"));
        phones.append(finding[QLatin1String("phone")].toString());
    }
    QCOMPARE(
        phones,
        QStringList({QStringLiteral("66d0f1a2b3c4d5e6f7a80001"), path + QLatin1String("[0]")}));
    // The same phone twice is one.
    QCOMPARE(runProgram({check, file("one.json", one), file("again.json", one)}).exitCode, 0);
}

void TestProgramDiff::checkComparesNoMoreThanACustomers()
{
    const QByteArray phone = R"({"macAddress":"000413AABBCC"},)";
    const auto run = [&](int count) {
        return runProgram({QStringLiteral("check"),
                           file("many.json", "[" + phone.repeated(count).chopped(1) + "]")});
    };
    constexpr int most = int(checks::Together::maxPhones);
    QCOMPARE(run(most).exitCode, 3);
    const Run more = run(most + 1);
    QCOMPARE(more.exitCode, 0);
    QVERIFY2(isOneLine(more.complaint), more.complaint);
    QVERIFY2(more.complaint.contains("too many phones to compare"), more.complaint);
    QVERIFY2(more.output.startsWith("Phones: 20001. Findings: 0 "), more.output);
}

QTEST_GUILESS_MAIN(TestProgramDiff)
#include "tst_programdiff.moc"
