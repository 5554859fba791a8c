// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

using session::Call;
using session::Connection;
using support::ConnectionFixture;
using support::httpAnswer;
using support::LoopbackServer;
using support::requestFor;
using Kind = api::Error::Kind;
using Outcome = support::CallOutcome;

// The one way of every request, with somebody to sign in or without.
class TestConnection : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void delivers();
    void deliversARefusalIfNobodyIsThere();
    void cancels();
    void picturesNeverWait();
    void switchesToAnotherServer();
    void countsWhatIsInFlight();
    void endsWithItsCalls();
    void survivesACallDeletedInItsSlot();
};

void TestConnection::delivers()
{
    ConnectionFixture fixture;
    QCOMPARE(fixture.connection->baseUrl().toString(), fixture.server.url());
    Outcome outcome(fixture.connection->get(requestFor('a')));
    QCOMPARE(outcome.count, 0);
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.result->body, QByteArray("{}"));
    QTRY_VERIFY(!outcome.call);
    QCOMPARE(fixture.asked.count(), 0);
}

// As for a command without a window.
void TestConnection::deliversARefusalIfNobodyIsThere()
{
    ConnectionFixture fixture("another");
    Outcome refused(fixture.connection->get(requestFor('a')));
    QTRY_COMPARE(refused.count, 1);
    QCOMPARE(refused.result.error().httpStatus, 401);
    fixture.client.client.setToken({});
    Outcome unsent(fixture.connection->get(requestFor('a')));
    QCOMPARE(unsent.count, 0);
    QTRY_COMPARE(unsent.count, 1);
    QCOMPARE(unsent.kind(), Kind::NoToken);
    QCOMPARE(fixture.asked.count(), 0);
    QVERIFY(!fixture.connection->isWaiting());
}

void TestConnection::cancels()
{
    const LoopbackServer server(support::stalling());
    support::ClientFixture client(server.url());
    Connection connection(client.client);
    Outcome outcome(connection.get(requestFor('a')));
    QTRY_COMPARE(server.requests().size(), 1);
    outcome.call->cancel();
    QCOMPARE(connection.inFlight(), 0);
    QTRY_VERIFY(!outcome.call);
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(outcome.count, 0);
}

// They need no token, so a 401 says nothing about it.
void TestConnection::picturesNeverWait()
{
    ConnectionFixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    const api::ObjectId id = *api::ObjectId::parse(QString(24, u'e'));
    Outcome refused(fixture.connection->picture(id));
    QTRY_COMPARE(refused.count, 1);
    QCOMPARE(refused.result.error().httpStatus, 401);
    QCOMPARE(fixture.asked.count(), 0);
    QVERIFY(fixture.server.requests().constFirst().startsWith("GET /image/eeeeeeee"));
    fixture.connection->hold();
    Outcome held(fixture.connection->picture(id));
    QTRY_COMPARE(held.count, 1);
}

void TestConnection::switchesToAnotherServer()
{
    const LoopbackServer slow(support::stalling());
    support::ClientFixture client(slow.url());
    Connection connection(client.client);
    Outcome before(connection.get(requestFor('a')));
    QTRY_COMPARE(slow.requests().size(), 1);
    const LoopbackServer other(support::answering(httpAnswer("200 OK", "{}")));
    connection.switchTo(support::baseUrl(other.url()));
    QCOMPARE(connection.inFlight(), 0);
    QVERIFY(!client.client.hasToken());
    QCOMPARE(before.count, 0);
    QTRY_COMPARE(before.count, 1);
    QCOMPARE(before.kind(), Kind::Switched);
    QCOMPARE(before.result.error().host, QStringLiteral("127.0.0.1"));
    QTRY_COMPARE(slow.disconnections(), 1);
    client.client.setToken("for-the-other");
    Outcome after(connection.get(requestFor('b')));
    QTRY_COMPARE(after.count, 1);
    QVERIFY(after.result);
    QVERIFY(support::carries(other.requests().constFirst(), "for-the-other"));
}

void TestConnection::countsWhatIsInFlight()
{
    ConnectionFixture fixture;
    QList<int> counts;
    connect(fixture.connection.get(), &Connection::changed, &fixture.asked,
            [&] { counts.append(fixture.connection->inFlight()); });
    Outcome first(fixture.connection->get(requestFor('a')));
    Outcome second(fixture.connection->get(requestFor('b')));
    QTRY_COMPARE(first.count + second.count, 2);
    QCOMPARE(counts, (QList<int>{1, 2, 1, 0}));
}

void TestConnection::endsWithItsCalls()
{
    const LoopbackServer server(support::stalling());
    support::ClientFixture client(server.url());
    auto connection = std::make_unique<Connection>(client.client);
    Outcome outcome(connection->get(requestFor('a')));
    QTRY_COMPARE(server.requests().size(), 1);
    connection.reset();
    QVERIFY(!outcome.call);
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(outcome.count, 0);
}

void TestConnection::survivesACallDeletedInItsSlot()
{
    ConnectionFixture fixture;
    Outcome outcome(fixture.connection->get(requestFor('a')));
    connect(outcome.call, &Call::finished, &fixture.asked, [&] { delete outcome.call; });
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(!outcome.call);
    Outcome deleted(fixture.connection->get(requestFor('b')));
    delete deleted.call;
    QCOMPARE(fixture.connection->inFlight(), 0);
    Outcome next(fixture.connection->get(requestFor('c')));
    QTRY_COMPARE(next.count, 1);
    QCOMPARE(deleted.count, 0);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
