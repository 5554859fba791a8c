// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace {

const QString show = QStringLiteral("show");
const QString search = QStringLiteral("search");
const QString deskPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString baseMac = QStringLiteral("7C:2F:80:4D:F9:A9"); // of two handsets

} // namespace

// Finding phones without a window, by what people know of them.
class TestProgramSearch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsAsText();
    void listsAsJson();
    void listsAsCsv();
    void listsOnePhoneOfAnId();
    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
    void showsByAnything_data();
    void showsByAnything();
    void exportsByName();
    void listsSeveralInsteadOfShowingOne();
    void searchesAnotherCustomer();
    void saysWhatWentWrong();
    void namesIds();
    void doesNotWaitLongForNames();
    void jsonAsksForNoNames();

private:
    std::unique_ptr<Sandbox> m_sandbox;
};

void TestProgramSearch::init()
{
    TestCase::init();
    m_sandbox = std::make_unique<Sandbox>();
}

void TestProgramSearch::listsAsText()
{
    const Run run = m_sandbox->run({search, baseMac});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.complaint, QByteArray());
    const QByteArrayList lines = run.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("7C:2F:80:4D:F9:A9, handset 1"));
    QVERIFY(lines[1].startsWith("7C:2F:80:4D:F9:A9, handset 2"));
    QVERIFY(lines[0].contains("66d0f1a2b3c4d5e6f7a80002"));
}

void TestProgramSearch::listsAsJson()
{
    const Run run = m_sandbox->run(
        {search, baseMac, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray list = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].toObject().value(QLatin1String("macAddress")).toString(),
             QStringLiteral("7C2F804DF9A9"));
}

void TestProgramSearch::listsAsCsv()
{
    const Run run = m_sandbox->run({search, baseMac, QStringLiteral("--format=csv")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.startsWith("\xEF\xBB\xBF\"_id\","));
    QCOMPARE(run.output.count("\r\n"), 3);
}

void TestProgramSearch::listsOnePhoneOfAnId()
{
    const Run run = m_sandbox->run({search, deskPhone});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(isOneLine(run.output));
    QVERIFY(run.output.contains("Snom D785") && run.output.contains("Hans Christian Andersen"));
}

void TestProgramSearch::saysThatThereIsNone_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("search") << search;
    QTest::newRow("show") << show;
}

void TestProgramSearch::saysThatThereIsNone()
{
    QFETCH(const QString, command);
    const Run run = m_sandbox->run({command, QStringLiteral("0004FFFFFFFF")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(isOneLine(run.complaint), run.complaint);
    QVERIFY(run.complaint.startsWith("No phone fits “00:04:FF:FF:FF:FF”. "));
}

void TestProgramSearch::showsByAnything_data()
{
    QTest::addColumn<QString>("phone");
    QTest::newRow("id") << deskPhone;
    QTest::newRow("URL") << QStringLiteral("https://api.telecomx.dk/pbx/sipphone/") + deskPhone;
    QTest::newRow("MAC address") << QStringLiteral("0004.132A.7C51");
    QTest::newRow("end of the MAC address") << QStringLiteral("2a7c51");
    QTest::newRow("name") << QStringLiteral("Hans Christian");
    QTest::newRow("direct number") << QStringLiteral("+45 33 00 02 04");
}

void TestProgramSearch::showsByAnything()
{
    QFETCH(const QString, phone);
    const Run run = m_sandbox->run({show, phone});
    QVERIFY2(run.exitCode == 0, run.complaint);
    QVERIFY(run.output.contains(deskPhone.toLatin1()));
    QCOMPARE(run.complaint, QByteArray());
}

void TestProgramSearch::exportsByName()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.png"));
    const Run run = m_sandbox->run({QStringLiteral("export"), QStringLiteral("Hans Christian"),
                                    QStringLiteral("-o"), file, QStringLiteral("--tab"),
                                    QStringLiteral("codec")});
    QVERIFY2(run.exitCode == 0, run.complaint);
    QVERIFY(QFile::exists(file));
}

void TestProgramSearch::listsSeveralInsteadOfShowingOne()
{
    const Run run = m_sandbox->run({show, baseMac});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    const QByteArrayList lines = run.complaint.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("2 phones fit. "), lines[0]);
    QVERIFY(lines[1].contains("66d0f1a2b3c4d5e6f7a80002"));
}

void TestProgramSearch::searchesAnotherCustomer()
{
    const auto customer = QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c02");
    const Run run = m_sandbox->run(
        {search, QStringLiteral("Hans"), QStringLiteral("--customer"), customer});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.complaint.startsWith("You are not allowed to see a list of phones here."),
             run.complaint);
    QVERIFY(m_sandbox->server().log().requests().constLast().query.contains(
        QStringLiteral("customer=") + customer));
}

void TestProgramSearch::saysWhatWentWrong()
{
    m_sandbox->server().setFault(*sandbox::Fault::parse(u"garbage"),
                                 QStringLiteral("/pbx/sipphone"));
    for (const QString &command : {search, show}) {
        const Run run = m_sandbox->run({command, QStringLiteral("Hans")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains("is no list of phones: it is not JSON."), run.complaint);
        QVERIFY(isOneLine(run.complaint));
    }
}

void TestProgramSearch::namesIds()
{
    const Run run = m_sandbox->run({show, deskPhone});
    QVERIFY(run.output.contains("Hans Christian Andersen, 204 (64c2e0a19d3b7f551800e0cc)"));
    QVERIFY(run.output.contains("Andeby Bogtryk ApS (5f3a1c9e7b2d4e6f8a0b1c01)"));
    QVERIFY(run.output.contains("Busy lamp, Mette Lund, 205\n"));
}

void TestProgramSearch::doesNotWaitLongForNames()
{
    m_sandbox->server().setFault(*sandbox::Fault::parse(u"delay:60000"),
                                 QStringLiteral("/pbx/extension/"));
    QElapsedTimer timer;
    timer.start();
    const Run run = m_sandbox->run({show, deskPhone});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(timer.elapsed() < 15'000);
    QVERIFY(run.output.contains("Andeby Bogtryk ApS"));
    QVERIFY(!run.output.contains("Hans Christian Andersen"));
}

void TestProgramSearch::jsonAsksForNoNames()
{
    const Run run = m_sandbox->run({show, deskPhone, QStringLiteral("--format=json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(m_sandbox->server().requestsServed(), 1);
}

QTEST_GUILESS_MAIN(TestProgramSearch)
#include "tst_programsearch.moc"
