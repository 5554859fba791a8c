// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"
#include "samplerequests.h"
#include "sandbox/sandboxserver.h"
#include "support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>

using sandbox::AccessLevel;
using sandbox::SandboxServer;

// The server over real sockets: who gets a phone, the documented errors, and where it listens.
class TestSandboxServer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void refusesAuthorization_data();
    void refusesAuthorization();
    void servesEachFileByteForByte_data();
    void servesEachFileByteForByte();
    void refusesPath_data();
    void refusesPath();
    void refusesMethod_data();
    void refusesMethod();
    void sendsDate();
    void keepsConnection();
    void closesWhenAsked();
    void listensOnLoopbackOnly();
    void refusesToStart();
};

void TestSandboxServer::levels_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("allowed");

    const auto row = [](AccessLevel level, bool allowed) {
        QTest::newRow(sandbox::name(level).constData()) << static_cast<int>(level) << allowed;
    };
    row(AccessLevel::NoLogin, false);
    row(AccessLevel::Personal, false);
    row(AccessLevel::Viewer, true);
    row(AccessLevel::Manager, true);
    row(AccessLevel::Owner, true);
    row(AccessLevel::Reseller, true);
    row(AccessLevel::ResellerAdmin, true);
    row(AccessLevel::Admin, true);
}

void TestSandboxServer::levels()
{
    QFETCH(int, level);
    QFETCH(bool, allowed);
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    HttpClient client(server.port());
    client.send("GET", phonePath, server.tokens().forLevel(static_cast<AccessLevel>(level)));
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), allowed ? 200 : 403);
    if (allowed) {
        QCOMPARE(client.body(), fileOf(phoneId));
    } else {
        const QJsonObject error = errorIn(client.body());
        QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("access_denied"));
        QVERIFY(!client.body().contains("password"));
    }
}

void TestSandboxServer::refusesAuthorization_data()
{
    QTest::addColumn<QByteArray>("header"); // VIEWER and EXPIRED stand for the run's tokens
    QTest::addColumn<QString>("code");

    const QString format = QStringLiteral("format_error");
    QTest::newRow("no header") << QByteArray() << format;
    QTest::newRow("empty") << QByteArray("Authorization: \r\n") << format;
    QTest::newRow("no scheme") << QByteArray("Authorization: VIEWER\r\n") << format;
    QTest::newRow("other scheme") << QByteArray("Authorization: Basic VIEWER\r\n") << format;
    QTest::newRow("scheme alone") << QByteArray("Authorization: Bearer\r\n") << format;
    QTest::newRow("more after the token")
        << QByteArray("Authorization: Bearer VIEWER x\r\n") << format;
    QTest::newRow("unknown token")
        << QByteArray("Authorization: Bearer 0123456789\r\n") << QStringLiteral("invalid_token");
    QTest::newRow("token cut short by its last digit")
        << QByteArray("Authorization: Bearer SHORTENED\r\n") << QStringLiteral("invalid_token");
    QTest::newRow("expired token")
        << QByteArray("Authorization: Bearer EXPIRED\r\n") << QStringLiteral("expired");
}

void TestSandboxServer::refusesAuthorization()
{
    QFETCH(QByteArray, header);
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    const QByteArray viewer = server.tokens().forLevel(AccessLevel::Viewer);
    header.replace("VIEWER", viewer).replace("EXPIRED", server.tokens().expired());
    header.replace("SHORTENED", viewer.chopped(1));
    HttpClient client(server.port());
    client.send("GET " + phonePath + "?token=" + viewer + " HTTP/1.1\r\nHost: x\r\n" + header
                + "\r\n");
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), 401);
    const QJsonObject error = errorIn(client.body());
    QTEST(error.value(QLatin1String("code")).toString(), "code");
    QCOMPARE(error.value(QLatin1String("status")).toInt(), 401);
    QVERIFY(!error.value(QLatin1String("message")).toString().isEmpty());
}

void TestSandboxServer::servesEachFileByteForByte_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const auto &sample : sandbox::samplePhones())
        QTest::newRow(sample.file.data()) << QByteArray(sample.id.data());
}

void TestSandboxServer::servesEachFileByteForByte()
{
    QFETCH(QByteArray, id);
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    QUrl url = server.url();
    url.setPath(QStringLiteral("/pbx/sipphone/") + QString::fromLatin1(id.toLower()));
    QNetworkRequest request(url);
    request.setRawHeader("Authorization",
                         "Bearer " + server.tokens().forLevel(AccessLevel::Viewer));
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QVERIFY(QSignalSpy(reply.get(), &QNetworkReply::finished).wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->rawHeader("Content-Type").startsWith("application/json"));
    const QByteArray body = reply->readAll();
    QVERIFY(!body.isEmpty());
    QVERIFY(body == fileOf(id));
    QCOMPARE(server.requestsServed(), 1);
}

void TestSandboxServer::refusesPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const QString notFound = QStringLiteral("not_found");
    const QString badRequest = QStringLiteral("bad request");
    const QByteArray sipPhone = "/pbx/sipphone/";
    QTest::newRow("unknown id") << sipPhone + QByteArray(24, 'f') << 404 << QStringLiteral("id");
    QTest::newRow("23 digits") << phonePath.chopped(1) << 400 << badRequest;
    QTest::newRow("25 digits") << phonePath + "0" << 400 << badRequest;
    QTest::newRow("not hex") << sipPhone + QByteArray(24, 'g') << 400 << badRequest;
    QTest::newRow("no id") << sipPhone << 400 << badRequest;
    QTest::newRow("escaped slash") << phonePath + "%2Freboot" << 400 << badRequest;
    QTest::newRow("slash after the id") << phonePath + "/" << 404 << notFound;
    QTest::newRow("reboot") << phonePath + "/reboot" << 404 << notFound;
    QTest::newRow("configreload") << phonePath + "/configreload" << 404 << notFound;
    QTest::newRow("logout") << QByteArray("/auth/logout") << 404 << notFound;
    QTest::newRow("other case") << "/PBX/sipphone/" + phoneId << 404 << notFound;
    QTest::newRow("prefix") << "/x" + phonePath << 404 << notFound;
    QTest::newRow("root") << QByteArray("/") << 404 << notFound;
}

void TestSandboxServer::refusesPath()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    const QByteArray token = server.tokens().forLevel(AccessLevel::Admin);
    HttpClient client(server.port());
    client.send("GET", path, token);
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.status(), status);
    const QJsonObject error = errorIn(client.body());
    QTEST(error.value(QLatin1String("code")).toString(), "code");
    QCOMPARE(error.value(QLatin1String("status")).toInt(), status);

    HttpClient afterwards(server.port());
    afterwards.send("GET", phonePath, token);
    QVERIFY(afterwards.receivesAnswer());
    QVERIFY(afterwards.body() == fileOf(phoneId));
}

void TestSandboxServer::refusesMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
        QTest::newRow(method) << QByteArray(method);
}

void TestSandboxServer::refusesMethod()
{
    QFETCH(QByteArray, method);
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    const QByteArray token = server.tokens().forLevel(AccessLevel::Admin);
    const QByteArray sent = "{\"notes\":\"changed\"}";
    HttpClient client(server.port());
    client.send(method + ' ' + phonePath + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Authorization: Bearer " + token
                + "\r\nContent-Length: " + QByteArray::number(sent.size()) + "\r\n\r\n" + sent);
    QVERIFY(client.closes());
    QCOMPARE(client.status(), 404);
    if (method == "HEAD")
        QCOMPARE(client.body(), QByteArray());
    else
        QCOMPARE(errorIn(client.body()).value(QLatin1String("status")).toInt(), 404);

    HttpClient afterwards(server.port());
    afterwards.send("GET", phonePath, token);
    QVERIFY(afterwards.receivesAnswer());
    QVERIFY(afterwards.body() == fileOf(phoneId));
}

void TestSandboxServer::sendsDate()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    HttpClient client(server.port());
    client.send("GET", phonePath, "wrong");
    QVERIFY(client.receivesAnswer());
    QCOMPARE(client.header("Date"), QByteArray("Wed, 11 Feb 2026 06:30:12 GMT"));
}

void TestSandboxServer::keepsConnection()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    const QByteArray token = server.tokens().forLevel(AccessLevel::Viewer);
    HttpClient client(server.port());
    client.send("GET", phonePath, token);
    QVERIFY(client.receivesAnswer());
    client.send("GET", "/pbx/sipphone/" + otherId, token);
    QVERIFY(client.receivesUntil(fileOf(otherId)));
    QVERIFY(client.isConnected());
    QCOMPARE(server.requestsServed(), 2);
}

void TestSandboxServer::closesWhenAsked()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    HttpClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(client.closes());
    QCOMPARE(client.header("Connection"), QByteArray("close"));
    QCOMPARE(errorIn(client.body()).value(QLatin1String("status")).toInt(), 404);
}

void TestSandboxServer::listensOnLoopbackOnly()
{
    SandboxServer server(fixedTime);
    QVERIFY(server.start());
    QCOMPARE(server.servers().size(), 1);
    QCOMPARE(server.servers().constFirst()->serverAddress(), QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.url().toString(), QStringLiteral("http://127.0.0.1:%1").arg(server.port()));

    // 127.0.0.2 is this machine as well: a server bound to every address would answer there.
    QList<QHostAddress> others = QNetworkInterface::allAddresses();
    others.removeAll(QHostAddress(QHostAddress::LocalHost));
    others.append(QHostAddress(QStringLiteral("127.0.0.2")));
    for (const QHostAddress &address : std::as_const(others)) {
        QTcpSocket socket;
        QSignalSpy refused(&socket, &QAbstractSocket::errorOccurred);
        socket.connectToHost(address, server.port());
        QTRY_VERIFY2(!refused.isEmpty(), qPrintable(address.toString()));
        QVERIFY(socket.state() != QAbstractSocket::ConnectedState);
    }
}

void TestSandboxServer::refusesToStart()
{
    SandboxServer first(fixedTime);
    QCOMPARE(first.port(), quint16(0));
    QVERIFY(first.start());
    QVERIFY(first.port() != 0);
    QVERIFY2(!first.start(), "it is listening already");
    QVERIFY(!first.errorString().isEmpty());

    SandboxServer second(fixedTime);
    QVERIFY2(!second.start(first.port()), "the port is taken");
    QVERIFY(!second.errorString().isEmpty());
    QCOMPARE(second.port(), quint16(0));
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
