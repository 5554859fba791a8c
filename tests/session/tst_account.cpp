// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinfixture.h"
#include "support/testcase.h"

#include <memory>

using session::Account;
using support::password;
using support::SignInFixture;
using support::SignInServer;
using support::user;
using Kind = session::SignInError::Kind;
using State = session::Account::State;

// Signing in with a password alone.
class TestAccount : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsSignedOut();
    void signsIn();
    void asksToPersist();
    void tellsWhenTheTokenEnds_data();
    void tellsWhenTheTokenEnds();
    void staysOutWithAWrongPassword();
    void canTryAgain();
    void answersWithoutAToken_data();
    void answersWithoutAToken();
    void forgetsThePasswordAtTheEnd();
    void keepsTheOldTokenWhenANewSignInFails();
    void cancels();
    void theLastSignInCounts();
    void declines();
    void endsWithItsRequest();
};

void TestAccount::startsSignedOut()
{
    const SignInServer server({support::signedIn});
    const SignInFixture fixture(server.server.url());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.account.factor());
    QVERIFY(!fixture.account.error());
    QVERIFY(fixture.account.userName().isEmpty());
    QVERIFY(fixture.account.identity() == session::Identity());
    QCOMPARE(fixture.account.host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(server.server.connections(), 0);
}

void TestAccount::signsIn()
{
    SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    QStringList order;
    connect(&fixture.account, &Account::tokenReceived, &fixture.clock,
            [&] { order.append(QStringLiteral("token")); });
    connect(&fixture.account, &Account::signedIn, &fixture.clock,
            [&] { order.append(QStringLiteral("in")); });
    connect(&fixture.account, &Account::changed, &fixture.clock, [&] {
        if (fixture.account.state() == State::SignedIn)
            order.append(QStringLiteral("changed"));
    });
    fixture.account.signIn(u' ' + user + u'\n', password, false);
    QCOMPARE(fixture.account.state(), State::SigningIn);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(server.sent(0).value(QLatin1String("username")).toString(), user);
    QCOMPARE(server.sent(0).value(QLatin1String("password")).toString(), password);
    QCOMPARE(server.sent(0).value(QLatin1String("persist")).toBool(true), false);
    QVERIFY(fixture.client.hasToken());
    QCOMPARE(fixture.received.size(), 1);
    QCOMPARE(fixture.received.constFirst().constFirst().toByteArray(), support::goodToken);
    QCOMPARE(order.join(u' '), QStringLiteral("changed token in"));
    const session::Identity &identity = fixture.account.identity();
    QCOMPARE(identity.employeeId, QStringLiteral("e1"));
    QCOMPARE(identity.customerId, QStringLiteral("c1"));
    QCOMPARE(identity.accessLevel, QStringLiteral("MANAGER"));
    QCOMPARE(identity.name, QStringLiteral("Per"));
    QCOMPARE(identity.customerName, QStringLiteral("Andeby"));
    QCOMPARE(fixture.account.userName(), user);
}

void TestAccount::asksToPersist()
{
    SignInServer server({support::httpAnswer("200 OK", R"({"token":"a","expiresInMinutes":-1})")});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn(true));
    QCOMPARE(server.sent(0).value(QLatin1String("persist")).toBool(), true);
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QVERIFY(!fixture.account.expiresAt());
}

void TestAccount::tellsWhenTheTokenEnds_data()
{
    QTest::addColumn<QByteArray>("minutes");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("the usual") << QByteArray("15") << qint64(900);
    QTest::newRow("part of a minute") << QByteArray("0.5") << qint64(30);
    QTest::newRow("never") << QByteArray("-1") << qint64(0);
}

void TestAccount::tellsWhenTheTokenEnds()
{
    QFETCH(const QByteArray, minutes);
    QFETCH(const qint64, seconds);
    SignInServer server(
        {support::httpAnswer("200 OK", R"({"token":"a","expiresInMinutes":)" + minutes + '}')});
    SignInFixture fixture(server.server.url());
    fixture.account.signIn(user, password, false);
    // Its life begins with the answer.
    fixture.clock.advance(20);
    QVERIFY(fixture.settles());
    const auto expected = seconds == 0 ? std::nullopt
                                       : std::optional(fixture.clock.now().addSecs(seconds));
    QCOMPARE(fixture.account.expiresAt(), expected);
    QCOMPARE(fixture.received.constFirst().at(1).value<std::optional<QDateTime>>(), expected);
}

void TestAccount::staysOutWithAWrongPassword()
{
    SignInServer server({support::wrongPassword});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.account.error());
    QCOMPARE(fixture.account.error()->kind, Kind::Credentials);
    QCOMPARE(fixture.account.error()->facts.serverMessage, QStringLiteral("please login"));
    QVERIFY(!fixture.account.factor());
    QVERIFY(!fixture.client.hasToken());
    QCOMPARE(fixture.received.size() + fixture.signedInSpy.size(), 0);
    QCOMPARE(fixture.account.userName(), user);
}

void TestAccount::canTryAgain()
{
    SignInServer server({support::wrongPassword, support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    fixture.account.signIn(user, password, false);
    QVERIFY2(!fixture.account.error(), "the old error stays only until the next try");
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QVERIFY(!fixture.account.error());
}

void TestAccount::answersWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("none") << QByteArray("{}") << Kind::NoToken;
    QTest::newRow("an empty one") << QByteArray(R"({"token":""})") << Kind::NoToken;
    QTest::newRow("a number") << QByteArray(R"({"token":7})") << Kind::NoToken;
    QTest::newRow("a header in it") << QByteArray(R"({"token":"a\r\nX: b"})") << Kind::NoToken;
    QTest::newRow("a page") << QByteArray("<html>Sign in</html>") << Kind::BadAnswer;
    QTest::newRow("a list") << QByteArray(R"([{"token":"a"}])") << Kind::BadAnswer;
    QTest::newRow("nothing") << QByteArray() << Kind::BadAnswer;
}

void TestAccount::answersWithoutAToken()
{
    QFETCH(const QByteArray, body);
    SignInServer server({support::httpAnswer("200 OK", body)});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.account.error());
    QTEST(fixture.account.error()->kind, "kind");
    QCOMPARE(fixture.account.error()->facts.host, QStringLiteral("127.0.0.1"));
    QVERIFY(!fixture.client.hasToken());
}

// A code that comes too late must not send the password once more.
void TestAccount::forgetsThePasswordAtTheEnd()
{
    for (const QByteArray &answer : {support::signedIn, support::wrongPassword}) {
        SignInServer server({answer});
        SignInFixture fixture(server.server.url());
        QVERIFY(fixture.signsIn());
        const State state = fixture.account.state();
        fixture.account.giveCode(QStringLiteral("1234"));
        QCOMPARE(fixture.account.state(), state);
        QCOMPARE(server.server.requests().size(), 1);
    }
}

void TestAccount::keepsTheOldTokenWhenANewSignInFails()
{
    SignInServer server({support::signedIn, support::wrongPassword});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.signsIn());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QVERIFY(fixture.account.error());
    QVERIFY(fixture.client.hasToken());
    QCOMPARE(fixture.signedInSpy.size(), 1);
}

void TestAccount::cancels()
{
    const support::LoopbackServer server(support::stalling());
    SignInFixture fixture(server.url());
    QSignalSpy declined(&fixture.account, &Account::declined);
    fixture.account.signIn(user, password, false);
    QTRY_COMPARE(server.requests().size(), 1);
    fixture.account.cancel();
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.account.error());
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(declined.size(), 0);
    QCOMPARE(fixture.account.userName(), user);
}

void TestAccount::theLastSignInCounts()
{
    int count = 0;
    const support::LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        if (++count == 2)
            socket.write(support::signedIn);
    });
    SignInFixture fixture(server.url());
    fixture.account.signIn(QStringLiteral("other"), QStringLiteral("x"), false);
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(fixture.signsIn());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(fixture.account.userName(), user);
    QCOMPARE(server.disconnections(), 1);
    QCOMPARE(fixture.signedInSpy.size(), 1);
}

void TestAccount::declines()
{
    SignInServer server({support::smsWanted});
    SignInFixture fixture(server.server.url());
    QSignalSpy declined(&fixture.account, &Account::declined);
    QVERIFY(fixture.signsIn());
    QCOMPARE(fixture.account.state(), State::CodeNeeded);
    fixture.account.decline();
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.account.factor());
    QCOMPARE(declined.size(), 1);
    fixture.account.decline();
    QCOMPARE(declined.size(), 2);
}

void TestAccount::endsWithItsRequest()
{
    const support::LoopbackServer server(support::stalling());
    QNetworkAccessManager manager;
    api::ApiClient client(manager, api::BaseUrl::parse(server.url()).value());
    const fakes::FakeClock clock;
    auto account = std::make_unique<Account>(client, clock);
    account->signIn(user, password, false);
    QTRY_COMPARE(server.requests().size(), 1);
    account.reset();
    QTRY_COMPARE(server.disconnections(), 1);
    QTRY_VERIFY(client.findChildren<api::Job *>().isEmpty());
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
