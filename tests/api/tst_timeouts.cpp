// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"

using support::answering;
using support::ClientFixture;
using support::LoopbackServer;
using support::Outcome;
using Kind = api::Error::Kind;
using std::chrono::milliseconds;

// Which silence ends a request, and which slowness does not.
class TestTimeouts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void transferTimeout_data();
    void transferTimeout();
    void slowButSteadyIsNoError();
    void totalTimeout();
};

static api::Error errorOf(const LoopbackServer::Answer &answer, const api::Timeouts &timeouts)
{
    LoopbackServer server(answer);
    ClientFixture fixture(server.url(), timeouts);
    Outcome outcome(fixture.get());
    return outcome.error();
}

void TestTimeouts::transferTimeout_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}");
}

void TestTimeouts::transferTimeout()
{
    QFETCH(const QByteArray, bytes);
    const api::Error error = errorOf(answering(bytes), {.transfer = milliseconds(150)});
    QCOMPARE(error.kind, Kind::Timeout);
    QCOMPARE(error.limit, 150);
}

// The transfer timeout is for silence: an answer may take longer as a whole.
void TestTimeouts::slowButSteadyIsNoError()
{
    LoopbackServer server(
        support::dripping("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n", "x", milliseconds(100)));
    ClientFixture fixture(server.url(), {.transfer = milliseconds(1000)});
    Outcome outcome(fixture.get());
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->body, QByteArray(12, 'x'));
}

void TestTimeouts::totalTimeout()
{
    const auto drip = support::dripping("HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", "x",
                                        milliseconds(20));
    const api::Error error = errorOf(
        drip, {.transfer = milliseconds(10'000), .total = milliseconds(300)});
    QCOMPARE(error.kind, Kind::Timeout);
    QCOMPARE(error.limit, 300);
}

QTEST_GUILESS_MAIN(TestTimeouts)
#include "tst_timeouts.moc"
