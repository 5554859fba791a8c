// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

using support::idA;
using support::idB;
using support::LoopbackServer;
using support::phoneId;
using support::SessionFixture;

namespace {

// The first requests are answered as the list says, all later ones never.
LoopbackServer::Answer answeringThenStalling(QByteArrayList answers)
{
    return [answers](QTcpSocket &socket, const QByteArray &) mutable {
        if (!answers.isEmpty())
            socket.write(answers.takeFirst());
    };
}

const QByteArray phoneA = support::httpAnswer("200 OK", "{\"_id\":\"66d0f1a2b3c4d5e6f7a80001\"}");
const QByteArray busy = support::httpAnswer("503 Busy", "{}");

} // namespace

// Giving up on a request: all is as it was before, and nothing of it arrives.
class TestLookupCancel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackToThePhoneBefore();
    void goesBackToTheErrorBefore();
    void ofARefreshKeepsTheErrorBefore();
    void ofSeveralGoesBackToTheFirst();
    void goesBackToNothing();
    void withoutARequestIsNothing();
    void isForgottenAfterTheNextAnswer();
};

void TestLookupCancel::goesBackToThePhoneBefore()
{
    const LoopbackServer server(answeringThenStalling({phoneA}));
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idA));
    fixture.session.open(phoneId(idB));
    QTRY_COMPARE(server.requests().size(), 2);
    QVERIFY(fixture.session.isStale());
    fixture.signalled.clear();
    fixture.session.cancel();
    QCOMPARE(fixture.signalled.join(u' '), QStringLiteral("changed"));
    QVERIFY(!fixture.session.isLoading());
    QVERIFY(!fixture.session.isStale());
    QVERIFY(!fixture.session.error());
    QCOMPARE(fixture.askedId(), idA);
    QCOMPARE(fixture.shownId(), idA);
    // The connection is shut, so no answer can come.
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(fixture.signalled.join(u' '), QStringLiteral("changed"));
}

void TestLookupCancel::goesBackToTheErrorBefore()
{
    const LoopbackServer server(answeringThenStalling({phoneA, busy}));
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idA));
    QVERIFY(fixture.opens(idB));
    const auto before = fixture.session.error();
    QVERIFY(before);
    fixture.session.open(phoneId(idA));
    QVERIFY(!fixture.session.error());
    fixture.session.cancel();
    QVERIFY(fixture.session.error() == before);
    QCOMPARE(fixture.askedId(), idB);
    QCOMPARE(fixture.shownId(), idA);
    QVERIFY(fixture.session.isStale());
}

void TestLookupCancel::ofARefreshKeepsTheErrorBefore()
{
    const LoopbackServer server(answeringThenStalling({busy}));
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idB));
    fixture.session.refresh();
    fixture.session.cancel();
    QVERIFY(fixture.session.error());
    QCOMPARE(fixture.session.error()->httpStatus, 503);
    QCOMPARE(fixture.askedId(), idB);
    QVERIFY(!fixture.session.isStale());
}

void TestLookupCancel::ofSeveralGoesBackToTheFirst()
{
    const LoopbackServer server(answeringThenStalling({phoneA}));
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idA));
    fixture.session.open(phoneId(idB));
    fixture.session.open(phoneId(QStringLiteral("66d0f1a2b3c4d5e6f7a80003")));
    fixture.session.cancel();
    QCOMPARE(fixture.askedId(), idA);
    QVERIFY(!fixture.session.isStale());
}

void TestLookupCancel::goesBackToNothing()
{
    const LoopbackServer server(support::stalling());
    SessionFixture fixture(server.url());
    fixture.session.open(phoneId(idA));
    fixture.session.cancel();
    QVERIFY(!fixture.session.isLoading());
    QVERIFY(!fixture.session.asked());
    QVERIFY(!fixture.session.shown());
    QVERIFY(!fixture.session.error());
    fixture.session.refresh();
    QVERIFY2(!fixture.session.isLoading(), "there is nothing to refresh");
}

void TestLookupCancel::withoutARequestIsNothing()
{
    const LoopbackServer server(answeringThenStalling({phoneA}));
    SessionFixture fixture(server.url());
    fixture.session.cancel();
    QCOMPARE(fixture.signalled, QStringList());
    QVERIFY(fixture.opens(idA));
    fixture.signalled.clear();
    fixture.session.cancel();
    QCOMPARE(fixture.signalled, QStringList());
    QCOMPARE(fixture.askedId(), idA);
    QCOMPARE(fixture.shownId(), idA);
}

void TestLookupCancel::isForgottenAfterTheNextAnswer()
{
    const LoopbackServer server(answeringThenStalling({busy, phoneA}));
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idB));
    QVERIFY(fixture.opens(idA));
    fixture.session.refresh();
    fixture.session.cancel();
    QVERIFY(!fixture.session.error());
    QCOMPARE(fixture.askedId(), idA);
    QVERIFY(!fixture.session.isStale());
}

QTEST_GUILESS_MAIN(TestLookupCancel)
#include "tst_lookupcancel.moc"
