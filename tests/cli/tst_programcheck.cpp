// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

// sipphone-inspector check, as a user or a script meets it.
class TestProgramCheck : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsTheReferenceSample_data();
    void knowsTheReferenceSample();
    void saysTheSameAsJson();
    void writesCsv();
    void severityDecides_data();
    void severityDecides();
    void cleanPhoneIsDone();
    void readsEveryKindOfFile_data();
    void readsEveryKindOfFile();
    void goesOnAfterBadFiles();
    void leavesOutWhatIsNoPhone();
    void doesNotComplainWithoutEnd();
    void needsNoTokenForFiles();
    void looksPhonesUp();
    void goesOnAfterFailedLookups();
    void findsPhonesByTheirAddresses();
    void countryAddsNumbers();
    void saysThatItCannotWrite();
    void neverShowsSecrets();

private:
    [[nodiscard]] QString file(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QByteArray m_sample;
    Sandbox m_sandbox;
};

namespace {

const QString check = QStringLiteral("check");
const QString sampleTime = QStringLiteral("--at=2015-01-01T01:00:00Z");
const QString asJson = QStringLiteral("--format=json");

// A phone that has but one fault: nothing ties it to a device.
QByteArray phone(int number)
{
    return "{\"_id\":\"66d0f1a2b3c4d5e6f7a8000" + QByteArray::number(number) + "\"}";
}

// "phone rule" of each finding.
QStringList found(const QByteArray &json)
{
    QStringList lines;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return {QStringLiteral("no array")};
    for (const QJsonValue finding : document.array()) {
        lines.append(finding[QLatin1String("phone")].toString() + u' '
                     + finding[QLatin1String("rule")].toString());
    }
    return lines;
}

} // namespace

void TestProgramCheck::initTestCase()
{
    m_sample = support::fixture("phones/reference.json");
}

QString TestProgramCheck::file(const char *name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file: %s", name);
    return path;
}

void TestProgramCheck::knowsTheReferenceSample_data()
{
    QTest::addColumn<bool>("isInput");
    QTest::newRow("as a file") << false;
    QTest::newRow("on standard input") << true;
}

void TestProgramCheck::knowsTheReferenceSample()
{
    QFETCH(const bool, isInput);
    const QString what = isInput ? QStringLiteral("-") : file("sample.json", m_sample);
    const Run run = runProgram({check, what, sampleTime}, {.input = m_sample});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.complaint, QByteArray());
    const QByteArray start = R"(12345678901234567890ABCD
  ERROR K6: A key has the wrong kind of value
    The value of these keys is not what their function needs: key 2.
    Next: Choose again what the key should act on)";
    QVERIFY2(run.output.startsWith(start), run.output.constData());
    QVERIFY(run.output.contains("\n    softkeys[1].value\n  WARNING I2: "));
    QVERIFY(run.output.endsWith(
        "\nPhones: 1. Findings: 6 (Error 1, Warning 3, Information 0, Data 2).\n"));
}

void TestProgramCheck::saysTheSameAsJson()
{
    const Run run = runProgram({check, file("sample.json", m_sample), sampleTime, asJson});
    QCOMPARE(run.exitCode, 3);
    const QJsonArray findings = QJsonDocument::fromJson(run.output).array();
    QStringList rules;
    for (const QJsonValue value : findings) {
        const QJsonObject finding = value.toObject();
        const QStringList keys = {QStringLiteral("fields"), QStringLiteral("message"),
                                  QStringLiteral("next"),   QStringLiteral("phone"),
                                  QStringLiteral("rule"),   QStringLiteral("severity")};
        QCOMPARE(finding.keys(), keys);
        QCOMPARE(finding[QLatin1String("phone")].toString(),
                 QStringLiteral("12345678901234567890ABCD"));
        QVERIFY(!finding[QLatin1String("fields")].toArray().isEmpty());
        rules.append(finding[QLatin1String("rule")].toString() + u' '
                     + finding[QLatin1String("severity")].toString());
    }
    const QStringList expected = {QStringLiteral("K6 error"),    QStringLiteral("I2 warning"),
                                  QStringLiteral("N11 warning"), QStringLiteral("K8 warning"),
                                  QStringLiteral("C5 data"),     QStringLiteral("I4 data")};
    QCOMPARE(rules, expected);
}

void TestProgramCheck::writesCsv()
{
    const Run run = runProgram(
        {check, file("sample.json", m_sample), sampleTime, QStringLiteral("--format=csv")});
    QCOMPARE(run.exitCode, 3);
    const QByteArrayList lines = run.output.split('\n');
    QCOMPARE(lines.size(), 8); // the header, six findings, and nothing
    QCOMPARE(lines[0],
             QByteArray("\xef\xbb\xbf\"phone\",\"rule\",\"severity\",\"fields\","
                        "\"message\",\"next\"\r"));
    QVERIFY(lines[1].startsWith(
        R"("12345678901234567890ABCD","K6","error","softkeys[1].value","The value)"));
    for (qsizetype i = 0; i < 7; ++i)
        QVERIFY(lines[i].endsWith("\"\r"));
}

void TestProgramCheck::severityDecides_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<int>("findings");
    QTest::newRow("errors") << QStringLiteral("error") << 1;
    QTest::newRow("warnings") << QStringLiteral("warning") << 4;
    QTest::newRow("information, of which there is none") << QStringLiteral("info") << 4;
    QTest::newRow("everything") << QStringLiteral("data") << 6;
}

void TestProgramCheck::severityDecides()
{
    QFETCH(const QString, severity);
    QFETCH(const int, findings);
    const Run run = runProgram({check, file("sample.json", m_sample), sampleTime, asJson,
                                QStringLiteral("--severity"), severity});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(found(run.output).size(), findings);
    // A phone with a warning only has nothing to say to who asks for errors.
    const Run mild = runProgram(
        {check, file("mild.json", phone(1)), asJson, QStringLiteral("--severity"), severity});
    QCOMPARE(mild.exitCode, severity == QLatin1String("error") ? 0 : 3);
}

void TestProgramCheck::cleanPhoneIsDone()
{
    const QByteArray clean = R"({"_id":"66d0f1a2b3c4d5e6f7a80001","macAddress":"000413AABBCC"})";
    const QString path = file("clean.json", clean);
    const Run text = runProgram({check, path});
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.output,
             QByteArray("Phones: 1. Findings: 0 (Error 0, Warning 0, Information 0, "
                        "Data 0).\n"));
    const Run json = runProgram({check, path, asJson});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(found(json.output), QStringList());
}

void TestProgramCheck::readsEveryKindOfFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("phones");
    QTest::newRow("one object") << phone(0) << 1;
    QTest::newRow("an array") << "[" + phone(0) + ",\n" + phone(1) + "]" << 2;
    QTest::newRow("the PBX's list")
        << R"({"offset":0,"limit":50,"total":2,"sipPhones":[)" + phone(0) + "," + phone(1) + "]}"
        << 2;
    QTest::newRow("an empty list") << QByteArray(R"({"total":0,"sipPhones":[]})") << 0;
    QTest::newRow("one a line") << phone(0) + "\n" + phone(1) + "\n" << 2;
}

void TestProgramCheck::readsEveryKindOfFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, phones);
    const Run run = runProgram({check, file("phones.json", content), asJson});
    QCOMPARE(run.exitCode, phones > 0 ? 3 : 0);
    QCOMPARE(run.complaint, QByteArray());
    QStringList expected;
    for (int i = 0; i < phones; ++i)
        expected.append(QStringLiteral("66d0f1a2b3c4d5e6f7a8000%1 I3").arg(i));
    QCOMPARE(found(run.output), expected);
}

void TestProgramCheck::goesOnAfterBadFiles()
{
    const QString page = file("page.json", "<html>");
    const QString cut = file("cut.json", "[" + phone(1) + ",{\"a\":");
    const Run run = runProgram({check, file("first.json", phone(0)), page,
                                m_folder.filePath(QStringLiteral("none.json")), cut,
                                m_folder.path(), file("last.json", phone(2)), asJson});
    QCOMPARE(run.exitCode, 1);
    const QStringList expected = {QStringLiteral("66d0f1a2b3c4d5e6f7a80000 I3"),
                                  QStringLiteral("66d0f1a2b3c4d5e6f7a80001 I3"),
                                  QStringLiteral("66d0f1a2b3c4d5e6f7a80002 I3")};
    QCOMPARE(found(run.output), expected);
    const QByteArrayList complaints = run.complaint.trimmed().split('\n');
    QCOMPARE(complaints.size(), 4);
    QVERIFY(complaints[0].startsWith(page.toUtf8() + ": This is no list of phones in JSON"));
    QVERIFY(complaints[1].contains("none.json: The file cannot be read."));
    QVERIFY(complaints[2].startsWith(cut.toUtf8() + ": The JSON ends in the middle"));
    QVERIFY(complaints[3].startsWith(m_folder.path().toUtf8() + ": The file cannot be read"));
}

void TestProgramCheck::leavesOutWhatIsNoPhone()
{
    const QString path = file("odd.json", "[5," + phone(0) + ",{\"a\" 1},{}]");
    const Run run = runProgram({check, path, asJson});
    QCOMPARE(run.exitCode, 1);
    const QStringList expected = {QStringLiteral("66d0f1a2b3c4d5e6f7a80000 I3"),
                                  path + QStringLiteral("[3] I3")};
    QCOMPARE(found(run.output), expected);
    QCOMPARE(run.complaint,
             path.toUtf8() + ": Entry 1, at byte 1, is no phone. It is left out.\n" + path.toUtf8()
                 + ": Entry 3 is no JSON. It is left out.\n");
}

void TestProgramCheck::doesNotComplainWithoutEnd()
{
    const auto complaints = [&](int count) {
        const QByteArray numbers = QByteArray("5,").repeated(count).chopped(1);
        const Run run = runProgram({check, file("numbers.json", "[" + numbers + "]")});
        return run.complaint.count('\n');
    };
    QCOMPARE(complaints(20), 20);
    QCOMPARE(complaints(21), 21); // the last says "and 1 more"
    QCOMPARE(complaints(500), 21);
}

void TestProgramCheck::needsNoTokenForFiles()
{
    Surroundings around;
    around.setToken("no token that ever was");
    const Run run = runProgram({check, file("phone.json", phone(0))}, around);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.complaint, QByteArray());
}

void TestProgramCheck::looksPhonesUp()
{
    const QString file = this->file("phone.json", phone(0));
    const Run run = m_sandbox.run({check, referenceId, file, referenceId, asJson});
    QCOMPARE(run.exitCode, 3);
    const QStringList lines = found(run.output);
    const QString sample = QStringLiteral("12345678901234567890ABCD ");
    QVERIFY(lines.contains(sample + QStringLiteral("N11")));
    QCOMPARE(lines.filter(sample).size(), lines.size() - 1);
    // In the order in which they were asked for
    const qsizetype half = (lines.size() - 1) / 2;
    QCOMPARE(lines[half], QStringLiteral("66d0f1a2b3c4d5e6f7a80000 I3"));
    QCOMPARE(lines.mid(0, half), lines.mid(half + 1));
}

void TestProgramCheck::goesOnAfterFailedLookups()
{
    const QString unknown = QStringLiteral("0123456789abcdef01234567");
    const Run run = m_sandbox.run({check, unknown, referenceId, asJson});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(found(run.output).contains(QStringLiteral("12345678901234567890ABCD K6")));
    QVERIFY(isOneLine(run.complaint));
    QVERIFY(run.complaint.startsWith("0123456789abcdef01234567: The PBX has no phone"));
}

void TestProgramCheck::findsPhonesByTheirAddresses()
{
    const Run run = m_sandbox.run({check, QStringLiteral("4E:E8:A3:4B:56:F3"), asJson});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(found(run.output).contains(QStringLiteral("12345678901234567890ABCD K6")),
             run.complaint.constData());
    const Run none = m_sandbox.run({check, QStringLiteral("00:00:00:00:00:01")});
    QCOMPARE(none.exitCode, 1);
    QVERIFY(isOneLine(none.complaint));
}

void TestProgramCheck::countryAddsNumbers()
{
    const QString path = file("key.json",
                              R"({"_id":"66d0f1a2b3c4d5e6f7a80001","macAddress":"000413AABBCC",
        "softkeys":[{"index":0,"function":"SPEEDDIAL","value":"17","label":"x"}]})");
    QCOMPARE(runProgram({check, path}).exitCode, 0);
    QCOMPARE(runProgram({check, path, QStringLiteral("--country=DK")}).exitCode, 0);
    const Run french = runProgram({check, path, QStringLiteral("--country=FR"), asJson});
    QCOMPARE(french.exitCode, 3);
    QCOMPARE(found(french.output), QStringList(QStringLiteral("66d0f1a2b3c4d5e6f7a80001 K8")));
}

void TestProgramCheck::saysThatItCannotWrite()
{
    const Run run = runProgram({check, file("sample.json", m_sample)},
                               {.outputFile = QStringLiteral("/dev/full")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.complaint, QByteArray("The findings could not be written to standard output.\n"));
}

void TestProgramCheck::neverShowsSecrets()
{
    const QString path = file("secrets.json", R"({"_id":"hunter2","password":"hunter2",
        "username":"hunter3","notes":"password: hunter4","status":{"configSaved":"hunter2"},
        "softkeys":[{"index":0,"function":"URL","value":"ftp://a:hunter5@b","label":"hunter3"}]})");
    for (const char *format : {"text", "json", "csv"}) {
        const Run run = runProgram(
            {check, path, QStringLiteral("--format"), QLatin1String(format)});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(!run.output.contains("hunter"), run.output.constData());
        QCOMPARE(run.complaint, QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestProgramCheck)
#include "tst_programcheck.moc"
