// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clientfixture.h"
#include "session/connection.h"

#include <QSignalSpy>

#include <memory>

using session::Asking;
using session::Call;
using session::Connection;
using support::httpAnswer;
using support::LoopbackServer;
using Kind = api::Error::Kind;

namespace {

api::Request requestFor(char digit)
{
    return api::Request::sipPhone(*api::ObjectId::parse(QString(24, QLatin1Char(digit))));
}

bool carries(const QByteArray &request, const QByteArray &token)
{
    return request.contains("\r\nAuthorization: Bearer " + token + "\r\n");
}

// A PBX that knows one token at a time, and a connection to it.
struct Fixture {
    explicit Fixture(const QByteArray &validToken = support::token)
        : valid(validToken)
        , client(server.url())
        , connection(std::make_unique<Connection>(client.client))
        , asked(connection.get(), &Connection::signInNeeded)
    {
    }

    void signIn(const QByteArray &token)
    {
        client.client.setToken(token);
        connection->resume();
    }

    QByteArray valid;
    LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &request) {
        socket.write(carries(request, valid)
                         ? httpAnswer("200 OK", "{}")
                         : httpAnswer("401 Unauthorized", R"({"error":{"code":"expired"}})"));
    }};
    support::ClientFixture client;
    std::unique_ptr<Connection> connection;
    QSignalSpy asked;
};

// Counts what a call delivers and keeps the last of it.
struct Outcome {
    explicit Outcome(Call *watched)
        : call(watched)
    {
        QObject::connect(watched, &Call::finished, &context, [this](const api::Result &received) {
            ++count;
            result = received;
        });
    }

    [[nodiscard]] Kind kind() const { return result.error().kind; }

    QPointer<Call> call;
    QObject context;
    int count = 0;
    api::Result result;
};

} // namespace

// The one way of every request, and the waiting for a sign-in in the midst of it.
class TestConnection : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void delivers();
    void deliversARefusalIfNobodyIsThere();
    void finishesWhatWasAskedAfterASignIn();
    void asksOnceForSeveral();
    void waitsWithoutAToken();
    void asksAgainIfTheNewTokenIsRefused();
    void sendsAgainWhatTheOldTokenWasRefusedFor();
    void givesUpWithWhatWasMet();
    void backgroundDoesNotAskAfterARefusal();
    void holdsWithoutAsking();
    void holdsInVain();
    void cancels();
    void cancelsWhatWaits();
    void cancelsWhatIsGivenUp();
    void picturesNeverWait();
    void switchesToAnotherServer();
    void switchesWhileWaiting();
    void countsWhatIsInFlight();
    void endsWithItsCalls();
    void survivesACallDeletedInItsSlot();
};

void TestConnection::delivers()
{
    Fixture fixture;
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
    Fixture fixture("another");
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

void TestConnection::finishesWhatWasAskedAfterASignIn()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome outcome(fixture.connection->get(requestFor('a')));
    QTRY_COMPARE(fixture.asked.count(), 1);
    QVERIFY(fixture.connection->isWaiting());
    QCOMPARE(outcome.count, 0);
    QVERIFY(outcome.call);
    fixture.signIn("new");
    QVERIFY(!fixture.connection->isWaiting());
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(fixture.server.requests().size(), 2);
    QVERIFY(carries(fixture.server.requests().constLast(), "new"));
    QCOMPARE(fixture.asked.count(), 1);
}

void TestConnection::asksOnceForSeveral()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome first(fixture.connection->get(requestFor('a')));
    Outcome second(fixture.connection->get(requestFor('b')));
    QTRY_COMPARE(fixture.server.requests().size(), 2);
    QTRY_COMPARE(fixture.connection->inFlight(), 0);
    // This one is not even tried.
    Outcome third(fixture.connection->get(requestFor('c')));
    QCOMPARE(fixture.connection->inFlight(), 0);
    QCOMPARE(fixture.asked.count(), 1);
    fixture.signIn("new");
    QTRY_COMPARE(first.count + second.count + third.count, 3);
    QVERIFY(first.result && second.result && third.result);
    QCOMPARE(fixture.server.requests().size(), 5);
    QCOMPARE(fixture.asked.count(), 1);
}

void TestConnection::waitsWithoutAToken()
{
    Fixture fixture;
    fixture.client.client.setToken({});
    fixture.connection->setAsksForSignIn(true);
    Outcome outcome(fixture.connection->get(requestFor('a')));
    QCOMPARE(fixture.asked.count(), 0);
    QTRY_COMPARE(fixture.asked.count(), 1);
    QCOMPARE(fixture.server.connections(), 0);
    fixture.signIn(support::token);
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
}

void TestConnection::asksAgainIfTheNewTokenIsRefused()
{
    Fixture fixture("third");
    fixture.connection->setAsksForSignIn(true);
    Outcome outcome(fixture.connection->get(requestFor('a')));
    QTRY_COMPARE(fixture.asked.count(), 1);
    fixture.signIn("second");
    QTRY_COMPARE(fixture.asked.count(), 2);
    QVERIFY(fixture.connection->isWaiting());
    QCOMPARE(outcome.count, 0);
    fixture.signIn("third");
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(fixture.server.requests().size(), 3);
}

// Its refusal comes when somebody has signed in already: nobody has to be asked for that.
void TestConnection::sendsAgainWhatTheOldTokenWasRefusedFor()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome outcome(fixture.connection->get(requestFor('a')));
    fixture.signIn("new");
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(fixture.server.requests().size(), 2);
    QCOMPARE(fixture.asked.count(), 0);
}

void TestConnection::givesUpWithWhatWasMet()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome met(fixture.connection->get(requestFor('a')));
    QTRY_COMPARE(fixture.asked.count(), 1);
    Outcome untried(fixture.connection->get(requestFor('b')));
    fixture.connection->giveUp();
    QVERIFY(!fixture.connection->isWaiting());
    QCOMPARE(met.count, 0);
    QTRY_COMPARE(met.count + untried.count, 2);
    QCOMPARE(met.result.error().serverCode, QStringLiteral("expired"));
    QCOMPARE(untried.result.error(), met.result.error());
    QCOMPARE(fixture.server.requests().size(), 1);
    // Who asks anew is asked anew.
    Outcome again(fixture.connection->get(requestFor('a')));
    QTRY_COMPARE(fixture.asked.count(), 2);
    QCOMPARE(again.count, 0);
}

void TestConnection::backgroundDoesNotAskAfterARefusal()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome first(fixture.connection->get(requestFor('a'), Asking::UnlessRefused));
    QTRY_COMPARE(fixture.asked.count(), 1);
    fixture.connection->giveUp();
    QTRY_COMPARE(first.count, 1);
    Outcome second(fixture.connection->get(requestFor('b'), Asking::UnlessRefused));
    QTRY_COMPARE(second.count, 1);
    QCOMPARE(second.result.error().httpStatus, 401);
    QCOMPARE(fixture.asked.count(), 1);
    // But it waits along with what may ask, and may ask itself when all is well again.
    Outcome asking(fixture.connection->get(requestFor('c')));
    QTRY_COMPARE(fixture.asked.count(), 2);
    Outcome third(fixture.connection->get(requestFor('d'), Asking::UnlessRefused));
    fixture.signIn("new");
    QTRY_COMPARE(asking.count + third.count, 2);
    QVERIFY(third.result);
    fixture.valid = "newer";
    Outcome fourth(fixture.connection->get(requestFor('e'), Asking::UnlessRefused));
    QTRY_COMPARE(fixture.asked.count(), 3);
    QCOMPARE(fourth.count, 0);
}

void TestConnection::holdsWithoutAsking()
{
    Fixture fixture("kept");
    fixture.connection->setAsksForSignIn(true);
    fixture.connection->hold();
    QVERIFY(fixture.connection->isWaiting());
    Outcome outcome(fixture.connection->get(requestFor('a')));
    QCOMPARE(fixture.connection->inFlight(), 0);
    fixture.signIn("kept");
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(fixture.asked.count(), 0);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestConnection::holdsInVain()
{
    Fixture fixture;
    fixture.client.client.setToken({});
    fixture.connection->setAsksForSignIn(true);
    fixture.connection->hold();
    Outcome outcome(fixture.connection->get(requestFor('a')));
    fixture.connection->resume();
    QTRY_COMPARE(fixture.asked.count(), 1);
    QCOMPARE(outcome.count, 0);
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

void TestConnection::cancelsWhatWaits()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome outcome(fixture.connection->get(requestFor('a')));
    QTRY_COMPARE(fixture.asked.count(), 1);
    outcome.call->cancel();
    QTRY_VERIFY(!outcome.call);
    fixture.signIn("new");
    Outcome next(fixture.connection->get(requestFor('b')));
    QTRY_COMPARE(next.count, 1);
    QCOMPARE(outcome.count, 0);
    QCOMPARE(fixture.server.requests().size(), 2);
}

void TestConnection::cancelsWhatIsGivenUp()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome cancelled(fixture.connection->get(requestFor('a')));
    Outcome other(fixture.connection->get(requestFor('b')));
    QTRY_COMPARE(fixture.connection->inFlight(), 0);
    fixture.connection->giveUp();
    cancelled.call->cancel();
    QTRY_COMPARE(other.count, 1);
    QCOMPARE(cancelled.count, 0);
}

// They need no token, so a 401 says nothing about it.
void TestConnection::picturesNeverWait()
{
    Fixture fixture("new");
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
    QVERIFY(carries(other.requests().constFirst(), "for-the-other"));
}

// The same server, but as somebody else: what one was asked for the other must not fetch.
void TestConnection::switchesWhileWaiting()
{
    Fixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome outcome(fixture.connection->get(requestFor('a')));
    QTRY_COMPARE(fixture.asked.count(), 1);
    fixture.connection->switchTo(fixture.connection->baseUrl());
    QVERIFY(!fixture.connection->isWaiting());
    QVERIFY(!fixture.client.client.hasToken());
    QTRY_COMPARE(outcome.count, 1);
    QCOMPARE(outcome.kind(), Kind::Switched);
    fixture.signIn("new");
    QTRY_VERIFY(!outcome.call);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestConnection::countsWhatIsInFlight()
{
    Fixture fixture;
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
    Fixture fixture;
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
