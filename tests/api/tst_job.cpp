// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"

#include <QPointer>

#include <memory>

using support::answering;
using support::ClientFixture;
using support::httpAnswer;
using support::LoopbackServer;
using support::Outcome;
using Kind = api::Error::Kind;

// When a job finishes, when it does not, and how much it reads.
class TestJob : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finishesOnceAndDeletesItself();
    void finishesFromTheEventLoop();
    void mayBeDeletedByItsReceiver();
    void cancelReachesTheSocket();
    void cancelWinsOverAnAnswerThatIsThere();
    void cancelWithoutToken();
    void cancelTwiceIsHarmless();
    void cancelAfterTheEndIsHarmless();
    void destroyingTheJobReachesTheSocket();
    void destroyingTheClientReachesTheSocket();
    void outlivesItsManagerQuietly();
    void cancelsOneOfTwo();
    void limitsTheBody_data();
    void limitsTheBody();
    void unpacksNoBomb_data();
    void unpacksNoBomb();
    void stopsAnEndlessBody();
};

void TestJob::finishesOnceAndDeletesItself()
{
    LoopbackServer server(support::answeringAndClosing(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    const QPointer<api::Job> job = fixture.get();
    Outcome outcome(job);
    QTRY_VERIFY(!job);
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
}

void TestJob::finishesFromTheEventLoop()
{
    ClientFixture fixture(QStringLiteral("http://127.0.0.1:1"));
    fixture.client.setToken({});
    api::Job *job = fixture.get();
    Outcome outcome(job);
    QCOMPARE(outcome.count, 0);
    QCoreApplication::sendPostedEvents(job);
    QCOMPARE(outcome.count, 1);
}

void TestJob::mayBeDeletedByItsReceiver()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    QPointer<api::Job> job = fixture.get();
    QByteArray body;
    connect(job, &api::Job::finished, this, [job, &body](const api::Result &result) {
        delete job;
        body = result->body;
    });
    QTRY_VERIFY(!job);
    QCOMPARE(body, QByteArray("{}"));
}

void TestJob::cancelReachesTheSocket()
{
    LoopbackServer server(support::stalling());
    ClientFixture fixture(server.url());
    const QPointer<api::Job> job = fixture.get();
    Outcome outcome(job);
    QTRY_COMPARE(server.requests().size(), 1);
    job->cancel();
    QTRY_COMPARE(server.disconnections(), 1);
    QTRY_VERIFY(!job);
    QCOMPARE(outcome.count, 0);
}

// The hardest moment: the answer has been read, only its delivery is still queued.
void TestJob::cancelWinsOverAnAnswerThatIsThere()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    const QPointer<api::Job> job = fixture.get();
    Outcome outcome(job);
    bool cancelled = false;
    connect(&fixture.manager, &QNetworkAccessManager::finished, this, [&] {
        QCOMPARE(outcome.count, 0);
        job->cancel();
        cancelled = true;
    });
    QTRY_VERIFY(!job);
    QVERIFY(cancelled);
    QCOMPARE(outcome.count, 0);
}

void TestJob::cancelWithoutToken()
{
    ClientFixture fixture(QStringLiteral("http://127.0.0.1:1"));
    fixture.client.setToken({});
    const QPointer<api::Job> job = fixture.get();
    Outcome outcome(job);
    job->cancel();
    QTRY_VERIFY(!job);
    QCOMPARE(outcome.count, 0);
}

void TestJob::cancelTwiceIsHarmless()
{
    LoopbackServer server(support::stalling());
    ClientFixture fixture(server.url());
    const QPointer<api::Job> job = fixture.get();
    Outcome outcome(job);
    job->cancel();
    job->cancel();
    QTRY_VERIFY(!job);
    QCOMPARE(outcome.count, 0);
}

void TestJob::cancelAfterTheEndIsHarmless()
{
    LoopbackServer server(answering(httpAnswer("200 OK", "{}")));
    ClientFixture fixture(server.url());
    const QPointer<api::Job> job = fixture.get();
    Outcome outcome(job);
    connect(job, &api::Job::finished, this, [job] { job->cancel(); });
    QTRY_VERIFY(!job);
    QCOMPARE(outcome.count, 1);
}

void TestJob::destroyingTheJobReachesTheSocket()
{
    LoopbackServer server(support::stalling());
    ClientFixture fixture(server.url());
    api::Job *job = fixture.get();
    Outcome outcome(job);
    QTRY_COMPARE(server.requests().size(), 1);
    delete job;
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(outcome.count, 0);
}

void TestJob::destroyingTheClientReachesTheSocket()
{
    LoopbackServer server(support::stalling());
    QNetworkAccessManager manager;
    auto client = std::make_unique<api::ApiClient>(manager, support::baseUrl(server.url()));
    client->setToken(support::token);
    Outcome outcome(client->get(support::phoneRequest()));
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(outcome.count, 0);
}

// At the end of a program the order may go wrong; it must not crash or call back.
void TestJob::outlivesItsManagerQuietly()
{
    LoopbackServer server(support::stalling());
    auto manager = std::make_unique<QNetworkAccessManager>();
    api::ApiClient client(*manager, support::baseUrl(server.url()));
    client.setToken(support::token);
    const QPointer<api::Job> job = client.get(support::phoneRequest());
    Outcome outcome(job);
    QTRY_COMPARE(server.requests().size(), 1);
    manager.reset();
    QTRY_VERIFY(!job);
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(outcome.count, 0);
}

void TestJob::cancelsOneOfTwo()
{
    QList<QTcpSocket *> waiting;
    LoopbackServer server(
        [&waiting](QTcpSocket &socket, const QByteArray &) { waiting.append(&socket); });
    ClientFixture fixture(server.url());
    api::Job *first = fixture.get();
    Outcome cancelled(first);
    Outcome kept(fixture.get());
    QTRY_COMPARE(server.requests().size(), 2);
    first->cancel();
    QTRY_COMPARE(server.disconnections(), 1);
    for (QTcpSocket *socket : std::as_const(waiting)) {
        if (socket->state() == QAbstractSocket::ConnectedState)
            socket->write(httpAnswer("200 OK", "{}"));
    }
    QTRY_COMPARE(kept.count, 1);
    QVERIFY(kept.result);
    QCOMPARE(cancelled.count, 0);
}

static QByteArray chunked(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

void TestJob::limitsTheBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("passes");
    const qsizetype limit = api::limits::maxBodyBytes;
    const QByteArray exact(limit, ' ');
    const QByteArray over = exact + '0';
    QTest::newRow("exact, length announced") << httpAnswer("200 OK", exact) << true;
    QTest::newRow("one over, length announced") << httpAnswer("200 OK", over) << false;
    QTest::newRow("exact, chunked") << chunked(exact) << true;
    QTest::newRow("one over, chunked") << chunked(over) << false;
    QTest::newRow("exact, until closed") << "HTTP/1.1 200 OK\r\n\r\n" + exact << true;
    QTest::newRow("one over, until closed") << "HTTP/1.1 200 OK\r\n\r\n" + over << false;
}

void TestJob::limitsTheBody()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, passes);
    LoopbackServer server(support::answeringAndClosing(bytes));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    QTRY_COMPARE_WITH_TIMEOUT(outcome.count, 1, 20'000);
    QCOMPARE(outcome.result.has_value(), passes);
    if (passes) {
        QCOMPARE(outcome.result->body.size(), qsizetype(api::limits::maxBodyBytes));
        return;
    }
    QCOMPARE(outcome.result.error().kind, Kind::TooLarge);
    QCOMPARE(outcome.result.error().limit, api::limits::maxBodyBytes);
    QCOMPARE(outcome.result.error().httpStatus, 200);
    QTRY_COMPARE(server.disconnections(), 1);
}

// 64 MiB in about 64 KiB, from a server that compresses though it was not asked to.
void TestJob::unpacksNoBomb_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4);
    const QByteArray gzipHead("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    QTest::newRow("deflate") << QByteArray("deflate") << zlib;
    QTest::newRow("gzip") << QByteArray("gzip") << gzipHead + zlib.mid(2).chopped(4);
}

void TestJob::unpacksNoBomb()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, body);
    LoopbackServer server(
        answering(httpAnswer("200 OK", body, "Content-Encoding: " + encoding + "\r\n")));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    const api::Error error = outcome.error();
    QCOMPARE(error.kind, Kind::Network);
    QCOMPARE(error.detail, QStringLiteral("Content-Encoding: ") + QString::fromLatin1(encoding));
    QCOMPARE(error.httpStatus, 200);
    QVERIFY(server.requests().constFirst().contains("Accept-Encoding: identity\r\n"));
}

void TestJob::stopsAnEndlessBody()
{
    LoopbackServer server(support::dripping("HTTP/1.1 200 OK\r\n\r\n", QByteArray(1024 * 1024, ' '),
                                            std::chrono::milliseconds(5)));
    ClientFixture fixture(server.url());
    Outcome outcome(fixture.get());
    QCOMPARE(outcome.error().kind, Kind::TooLarge);
    QTRY_COMPARE(server.disconnections(), 1);
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
