// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using support::answering;
using support::ClientFixture;
using support::httpAnswer;
using support::LoopbackServer;
using support::Outcome;
using Kind = api::Error::Kind;

namespace {

const QString password = QStringLiteral("Sommerhøns-7!");

api::Credentials credentials()
{
    return {.username = QStringLiteral("per@andeby.example"), .password = password};
}

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

} // namespace

// The one POST of the program, and that what it carries goes nowhere else.
class TestLogIn : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnePost();
    void sendsTheCodesThatThereAre_data();
    void sendsTheCodesThatThereAre();
    void answersWithTheBytes();
    void neverSendsTheToken();
    void setsNoToken();
    void followsNoRedirect();
    void answersNoChallenge();
    void tellsWhatWasRefused();
    void neverShowsTheSecrets_data();
    void neverShowsTheSecrets();
};

void TestLogIn::sendsOnePost()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url() + QStringLiteral("/v1"));
    Outcome outcome(fixture.client.logIn(credentials()));
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("POST /v1/auth/login HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(!request.contains("\r\nCookie:"));
    const QJsonObject expected{{QStringLiteral("username"), QStringLiteral("per@andeby.example")},
                               {QStringLiteral("password"), password},
                               {QStringLiteral("persist"), false}};
    QCOMPARE(bodyOf(request), expected);
}

void TestLogIn::sendsTheCodesThatThereAre_data()
{
    QTest::addColumn<QString>("sms");
    QTest::addColumn<QString>("authenticator");
    QTest::newRow("from a text message") << QStringLiteral("1234") << QString();
    QTest::newRow("from an authenticator") << QString() << QStringLiteral("012345");
    QTest::newRow("both") << QStringLiteral("0234") << QStringLiteral("012345");
}

void TestLogIn::sendsTheCodesThatThereAre()
{
    QFETCH(const QString, sms);
    QFETCH(const QString, authenticator);
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    api::Credentials given = credentials();
    given.smsKey = sms;
    given.authenticatorToken = authenticator;
    given.persist = true;
    Outcome outcome(fixture.client.logIn(given));
    QTRY_COMPARE(outcome.count, 1);
    const QJsonObject body = bodyOf(server.requests().constFirst());
    QCOMPARE(body.contains(QLatin1String("smsKey")), !sms.isEmpty());
    QCOMPARE(body.contains(QLatin1String("authenticatorToken")), !authenticator.isEmpty());
    QCOMPARE(body.value(QLatin1String("smsKey")).toString(), sms);
    QCOMPARE(body.value(QLatin1String("authenticatorToken")).toString(), authenticator);
    QCOMPARE(body.value(QLatin1String("persist")).toBool(), true);
}

void TestLogIn::answersWithTheBytes()
{
    LoopbackServer server(answering(httpAnswer("200 OK", R"({"token":"abc"})")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.client.logIn(credentials()));
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->body, QByteArray(R"({"token":"abc"})"));
}

void TestLogIn::neverSendsTheToken()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    QVERIFY(fixture.client.hasToken());
    Outcome outcome(fixture.client.logIn(credentials()));
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(!server.requests().constFirst().contains("Authorization"));
    QVERIFY(!server.requests().constFirst().contains(support::token));
}

void TestLogIn::setsNoToken()
{
    LoopbackServer server(answering(httpAnswer("200 OK", R"({"token":"abc"})")));
    ClientFixture fixture(server.url());
    fixture.client.setToken({});
    Outcome outcome(fixture.client.logIn(credentials()));
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(!fixture.client.hasToken());
}

// 307 and 308 would send the password along.
void TestLogIn::followsNoRedirect()
{
    LoopbackServer other(answering(httpAnswer("200 OK", "{}")));
    const QByteArray location = "Location: " + other.url().toLatin1() + "/auth/login\r\n";
    for (const char *status : {"302 Found", "307 Temporary", "308 Permanent"}) {
        LoopbackServer server(answering(httpAnswer(status, "", location)));
        ClientFixture fixture(server.url());
        Outcome outcome(fixture.client.logIn(credentials()));
        QCOMPARE(outcome.error().kind, Kind::Redirect);
        QCOMPARE(server.requests().size(), 1);
    }
    QCOMPARE(other.connections(), 0);
}

void TestLogIn::answersNoChallenge()
{
    LoopbackServer server(
        answering(httpAnswer("401 Unauthorized", R"({"error":{"code":"credentials_invalid"}})",
                             "WWW-Authenticate: Basic realm=\"pbx\"\r\n")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.client.logIn(credentials()));
    const api::Error error = outcome.error();
    QCOMPARE(error.httpStatus, 401);
    QCOMPARE(error.serverCode, QStringLiteral("credentials_invalid"));
    QCOMPARE(server.requests().size(), 1);
}

void TestLogIn::tellsWhatWasRefused()
{
    LoopbackServer server(answering(httpAnswer(
        "422 Unprocessable",
        R"({"error":{"message":"Code for per@andeby.example?","code":"c","path":"smsKey"}})")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.client.logIn(credentials()));
    const api::Error error = outcome.error();
    QCOMPARE(error.serverMessage, QStringLiteral("Code for per@andeby.example?"));
    QCOMPARE(error.serverCode, QStringLiteral("c"));
    QCOMPARE(error.serverPath, QStringLiteral("smsKey"));
}

void TestLogIn::neverShowsTheSecrets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("password") << password;
    QTest::newRow("code from a text message") << QStringLiteral("1234");
    QTest::newRow("code from an authenticator") << QStringLiteral("987654");
    QTest::newRow("token") << QString::fromLatin1(support::token);
}

// Even if the server sends back all that it was given, in all places that it can.
void TestLogIn::neverShowsTheSecrets()
{
    QFETCH(const QString, secret);
    const QByteArray encoded = QUrl::toPercentEncoding(secret);
    const QByteArray echo = secret.toUtf8();
    const QByteArray body = R"({"error":{"message":")" + echo + "?p=" + encoded + R"(","code":")"
        + echo + R"(","path":"x.)" + echo + R"("}})";
    const QByteArray headers = "Location: https://" + echo
        + ".example/\r\nContent-Encoding: " + echo + "\r\n";
    for (const char *status : {"401 ", "500 ", "302 ", "200 "}) {
        LoopbackServer server(answering(httpAnswer(status + echo, body, headers)));
        ClientFixture fixture(server.url());
        Outcome outcome(fixture.client.logIn({.username = QStringLiteral("per@andeby.example"),
                                              .password = password,
                                              .smsKey = QStringLiteral("1234"),
                                              .authenticatorToken = QStringLiteral("987654")}));
        const api::Error error = outcome.error();
        QVERIFY(!error.host.isEmpty());
        for (const QString &text : {error.host, error.serverMessage, error.serverCode,
                                    error.serverPath, error.redirectHost, error.detail}) {
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qUtf8Printable(text));
            QVERIFY2(!text.contains(QString::fromLatin1(echo)), qUtf8Printable(text));
            QVERIFY2(!text.contains(QString::fromLatin1(encoded)), qUtf8Printable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestLogIn)
#include "tst_login.moc"
