// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"
#include "support/testcase.h"

#include <QProcess>
#include <QSignalSpy>
#include <QUrl>

#include <csignal>
#include <memory>

// The program itself: what it prints for the one that started it, and that it ends.
class TestSipPhoneSandbox : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void announcesItself();
    void servesWhatItAnnounced();
    void obeysFaultOption();
    void signsInWhomItAnnounced_data();
    void signsInWhomItAnnounced();
    void endsWhenStdinCloses();
    void staysWhenOnlyStdinCloses();
    void endsOnSignal_data();
    void endsOnSignal();
    void listsPhones();
    void servesManyPhones();
    void explainsMistake();
    void saysWhenPortIsTaken();

private:
    void start(const QStringList &arguments);
    [[nodiscard]] bool isReady();
    [[nodiscard]] bool ends();
    [[nodiscard]] QByteArray valueOf(const QByteArray &start) const;

    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

void TestSipPhoneSandbox::cleanup()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        QVERIFY(ends());
    }
}

void TestSipPhoneSandbox::start(const QStringList &arguments)
{
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    m_process->start(QStringLiteral(SIPPHONE_SANDBOX), arguments);
}

bool TestSipPhoneSandbox::isReady()
{
    return QTest::qWaitFor([this] {
        m_output += m_process->readAllStandardOutput();
        return m_output.endsWith("\nREADY\n");
    });
}

bool TestSipPhoneSandbox::ends()
{
    return QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; });
}

QByteArray TestSipPhoneSandbox::valueOf(const QByteArray &start) const
{
    const QList<QByteArray> lines = m_output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(start + ' '))
            return line.mid(start.size() + 1);
    }
    return QByteArray();
}

void TestSipPhoneSandbox::announcesItself()
{
    start({QStringLiteral("--until-stdin-closes")});
    QVERIFY(isReady());
    QList<QByteArray> lines = m_output.split('\n');
    QVERIFY(lines.takeFirst().startsWith("URL http://127.0.0.1:"));
    QVERIFY(lines.takeFirst().startsWith("TOKEN VIEWER "));
    for (const char *who : {"NO_LOGIN", "PERSONAL", "MANAGER", "OWNER", "RESELLER",
                            "RESELLER_ADMIN", "ADMIN", "EXPIRED"}) {
        const QList<QByteArray> words = lines.takeFirst().split(' ');
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.at(0), QByteArray("TOKEN"));
        QCOMPARE(words.at(1), QByteArray(who));
        QVERIFY(!words.at(2).isEmpty());
    }
    for (const char *who : {"viewer", "sms", "authenticator", "reseller", "personal", "blocked"})
        QVERIFY(lines.takeFirst().startsWith(QByteArray("LOGIN ") + who + "@sandbox.example "));
    QVERIFY(lines.takeFirst().startsWith("PHONE 12345678901234567890ABCD "));
    QVERIFY(lines.size() > 10);
}

void TestSipPhoneSandbox::servesWhatItAnnounced()
{
    start({QStringLiteral("--until-stdin-closes")});
    QVERIFY(isReady());
    const QUrl url = QUrl::fromEncoded(valueOf("URL"));
    HttpClient client(static_cast<quint16>(url.port()));
    client.send("GET", "/pbx/sipphone/12345678901234567890ABCD", valueOf("TOKEN VIEWER"));
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), 200);
    QVERIFY(client.body().contains("\"213.83.176.134\""));
    QVERIFY(client.header("Date").endsWith(" GMT"));
}

void TestSipPhoneSandbox::obeysFaultOption()
{
    start({QStringLiteral("--until-stdin-closes"), QStringLiteral("--fault"),
           QStringLiteral("status:503@12345678901234567890abcd")});
    QVERIFY(isReady());
    const QUrl url = QUrl::fromEncoded(valueOf("URL"));
    HttpClient client(static_cast<quint16>(url.port()));
    client.send("GET", "/pbx/sipphone/12345678901234567890ABCD", valueOf("TOKEN VIEWER"));
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), 503);
}

void TestSipPhoneSandbox::signsInWhomItAnnounced_data()
{
    QTest::addColumn<QByteArray>("who");
    QTest::addColumn<QByteArray>("factor");
    QTest::addColumn<QByteArray>("field"); // where its code goes
    QTest::newRow("no factor") << QByteArray("viewer") << QByteArray("NONE")
                               << QByteArray("smsKey");
    QTest::newRow("SMS") << QByteArray("sms") << QByteArray("SMS") << QByteArray("smsKey");
    QTest::newRow("authenticator") << QByteArray("authenticator") << QByteArray("AUTHENTICATOR")
                                   << QByteArray("authenticatorToken");
}

void TestSipPhoneSandbox::signsInWhomItAnnounced()
{
    QFETCH(QByteArray, who);
    QFETCH(QByteArray, field);
    start({QStringLiteral("--until-stdin-closes"), QStringLiteral("--token-life"),
           QStringLiteral("120")});
    QVERIFY(isReady());
    const QByteArray email = who + "@sandbox.example";
    const QList<QByteArray> words = valueOf("LOGIN " + email).split(' ');
    QTEST(words.at(1), "factor");
    const QByteArray sent = R"({"username":")" + email + R"(","password":")" + words.at(0)
        + R"(",")" + field + R"(":")" + words.value(2) + R"("})";
    HttpClient client(static_cast<quint16>(QUrl::fromEncoded(valueOf("URL")).port()));
    client.send("POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                "Content-Length: "
                + QByteArray::number(sent.size()) + "\r\n\r\n" + sent);
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), 200);
    QVERIFY(client.body().contains(R"("expiresInMinutes":2)"));
}

void TestSipPhoneSandbox::endsWhenStdinCloses()
{
    start({QStringLiteral("--until-stdin-closes")});
    QSignalSpy finished(m_process.get(), &QProcess::finished);
    QVERIFY(isReady());
    m_process->write("words on standard input are no reason to end\n");
    m_process->closeWriteChannel();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

void TestSipPhoneSandbox::staysWhenOnlyStdinCloses()
{
    start({});
    m_process->closeWriteChannel();
    QVERIFY(isReady());
    const QUrl url = QUrl::fromEncoded(valueOf("URL"));
    HttpClient client(static_cast<quint16>(url.port()));
    client.send("GET", "/", "x");
    QVERIFY(client.receivesAnswer());
    QCOMPARE(m_process->state(), QProcess::Running);
}

void TestSipPhoneSandbox::endsOnSignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestSipPhoneSandbox::endsOnSignal()
{
    QFETCH(int, number);
    start({});
    QVERIFY(isReady());
    QCOMPARE(::kill(static_cast<pid_t>(m_process->processId()), number), 0);
    QVERIFY(ends());
    QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process->exitCode(), 0);
}

void TestSipPhoneSandbox::listsPhones()
{
    start({QStringLiteral("--list-phones")});
    QVERIFY(ends());
    QCOMPARE(m_process->exitCode(), 0);
    const QByteArray output = m_process->readAllStandardOutput();
    QVERIFY(output.startsWith("PHONE 12345678901234567890ABCD "));
    QVERIFY(!output.contains("TOKEN"));
    QVERIFY(!output.contains("READY"));
}

void TestSipPhoneSandbox::servesManyPhones()
{
    start({QStringLiteral("--until-stdin-closes"), QStringLiteral("--phones"),
           QStringLiteral("2000")});
    QVERIFY(isReady());
    QVERIFY2(m_output.size() < 16 * 1024, "only the samples are announced");
    HttpClient client(static_cast<quint16>(QUrl::fromEncoded(valueOf("URL")).port()));
    client.send("GET", "/pbx/sipphone?limit=1", valueOf("TOKEN VIEWER"));
    QVERIFY(client.receivesAnswer());
    QVERIFY2(client.body().contains("\"total\":1530"), client.body().constData());
}

void TestSipPhoneSandbox::explainsMistake()
{
    start({QStringLiteral("--fault"), QStringLiteral("explode")});
    QVERIFY(ends());
    QCOMPARE(m_process->exitCode(), 2);
    QCOMPARE(m_process->readAllStandardOutput(), QByteArray());
    QVERIFY(m_process->readAllStandardError().contains("explode"));
}

void TestSipPhoneSandbox::saysWhenPortIsTaken()
{
    start({QStringLiteral("--until-stdin-closes")});
    QVERIFY(isReady());
    QProcess second;
    second.start(
        QStringLiteral(SIPPHONE_SANDBOX),
        {QStringLiteral("--port"), QString::number(QUrl::fromEncoded(valueOf("URL")).port())});
    QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().startsWith("sipphone-sandbox: "));
    QCOMPARE(second.readAllStandardOutput(), QByteArray());
}

QTEST_GUILESS_MAIN(TestSipPhoneSandbox)
#include "tst_sipphonesandbox.moc"
