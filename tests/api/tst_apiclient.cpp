// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkDiskCache>
#include <QTemporaryDir>

using support::answering;
using support::ClientFixture;
using support::httpAnswer;
using support::LoopbackServer;
using support::Outcome;
using Kind = api::Error::Kind;

// What goes out, and what never does.
class TestApiClient : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOneGet();
    void keepsThePathOfTheBaseUrl();
    void answersWithTheBytes();
    void sendsNothingWithoutToken_data();
    void sendsNothingWithoutToken();
    void takesALongToken();
    void sendsNoCookieBack();
    void sendsNoCookieOfOthers();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void asksTheServerEachTime();
    void dropsTheTokenForAnotherServer();
    void keepsTheTokenForAnotherPath();
    void survivesAnAuthenticationChallenge_data();
    void survivesAnAuthenticationChallenge();
};

static QByteArray header(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

void TestApiClient::sendsOneGet()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().constFirst();
    QVERIFY(request.startsWith("GET /pbx/sipphone/0123456789abcdef01234567 HTTP/1.1\r\n"));
    QCOMPARE(header(request, "Authorization"), "Bearer " + support::token);
    QCOMPARE(header(request, "Accept"), QByteArray("application/json"));
    QVERIFY(header(request, "User-Agent").startsWith("SIPPhoneInspector/"));
    QVERIFY(header(request, "User-Agent").size() > QByteArray("SIPPhoneInspector/").size());
    QVERIFY(header(request, "Upgrade").isEmpty());
    QVERIFY(header(request, "Cookie").isEmpty());
}

void TestApiClient::keepsThePathOfTheBaseUrl()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url() + QStringLiteral("/v1/api/"));
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(server.requests().constFirst().startsWith("GET /v1/api/pbx/sipphone/0123456789"));
}

void TestApiClient::answersWithTheBytes()
{
    const QByteArray body("{\"a\":\"\xff\0\"}", 9);
    LoopbackServer server(
        answering(httpAnswer("203 Ok", body, "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->body, body);
    QCOMPARE(outcome.result->httpStatus, 203);
    const QDateTime date(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QCOMPARE(outcome.result->serverDate, date);
}

void TestApiClient::sendsNothingWithoutToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a header smuggled in") << QByteArray("abc\r\nX-Other: 1");
    QTest::newRow("line feed") << QByteArray("abc\n");
    QTest::newRow("space") << QByteArray("abc def");
    QTest::newRow("not ASCII") << QByteArray("abc\xc3\xa6");
    QTest::newRow("delete") << QByteArray("abc\x7f");
    QTest::newRow("one longer than any") << QByteArray(api::limits::maxTokenBytes + 1, 'a');
}

void TestApiClient::sendsNothingWithoutToken()
{
    QFETCH(const QByteArray, token);
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    QVERIFY(fixture.client.hasToken());
    QVERIFY(!api::ApiClient::isToken(token));
    fixture.client.setToken(token);
    QVERIFY(!fixture.client.hasToken());
    Outcome outcome(fixture.get());
    QCOMPARE(outcome.count, 0);
    const api::Error error = outcome.error();
    QCOMPARE(error.kind, Kind::NoToken);
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(server.connections(), 0);
}

void TestApiClient::takesALongToken()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    const QByteArray token(api::limits::maxTokenBytes, 'a');
    QVERIFY(api::ApiClient::isToken(token));
    fixture.client.setToken(token);
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(header(server.requests().constFirst(), "Authorization"), "Bearer " + token);
}

void TestApiClient::sendsNoCookieBack()
{
    LoopbackServer server(
        answering(httpAnswer("200 OK", "{}", "Set-Cookie: session=abc; Path=/\r\n")));
    ClientFixture fixture(server.url());
    const QUrl url(server.url());
    for (int i = 1; i <= 2; ++i) {
        Outcome outcome(fixture.get());
        QTRY_COMPARE(outcome.count, 1);
        QVERIFY(header(server.requests().constLast(), "Cookie").isEmpty());
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(fixture.manager.cookieJar()->cookiesForUrl(url).isEmpty());
}

// The manager is shared: its jar may hold what somebody else was given.
void TestApiClient::sendsNoCookieOfOthers()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    const QUrl url(server.url() + u'/');
    QNetworkCookieJar &jar = *fixture.manager.cookieJar();
    QVERIFY(jar.setCookiesFromUrl({QNetworkCookie("session", "abc")}, url));
    QCOMPARE(jar.cookiesForUrl(url).size(), 1);
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(header(server.requests().constFirst(), "Cookie").isEmpty());
}

void TestApiClient::followsNoRedirect_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect",
                               "308 Permanent Redirect"})
        QTest::newRow(status) << QByteArray(status);
}

void TestApiClient::followsNoRedirect()
{
    QFETCH(const QByteArray, status);
    LoopbackServer other(answering(httpAnswer("200 OK", "{}")));
    const QByteArray target = other.url().toLatin1() + "/pbx/sipphone/x";
    LoopbackServer server(answering(httpAnswer(status, "", "Location: " + target + "\r\n")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    const api::Error error = outcome.error();
    QCOMPARE(error.kind, Kind::Redirect);
    QCOMPARE(error.redirectHost, QStringLiteral("127.0.0.1"));
    QCOMPARE(error.httpStatus, status.left(3).toInt());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestApiClient::asksTheServerEachTime()
{
    LoopbackServer server(
        answering(httpAnswer("200 OK", "{}", "Cache-Control: max-age=3600\r\nETag: \"1\"\r\n")));
    ClientFixture fixture(server.url());
    const QTemporaryDir folder;
    auto *cache = new QNetworkDiskCache(&fixture.manager);
    cache->setCacheDirectory(folder.path());
    fixture.manager.setCache(cache);
    for (int i = 1; i <= 2; ++i) {
        Outcome outcome(fixture.get());
        QTRY_COMPARE(outcome.count, 1);
        QCOMPARE(server.requests().size(), i);
        QVERIFY(header(server.requests().constLast(), "If-None-Match").isEmpty());
    }
    QCOMPARE(cache->cacheSize(), 0);
}

void TestApiClient::dropsTheTokenForAnotherServer()
{
    LoopbackServer first(answering(httpAnswer("200 OK", "{}")));
    LoopbackServer second(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(first.url());
    fixture.client.setBaseUrl(support::baseUrl(second.url()));
    QVERIFY(!fixture.client.hasToken());
    QCOMPARE(fixture.client.baseUrl().toString(), second.url());
    fixture.client.setToken("other");
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(first.connections(), 0);
    QCOMPARE(header(second.requests().constFirst(), "Authorization"), QByteArray("Bearer other"));
}

void TestApiClient::keepsTheTokenForAnotherPath()
{
    ClientFixture fixture(QStringLiteral("http://127.0.0.1:1"));
    fixture.client.setBaseUrl(support::baseUrl(QStringLiteral("http://127.0.0.1:1/v2")));
    QVERIFY(fixture.client.hasToken());
}

void TestApiClient::survivesAnAuthenticationChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray();
    for (const char *challenge : {"Bearer realm=\"pbx\"", "Basic realm=\"pbx\"", "Negotiate",
                                  "Digest realm=\"pbx\", nonce=\"1\""})
        QTest::newRow(challenge) << QByteArray(challenge);
}

void TestApiClient::survivesAnAuthenticationChallenge()
{
    QFETCH(const QByteArray, challenge);
    const QByteArray body = R"({"error":{"message":"log in","code":"format_error"}})";
    const QByteArray headers = challenge.isEmpty() ? challenge
                                                   : "WWW-Authenticate: " + challenge + "\r\n";
    LoopbackServer server(answering(httpAnswer("401 Unauthorized", body, headers)));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    const api::Error error = outcome.error();
    QCOMPARE(error.kind, Kind::HttpStatus);
    QCOMPARE(error.httpStatus, 401);
    QCOMPARE(error.serverMessage, QStringLiteral("log in"));
    QCOMPARE(error.serverCode, QStringLiteral("format_error"));
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
