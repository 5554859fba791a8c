// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestlog.h"
#include "support/testcase.h"

using sandbox::Request;
using sandbox::RequestLog;
using sandbox::ServedRequest;

// What a test can learn of the requests, and what it cannot: secrets.
class TestRequestLog : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoSecrets();
    void keepsTheLast();
    void countsHarmful_data();
    void countsHarmful();
    void knowsTheMostInFlight();
    void startsAgain();
};

static Request request(const QString &path, const QString &query = QString())
{
    Request request;
    request.method = Request::Method::Get;
    request.path = path;
    request.query = query;
    return request;
}

void TestRequestLog::keepsNoSecrets()
{
    RequestLog log;
    Request list = request(QStringLiteral("/pbx/sipphone"), QStringLiteral("filter=a%20b"));
    list.authorization = "Bearer secret";
    log.add("GET", list);
    log.add("POST", request(QStringLiteral("/auth/login"), QStringLiteral("password=secret")));

    const ServedRequest &first = log.requests().at(0);
    QCOMPARE(first.method, QByteArray("GET"));
    QCOMPARE(first.path, QStringLiteral("/pbx/sipphone"));
    QCOMPARE(first.query, QStringLiteral("filter=a%20b"));
    QVERIFY(first.hadAuthorization);
    const ServedRequest &second = log.requests().at(1);
    QCOMPARE(second.path, QStringLiteral("/auth/login"));
    QCOMPARE(second.query, QString());
    QVERIFY(!second.hadAuthorization);
}

void TestRequestLog::keepsTheLast()
{
    RequestLog log;
    const int all = int(RequestLog::mostKept) + 1;
    for (int i = 0; i < all; ++i) {
        QCOMPARE(log.requests().size(), qsizetype(i));
        log.add("GET", request(QStringLiteral("/%1").arg(i)));
        if (i + 1 == RequestLog::mostKept)
            break;
    }
    QCOMPARE(log.requests().constFirst().path, QStringLiteral("/0"));
    log.add("GET", request(QStringLiteral("/last")));
    QCOMPARE(log.requests().size(), RequestLog::mostKept);
    QCOMPARE(log.requests().constFirst().path, QStringLiteral("/1"));
    QCOMPARE(log.requests().constLast().path, QStringLiteral("/last"));
    QCOMPARE(log.count(), all);
}

void TestRequestLog::countsHarmful_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("harmful");

    const auto row = [](const char *path, int harmful) {
        QTest::newRow(path) << QString::fromLatin1(path) << harmful;
    };
    row("/pbx/sipphone/66d0f1a2b3c4d5e6f7a8000a", 0);
    row("/pbx/sipphone/66d0f1a2b3c4d5e6f7a8000a/reboot", 1);
    row("/pbx/sipphone/66d0f1a2b3c4d5e6f7a8000a/configreload", 1);
    row("/pbx/sipphone/66d0f1a2b3c4d5e6f7a8000a/Reboot/", 1);
    row("/pbx/sipphone/66d0f1a2b3c4d5e6f7a8000a%2Freboot", 1);
    row("/employee/66d0f1a2b3c4d5e6f7a8000a/clearTokens", 1);
    row("/auth/logout", 1);
    row("/auth/login", 0);
    row("/pbx/app/action/call", 1);
    row("/pbx/app/queues", 0);
}

void TestRequestLog::countsHarmful()
{
    QFETCH(QString, path);
    RequestLog log;
    log.add("GET", request(path));
    QTEST(log.harmful(), "harmful");
}

void TestRequestLog::knowsTheMostInFlight()
{
    RequestLog log;
    const auto add = [&] { log.add("GET", request(QStringLiteral("/"))); };
    add();
    log.answered();
    add();
    add();
    log.answered();
    add();
    QCOMPARE(log.mostInFlight(), 2);
}

void TestRequestLog::startsAgain()
{
    RequestLog log;
    log.add("GET", request(QStringLiteral("/auth/logout")));
    log.add("GET", request(QStringLiteral("/")));
    log.answered();
    log.clear();
    QCOMPARE(log.count(), 0);
    QCOMPARE(log.harmful(), 0);
    QVERIFY(log.requests().isEmpty());
    QVERIFY2(log.mostInFlight() == 1, "one has not been answered yet");
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_sandboxrequestlog.moc"
