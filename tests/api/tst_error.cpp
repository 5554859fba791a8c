// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"

using support::answering;
using support::answeringAndClosing;
using support::ClientFixture;
using support::httpAnswer;
using support::LoopbackServer;
using support::Outcome;
using Kind = api::Error::Kind;
using std::chrono::milliseconds;

// That each way to fail gets its kind and its facts, and none of them the token.
class TestError : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void httpStatus_data();
    void httpStatus();
    void errorBodyAtTheLimit_data();
    void errorBodyAtTheLimit();
    void cutsWhatTheServerSays();
    void statusCountsThoughTheRestIsLost_data();
    void statusCountsThoughTheRestIsLost();
    void redirectHost_data();
    void redirectHost();
    void refused();
    void hostNotFound();
    void connectionLost_data();
    void connectionLost();
    void emptyBody_data();
    void emptyBody();
    void network_data();
    void network();
    void neverShowsTheToken();
};

static api::Error errorOf(const LoopbackServer::Answer &answer, const api::Timeouts &timeouts = {})
{
    LoopbackServer server(answer);
    ClientFixture fixture(server.url(), timeouts);
    Outcome outcome(fixture.get());
    return outcome.error();
}

void TestError::httpStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 407, 409, 422, 429, 500, 502, 503, 599})
        QTest::addRow("%d", status) << status;
}

void TestError::httpStatus()
{
    QFETCH(const int, status);
    const api::Error error = errorOf(answering(httpAnswer(
        QByteArray::number(status) + " Oops", R"({"error":{"message":"m","code":"c"}})")));
    QCOMPARE(error.kind, Kind::HttpStatus);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(error.serverMessage, QStringLiteral("m"));
    QCOMPARE(error.serverCode, QStringLiteral("c"));
}

void TestError::errorBodyAtTheLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("message");
    const int limit = int(api::limits::maxErrorBodyBytes);
    const QByteArray head = "HTTP/1.1 404 Not Found\r\n";
    const QByteArray announced = head + "Content-Length: ";
    QTest::newRow("exact") << limit << head << QStringLiteral("m");
    QTest::newRow("one over") << limit + 1 << head << QString();
    QTest::newRow("exact, length announced")
        << limit << announced + QByteArray::number(limit) + "\r\n"
        << QStringLiteral("m");
    QTest::newRow("one over, length announced")
        << limit + 1 << announced + QByteArray::number(limit + 1) + "\r\n"
        << QString();
    QTest::newRow("far over, length announced")
        << limit << announced + QByteArray::number(1'000'000'000'000) + "\r\n"
        << QString();
}

void TestError::errorBodyAtTheLimit()
{
    QFETCH(const int, size);
    QFETCH(const QByteArray, head);
    const QByteArray body = QByteArray(R"({"error":{"message":"m"}})").leftJustified(size, ' ');
    const api::Error error = errorOf(answeringAndClosing(head + "\r\n" + body));
    QCOMPARE(error.kind, Kind::HttpStatus);
    QCOMPARE(error.httpStatus, 404);
    QTEST(error.serverMessage, "message");
}

void TestError::cutsWhatTheServerSays()
{
    const QByteArray body = R"({"error":{"message":")" + QByteArray(2000, 'm') + R"(","code":")"
        + QByteArray(2000, 'c') + R"("}})";
    const api::Error error = errorOf(answering(httpAnswer("500 " + QByteArray(2000, 'r'), body)));
    QCOMPARE(error.serverMessage, QString(api::limits::maxServerMessageLength, u'm'));
    QCOMPARE(error.serverCode, QString(api::limits::maxServerCodeLength, u'c'));
    QCOMPARE(error.detail.size(), api::limits::maxDetailLength);
}

void TestError::statusCountsThoughTheRestIsLost_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("closed in the body") << true;
    QTest::newRow("stalled in the body") << false;
}

void TestError::statusCountsThoughTheRestIsLost()
{
    QFETCH(const bool, closes);
    const QByteArray bytes = "HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{\"error\":";
    const api::Error error = errorOf(closes ? answeringAndClosing(bytes) : answering(bytes),
                                     {.transfer = milliseconds(150)});
    QCOMPARE(error.kind, Kind::HttpStatus);
    QCOMPARE(error.httpStatus, 403);
    QCOMPARE(error.serverMessage, QString());
}

void TestError::redirectHost_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *name, const char *location, const char *host) {
        QTest::newRow(name) << QByteArray(location) << QString::fromLatin1(host);
    };
    row("other host", "Location: https://login.example/x?y=z\r\n", "login.example");
    row("without scheme", "Location: //login.example/x\r\n", "login.example");
    row("own host", "Location: /login\r\n", "127.0.0.1");
    row("none", "", "");
    row("no URL", "Location: https://[\r\n", "");
    row("script", "Location: javascript:alert(1)\r\n", "");
}

void TestError::redirectHost()
{
    QFETCH(const QByteArray, location);
    const api::Error error = errorOf(answering(httpAnswer("302 Found", "", location)));
    QCOMPARE(error.kind, Kind::Redirect);
    QTEST(error.redirectHost, "host");
}

void TestError::refused()
{
    QString url;
    {
        const LoopbackServer gone(support::stalling());
        url = gone.url();
    }
    ClientFixture fixture(url);
    Outcome outcome(fixture.get());
    const api::Error error = outcome.error();
    QCOMPARE(error.kind, Kind::Refused);
    QCOMPARE(error.httpStatus, 0);
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
    QVERIFY(!error.detail.isEmpty());
}

// A name kept free for this (RFC 6761). Where no name server answers, one second is enough to wait.
void TestError::hostNotFound()
{
    qputenv("RES_OPTIONS", "timeout:1 attempts:1");
    ClientFixture fixture(QStringLiteral("https://pbx.invalid"));
    Outcome outcome(fixture.get());
    const api::Error error = outcome.error();
    QCOMPARE(error.kind, Kind::HostNotFound);
    QCOMPARE(error.host, QStringLiteral("pbx.invalid"));
    QVERIFY(!error.detail.isEmpty());
}

void TestError::connectionLost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("at once") << QByteArray();
    QTest::newRow("in the head") << ok + "Content-Le";
    QTest::newRow("before the body") << ok + "Content-Length: 10\r\n\r\n";
    QTest::newRow("in the body") << ok + "Content-Length: 10\r\n\r\n{\"a\":";
    QTest::newRow("one byte before the end") << ok + "Content-Length: 3\r\n\r\n{}";
    QTest::newRow("before the first chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("in a chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n{}";
    QTest::newRow("between chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n";
    QTest::newRow("in the compressed body")
        << ok + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\n\x1f\x8b";
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
}

void TestError::connectionLost()
{
    QFETCH(const QByteArray, bytes);
    const api::Error error = errorOf(answeringAndClosing(bytes));
    QCOMPARE(error.kind, Kind::ConnectionLost);
    QCOMPARE(error.host, QStringLiteral("127.0.0.1"));
}

void TestError::emptyBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("200") << httpAnswer("200 OK", "");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("until closed") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
}

void TestError::emptyBody()
{
    QFETCH(const QByteArray, bytes);
    const api::Error error = errorOf(answeringAndClosing(bytes));
    QCOMPARE(error.kind, Kind::EmptyBody);
    QCOMPARE(error.httpStatus, bytes.mid(9, 3).toInt());
}

void TestError::network_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("passes");
    QTest::newRow("gzip") << QByteArray("gzip") << false;
    QTest::newRow("two") << QByteArray("deflate, gzip") << false;
    QTest::newRow("identity") << QByteArray("Identity") << true;
}

void TestError::network()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const bool, passes);
    LoopbackServer server(
        answering(httpAnswer("200 OK", "{}", "Content-Encoding: " + encoding + "\r\n")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(outcome.result.has_value(), passes);
    if (!passes) {
        QCOMPARE(outcome.result.error().kind, Kind::Network);
        QVERIFY(outcome.result.error().detail.endsWith(QString::fromLatin1(encoding)));
    }
}

void TestError::neverShowsTheToken()
{
    const QByteArray secret = support::token;
    const QByteArray said = R"({"error":{"message":"bad )" + secret + R"(","code":")" + secret
        + QByteArray(R"("}})");
    const QList<api::Error> errors{
        errorOf(answering(httpAnswer("500 Bad " + secret, said))),
        errorOf(answering(httpAnswer("302 Found", "", "Location: https://" + secret + "\r\n"))),
        errorOf(answering(httpAnswer("302 Found", "", "Location: https://x." + secret + "/\r\n"))),
    };
    QCOMPARE(errors.at(0).serverMessage, QStringLiteral("bad ***"));
    QCOMPARE(errors.at(0).serverCode, QStringLiteral("***"));
    QVERIFY(errors.at(0).detail.contains(QLatin1String("***")));
    for (const api::Error &error : errors) {
        for (const QString &text :
             {error.host, error.serverMessage, error.serverCode, error.redirectHost, error.detail})
            QVERIFY2(!text.contains(QString::fromLatin1(secret), Qt::CaseInsensitive),
                     qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
