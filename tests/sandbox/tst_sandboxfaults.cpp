// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"
#include "samplerequests.h"
#include "sandbox/sandboxserver.h"
#include "support/testcase.h"

#include <QElapsedTimer>
#include <QUrl>

using sandbox::AccessLevel;
using sandbox::Fault;
using sandbox::SandboxServer;

static Fault fault(const char *text)
{
    return Fault::parse(QString::fromLatin1(text)).value();
}

// Every fault as a client meets it, byte by byte.
class TestSandboxFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void delays();
    void drops();
    void truncates();
    void stalls();
    void sendsBody_data();
    void sendsBody();
    void sendsStatus_data();
    void sendsStatus();
    void redirects();
    void isForOnePhone();
    void onePhoneComesFirst();
};

void TestSandboxFaults::delays()
{
    constexpr int delayMs = 200;
    constexpr int timerGrainMs = 2;
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault("delay:200"));
    HttpClient client(server.port());
    QElapsedTimer timer;
    timer.start();
    client.send("GET", phonePath, server.tokens().forLevel(AccessLevel::Viewer));
    QVERIFY(client.receivesAnswer());
    QVERIFY(timer.elapsed() >= delayMs - timerGrainMs);
    QVERIFY(client.body() == fileOf(phoneId));
}

void TestSandboxFaults::drops()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault("drop"));
    HttpClient client(server.port());
    client.send("GET", phonePath, server.tokens().forLevel(AccessLevel::Viewer));
    QVERIFY(client.closes());
    QCOMPARE(client.received(), QByteArray());
    QCOMPARE(server.requestsServed(), 1);
}

void TestSandboxFaults::truncates()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault("truncate"));
    HttpClient client(server.port());
    client.send("GET", phonePath, server.tokens().forLevel(AccessLevel::Viewer));
    QVERIFY(client.closes());
    QCOMPARE(client.status(), 200);
    const QByteArray file = fileOf(phoneId);
    QCOMPARE(client.header("Content-Length").toLongLong(), file.size());
    QCOMPARE(client.body(), file.first(file.size() / 2));
}

void TestSandboxFaults::stalls()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault("stall"), QString::fromLatin1(phoneId));
    const QByteArray token = server.tokens().forLevel(AccessLevel::Viewer);
    HttpClient stalled(server.port());
    stalled.send("GET", phonePath, token);
    QVERIFY(stalled.receivesHead());
    QCOMPARE(stalled.header("Content-Length").toLongLong(), fileOf(phoneId).size());

    // Another request, asked and answered meanwhile, is the measure of "nothing more comes".
    HttpClient other(server.port());
    other.send("GET", "/pbx/sipphone/" + otherId, token);
    QVERIFY(other.receivesAnswer());
    QCOMPARE(stalled.body(), QByteArray());
    QVERIFY(stalled.isConnected());
}

void TestSandboxFaults::sendsBody_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("garbage") << QByteArray("garbage");
    QTest::newRow("not-object") << QByteArray("not-object");
    QTest::newRow("empty") << QByteArray("empty");
    QTest::newRow("huge") << QByteArray("huge");
}

void TestSandboxFaults::sendsBody()
{
    constexpr qsizetype eightMiB = 8 * 1024 * 1024;
    QFETCH(QByteArray, kind);
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault(kind.constData()));
    HttpClient client(server.port());
    client.send("GET", phonePath, server.tokens().forLevel(AccessLevel::Viewer));
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), 200);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(client.body(), &error);
    if (kind == "garbage")
        QVERIFY(!client.body().isEmpty() && error.error != QJsonParseError::NoError);
    else if (kind == "not-object")
        QVERIFY(document.isArray());
    else if (kind == "empty")
        QCOMPARE(client.body().size(), 0);
    else
        QVERIFY(document.isObject() && client.body().size() > eightMiB);
}

void TestSandboxFaults::sendsStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 429, 500, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestSandboxFaults::sendsStatus()
{
    QFETCH(int, status);
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault("status:" + QByteArray::number(status)));
    HttpClient client(server.port());
    client.send("GET", phonePath, server.tokens().forLevel(AccessLevel::Viewer));
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), status);
    const QJsonObject error = errorIn(client.body());
    QCOMPARE(error.value(QLatin1String("status")).toInt(), status);
    QVERIFY(!error.value(QLatin1String("code")).toString().isEmpty());
}

void TestSandboxFaults::redirects()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault("redirect"));
    HttpClient client(server.port());
    client.send("GET", phonePath, server.tokens().forLevel(AccessLevel::Viewer));
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), 302);
    const QUrl target = QUrl::fromEncoded(client.header("Location"));
    QCOMPARE(target.port(), int(server.port()));
    QVERIFY(target.path() != QString::fromLatin1(phonePath));
}

void TestSandboxFaults::isForOnePhone()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(fault("status:503"), QString::fromLatin1(phoneId.toUpper()));
    HttpClient faulty(server.port());
    faulty.send("GET", phonePath, "any token");
    QVERIFY(faulty.receivesAnswer());
    QCOMPARE(faulty.status(), 503);

    HttpClient fine(server.port());
    fine.send("GET", "/pbx/sipphone/" + otherId, server.tokens().forLevel(AccessLevel::Viewer));
    QVERIFY(fine.receivesAnswer());
    QCOMPARE(fine.status(), 200);
    QVERIFY(fine.body() == fileOf(otherId));
}

void TestSandboxFaults::onePhoneComesFirst()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    server.setFault(Fault(), QString::fromLatin1(phoneId));
    server.setFault(fault("drop"));
    server.setFault(fault("empty"));
    const QByteArray token = server.tokens().forLevel(AccessLevel::Viewer);
    HttpClient fine(server.port());
    fine.send("GET", phonePath, token);
    QVERIFY(fine.receivesAnswer());
    QVERIFY(fine.body() == fileOf(phoneId));

    HttpClient other(server.port());
    other.send("GET", "/pbx/sipphone/" + otherId, token);
    QVERIFY(other.receivesAnswer());
    QCOMPARE(other.status(), 200);
    QCOMPARE(other.header("Content-Length"), QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
