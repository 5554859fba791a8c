// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

using session::Asking;
using support::ConnectionFixture;
using support::requestFor;
using Kind = api::Error::Kind;
using Outcome = support::CallOutcome;

// What the PBX refuses for want of a sign-in, until somebody signs in or says no.
class TestConnectionWaiting : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finishesWhatWasAskedAfterASignIn();
    void asksOnceForSeveral();
    void waitsWithoutAToken();
    void asksAgainIfTheNewTokenIsRefused();
    void sendsAgainWhatTheOldTokenWasRefusedFor();
    void givesUpWithWhatWasMet();
    void backgroundDoesNotAskAfterARefusal();
    void holdsWithoutAsking();
    void holdsInVain();
    void cancelsWhatWaits();
    void cancelsWhatIsGivenUp();
    void switchesWhileWaiting();
};

void TestConnectionWaiting::finishesWhatWasAskedAfterASignIn()
{
    ConnectionFixture fixture("new");
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
    QVERIFY(support::carries(fixture.server.requests().constLast(), "new"));
    QCOMPARE(fixture.asked.count(), 1);
}

void TestConnectionWaiting::asksOnceForSeveral()
{
    ConnectionFixture fixture("new");
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

void TestConnectionWaiting::waitsWithoutAToken()
{
    ConnectionFixture fixture;
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

void TestConnectionWaiting::asksAgainIfTheNewTokenIsRefused()
{
    ConnectionFixture fixture("third");
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
void TestConnectionWaiting::sendsAgainWhatTheOldTokenWasRefusedFor()
{
    ConnectionFixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome outcome(fixture.connection->get(requestFor('a')));
    fixture.signIn("new");
    QTRY_COMPARE(outcome.count, 1);
    QVERIFY(outcome.result);
    QCOMPARE(fixture.server.requests().size(), 2);
    QCOMPARE(fixture.asked.count(), 0);
}

void TestConnectionWaiting::givesUpWithWhatWasMet()
{
    ConnectionFixture fixture("new");
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

void TestConnectionWaiting::backgroundDoesNotAskAfterARefusal()
{
    ConnectionFixture fixture("new");
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

void TestConnectionWaiting::holdsWithoutAsking()
{
    ConnectionFixture fixture("kept");
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

void TestConnectionWaiting::holdsInVain()
{
    ConnectionFixture fixture;
    fixture.client.client.setToken({});
    fixture.connection->setAsksForSignIn(true);
    fixture.connection->hold();
    Outcome outcome(fixture.connection->get(requestFor('a')));
    fixture.connection->resume();
    QTRY_COMPARE(fixture.asked.count(), 1);
    QCOMPARE(outcome.count, 0);
}

void TestConnectionWaiting::cancelsWhatWaits()
{
    ConnectionFixture fixture("new");
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

void TestConnectionWaiting::cancelsWhatIsGivenUp()
{
    ConnectionFixture fixture("new");
    fixture.connection->setAsksForSignIn(true);
    Outcome cancelled(fixture.connection->get(requestFor('a')));
    Outcome other(fixture.connection->get(requestFor('b')));
    QTRY_COMPARE(fixture.connection->inFlight(), 0);
    fixture.connection->giveUp();
    cancelled.call->cancel();
    QTRY_COMPARE(other.count, 1);
    QCOMPARE(cancelled.count, 0);
}

// The same server, but as somebody else: what one was asked for the other must not fetch.
void TestConnectionWaiting::switchesWhileWaiting()
{
    ConnectionFixture fixture("new");
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

QTEST_GUILESS_MAIN(TestConnectionWaiting)
#include "tst_connectionwaiting.moc"
