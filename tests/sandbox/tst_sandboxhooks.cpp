// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpclient.h"
#include "samplerequests.h"
#include "sandbox/sandboxserver.h"
#include "support/testcase.h"

#include <memory>

using sandbox::AccessLevel;
using sandbox::Fault;
using sandbox::SandboxServer;
using sandbox::User;

// What tests of the program do to the server and learn from it, over real sockets.
class TestSandboxHooks : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void expiresTokens();
    void signsInNewUser();
    void tokenLivesByTheServersClock();
    void faultHitsPath_data();
    void faultHitsPath();
    void queryReachesTheApi_data();
    void queryReachesTheApi();
    void logsRequests();
    void harmfulRequestsAreCountedAndDoNothing();
    void knowsHowManyWereInFlight();
    void clientThatLeavesIsNotInFlight();

private:
    [[nodiscard]] std::unique_ptr<HttpClient> ask(const QByteArray &target);
    [[nodiscard]] QByteArray logIn(const QString &email);

    QDateTime m_now;
    std::unique_ptr<SandboxServer> m_server;
};

void TestSandboxHooks::init()
{
    m_now = fixedTime();
    m_server = std::make_unique<SandboxServer>([this] { return m_now; });
    QVERIFY(m_server->start());
}

std::unique_ptr<HttpClient> TestSandboxHooks::ask(const QByteArray &target)
{
    auto client = std::make_unique<HttpClient>(m_server->port());
    client->send("GET", target, m_server->tokens().forLevel(AccessLevel::Viewer));
    return client;
}

// The token that the user is given; empty when refused.
QByteArray TestSandboxHooks::logIn(const QString &email)
{
    const User user = *m_server->users().find(email);
    const QByteArray sent = QJsonDocument(QJsonObject{{QStringLiteral("username"), user.email},
                                                      {QStringLiteral("password"), user.password}})
                                .toJson();
    HttpClient client(m_server->port());
    client.send("POST /auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                "Content-Length: "
                + QByteArray::number(sent.size()) + "\r\n\r\n" + sent);
    if (!client.receivesAnswer())
        return QByteArray();
    const QJsonObject reply = QJsonDocument::fromJson(client.body()).object();
    return reply.value(QLatin1String("token")).toString().toLatin1();
}

void TestSandboxHooks::expiresTokens()
{
    m_server->expireTokens();
    const auto client = ask(phonePath);
    QVERIFY(client->receivesAnswer());
    QCOMPARE(client->status(), 401);
    QCOMPARE(errorIn(client->body()).value(QLatin1String("code")).toString(),
             QStringLiteral("expired"));
    QVERIFY(!logIn(QStringLiteral("viewer@sandbox.example")).isEmpty());
}

void TestSandboxHooks::signsInNewUser()
{
    User user;
    user.email = QStringLiteral("new@sandbox.example");
    user.password = QStringLiteral("pæsswörd \"quoted\"");
    m_server->addUser(user);
    QVERIFY(!logIn(user.email).isEmpty());
}

void TestSandboxHooks::tokenLivesByTheServersClock()
{
    m_server->setTokenLife(std::chrono::seconds(30));
    const QByteArray token = logIn(QStringLiteral("viewer@sandbox.example"));
    const auto status = [&] {
        HttpClient client(m_server->port());
        client.send("GET", phonePath, token);
        return client.receivesAnswer() ? client.status() : 0;
    };
    QCOMPARE(status(), 200);
    m_now = m_now.addSecs(30);
    QCOMPARE(status(), 401);
}

void TestSandboxHooks::faultHitsPath_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("hit");
    QTest::addColumn<QByteArray>("spared");

    const QByteArray list = "/pbx/sipphone?filter=a";
    const QByteArray extension = "/pbx/extension/64c2e0a19d3b7f551800e0cc";
    QTest::newRow("list") << QStringLiteral("/pbx/sipphone") << list << phonePath;
    QTest::newRow("phones") << QStringLiteral("/pbx/sipphone/") << phonePath << list;
    QTest::newRow("names") << QStringLiteral("/pbx/extension/") << extension << list;
    QTest::newRow("pictures") << QStringLiteral("/image/")
                              << QByteArray("/image/64c2e0a19d3b7f551800f001.png") << extension;
}

void TestSandboxHooks::faultHitsPath()
{
    QFETCH(QString, where);
    QFETCH(QByteArray, hit);
    QFETCH(QByteArray, spared);
    m_server->setFault(Fault::parse(u"status:503").value(), where);
    const auto faulty = ask(hit);
    QVERIFY(faulty->receivesAnswer());
    QCOMPARE(faulty->status(), 503);
    const auto fine = ask(spared);
    QVERIFY(fine->receivesAnswer());
    QCOMPARE(fine->status(), 200);
}

void TestSandboxHooks::queryReachesTheApi_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("total");
    QTest::newRow("%20 is a blank") << QByteArray("filter=mette%20in") << 1;
    QTest::newRow("a plus is a blank") << QByteArray("filter=mette+in") << 1;
    QTest::newRow("%2B is a plus") << QByteArray("filter=%2B4533000204") << 1;
    QTest::newRow("a plus is no plus") << QByteArray("filter=+4533000204") << 0;
    QTest::newRow("%26 is an ampersand") << QByteArray("filter=x%26customer%3Dy") << 0;
    QTest::newRow("UTF-8") << QByteArray("filter=%C3%86r%C3%B8") << 1;
}

void TestSandboxHooks::queryReachesTheApi()
{
    QFETCH(QByteArray, query);
    const auto client = ask("/pbx/sipphone?" + query);
    QVERIFY(client->receivesAnswer());
    const QJsonObject page = QJsonDocument::fromJson(client->body()).object();
    QTEST(page.value(QLatin1String("total")).toInt(-1), "total");
}

void TestSandboxHooks::logsRequests()
{
    QVERIFY(ask("/pbx/sipphone?filter=a%20b&limit=3")->receivesAnswer());
    QVERIFY(!logIn(QStringLiteral("viewer@sandbox.example")).isEmpty());
    QCOMPARE(m_server->requestsServed(), 2);
    const QList<sandbox::ServedRequest> &requests = m_server->log().requests();
    QCOMPARE(requests.at(0).method, QByteArray("GET"));
    QCOMPARE(requests.at(0).path, QStringLiteral("/pbx/sipphone"));
    QCOMPARE(requests.at(0).query, QStringLiteral("filter=a%20b&limit=3"));
    QVERIFY(requests.at(0).hadAuthorization);
    QCOMPARE(requests.at(1).method, QByteArray("POST"));
    QCOMPARE(requests.at(1).path, QStringLiteral("/auth/login"));
    QVERIFY(!requests.at(1).hadAuthorization);
    m_server->clearLog();
    QCOMPARE(m_server->requestsServed(), 0);
}

void TestSandboxHooks::harmfulRequestsAreCountedAndDoNothing()
{
    for (const QByteArray &target :
         {phonePath + "/reboot", phonePath + "/configreload", QByteArray("/auth/logout")}) {
        const auto client = ask(target);
        QVERIFY(client->receivesAnswer());
        QCOMPARE(client->status(), 404);
    }
    QCOMPARE(m_server->log().harmful(), 3);
    const auto afterwards = ask(phonePath);
    QVERIFY(afterwards->receivesAnswer());
    QCOMPARE(afterwards->status(), 200);
}

void TestSandboxHooks::knowsHowManyWereInFlight()
{
    m_server->setFault(Fault::parse(u"delay:50").value());
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 3; ++i)
        clients.push_back(ask(phonePath));
    for (const auto &client : clients)
        QVERIFY(client->receivesAnswer());
    QCOMPARE(m_server->log().mostInFlight(), 3);
    m_server->clearLog();
    QVERIFY(ask(phonePath)->receivesAnswer());
    QCOMPARE(m_server->log().mostInFlight(), 1);
}

void TestSandboxHooks::clientThatLeavesIsNotInFlight()
{
    m_server->setFault(Fault::parse(u"delay:600000").value());
    auto leaving = ask(phonePath);
    QTRY_COMPARE(m_server->requestsServed(), 1);
    leaving.reset();
    m_server->setFault(Fault());
    // Until the server has seen that the first has gone.
    const auto isAlone = [&] {
        m_server->clearLog();
        return ask(phonePath)->receivesAnswer() && m_server->log().mostInFlight() == 1;
    };
    QTRY_VERIFY(isAlone());
}

QTEST_GUILESS_MAIN(TestSandboxHooks)
#include "tst_sandboxhooks.moc"
