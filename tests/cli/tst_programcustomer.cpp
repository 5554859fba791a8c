// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "store/settings.h"
#include "support/loopbackserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

using support::httpAnswer;

// sipphone-inspector check --customer, and what the user has set for checks.
class TestProgramCustomer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void checksAWholeCustomer();
    void readsEveryPage();
    void tellsWhatItReadBeforeAFailure_data();
    void tellsWhatItReadBeforeAFailure();
    void leavesOutWhatIsMilder();
    void namesItInTheHelp();
    void takesTheCountryThatIsSet();
};

namespace {

const QString check = QStringLiteral("check");
const QString customer = QStringLiteral("--customer=5f3a1c9e7b2d4e6f8a0b1c01");
constexpr int phones = 250; // three pages

// A page of whole phones, each with one fault: nothing ties it to a device.
QByteArray page(int offset, int limit)
{
    QJsonArray list;
    for (int i = offset; i < qMin(phones, offset + limit); ++i) {
        list.append(QJsonObject{
            {QStringLiteral("_id"), QStringLiteral("%1").arg(i + 1, 24, 16, QLatin1Char('0'))}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("offset"), offset},
                                     {QStringLiteral("limit"), limit},
                                     {QStringLiteral("total"), phones},
                                     {QStringLiteral("sipPhones"), list}})
        .toJson();
}

// A PBX that answers so many requests, and fails after them.
struct Pbx {
    explicit Pbx(int goodAnswers, const QByteArray &failure = {})
        : server([this, goodAnswers, failure](QTcpSocket &socket, const QByteArray &request) {
            const QUrl url(QString::fromLatin1(request.split(' ').value(1)));
            const QUrlQuery query(url);
            const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
            const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
            if (server.requests().size() <= goodAnswers)
                socket.write(httpAnswer("200 OK", page(offset, limit)));
            else if (failure.isEmpty())
                socket.abort();
            else
                socket.write(httpAnswer(failure, "{}"));
        })
    {
    }
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        Surroundings around;
        around.setToken("T0ken-Abc.def_123");
        return runProgram(QStringList{QStringLiteral("--api"), server.url()} + arguments, around);
    }
    support::LoopbackServer server;
};

qsizetype count(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array().size();
}

} // namespace

void TestProgramCustomer::checksAWholeCustomer()
{
    const Run all = runProgram({QStringLiteral("--demo"), check, customer});
    QCOMPARE(all.exitCode, 3);
    QCOMPARE(all.complaint, QByteArray());
    QVERIFY2(all.output.contains("\nPhones: "), all.output);
    QVERIFY2(!all.output.contains("\nPhones: 0."), all.output);
    const Run stranger = runProgram(
        {QStringLiteral("--demo"), check, QStringLiteral("--customer=0123456789abcdef01234567")});
    QCOMPARE(stranger.exitCode, 1);
    QVERIFY2(stranger.complaint.contains("Not all phones of the customer"), stranger.complaint);
    QCOMPARE(runProgram({check}).exitCode, 2);
    QCOMPARE(runProgram({check, customer, QStringLiteral("--at=2026-11-23")}).exitCode, 2);
}

void TestProgramCustomer::readsEveryPage()
{
    const Pbx pbx(3);
    const Run run = pbx.run({check, customer, QStringLiteral("--format=json")});
    QCOMPARE(run.complaint, QByteArray());
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(count(run.output), phones);
    QCOMPARE(pbx.server.requests().size(), 3);
    for (const QByteArray &request : pbx.server.requests()) {
        QVERIFY(request.contains("full=true"));
        QVERIFY(request.contains("customer=5f3a1c9e7b2d4e6f8a0b1c01"));
    }
}

void TestProgramCustomer::tellsWhatItReadBeforeAFailure_data()
{
    QTest::addColumn<int>("goodAnswers");
    QTest::addColumn<QByteArray>("failure");
    QTest::addColumn<int>("read");
    QTest::newRow("server error on the second page")
        << 1 << QByteArray("500 Internal Server Error") << 100;
    QTest::newRow("refused on the third page") << 2 << QByteArray("403 Forbidden") << 200;
    QTest::newRow("connection lost on the second page") << 1 << QByteArray() << 100;
    QTest::newRow("refused at once") << 0 << QByteArray("403 Forbidden") << 0;
}

void TestProgramCustomer::tellsWhatItReadBeforeAFailure()
{
    QFETCH(const int, goodAnswers);
    QFETCH(const QByteArray, failure);
    QFETCH(const int, read);
    const Pbx pbx(goodAnswers, failure);
    const Run json = pbx.run({check, customer, QStringLiteral("--format=json")});
    QCOMPARE(json.exitCode, 1);
    // What was read is whole JSON all the same.
    QCOMPARE(count(json.output), read);
    QVERIFY(json.output.trimmed().endsWith(']'));
    const QByteArray told = QByteArray::number(read) + " of "
        + QByteArray::number(read == 0 ? 0 : phones) + " are checked.\n";
    QVERIFY2(json.complaint.endsWith(told), json.complaint);
    QCOMPARE(json.complaint.count('\n'), 2); // why, and how far it got
}

void TestProgramCustomer::leavesOutWhatIsMilder()
{
    const Pbx pbx(3);
    const Run run = pbx.run({check, customer, QStringLiteral("--severity=error")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("Phones: 250. Findings: 0 "), run.output);
}

void TestProgramCustomer::namesItInTheHelp()
{
    const Run run = runProgram({QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("check --customer ID"), run.output);
}

// In the window; the command line has the last word.
void TestProgramCustomer::takesTheCountryThatIsSet()
{
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("key.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"_id":"66d0f1a2b3c4d5e6f7a80001","macAddress":"000413AABBCC",
        "softkeys":[{"index":0,"function":"SPEEDDIAL","value":"17","label":"x"}]})");
    file.close();
    const QString folder = home.filePath(QStringLiteral("sipphoneinspector/sipphone-inspector"));
    QVERIFY(QDir().mkpath(folder));
    {
        store::Settings settings(folder + QStringLiteral("/settings.ini"));
        settings.setCountry(QStringLiteral("FR"));
        QVERIFY(settings.save());
    }
    Surroundings around;
    around.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    QCOMPARE(runProgram({check, path}, around).exitCode, 3);
    QCOMPARE(runProgram({check, path, QStringLiteral("--country=DK")}, around).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestProgramCustomer)
#include "tst_programcustomer.moc"
