// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinfixture.h"
#include "support/testcase.h"

#include <memory>

using session::Account;
using session::Factor;
using support::password;
using support::SignInFixture;
using support::SignInServer;
using support::user;
using Kind = session::SignInError::Kind;
using State = session::Account::State;

// Signing in with a password alone, with a token, and the ends of both.
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
    void expires();
    void signsOut();
    void forgets();
    void usesAToken();
    void usesNoExpiredToken();
    void pastes_data();
    void pastes();
    void pastesNoOtherText_data();
    void pastesNoOtherText();
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

void TestAccount::expires()
{
    SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QSignalSpy signedOut(&fixture.account, &Account::signedOut);
    fixture.account.expire();
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.client.hasToken());
    QVERIFY(!fixture.account.expiresAt());
    QCOMPARE(signedOut.size(), 0);
    // The same person goes on in a moment.
    QCOMPARE(fixture.account.userName(), user);
    QCOMPARE(fixture.account.identity().name, QStringLiteral("Per"));
    // While somebody signs in, the end of the old token is no end of that.
    fixture.account.signIn(user, password, false);
    fixture.account.expire();
    QCOMPARE(fixture.account.state(), State::SigningIn);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.account.state(), State::SignedIn);
}

void TestAccount::signsOut()
{
    SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QSignalSpy signedOut(&fixture.account, &Account::signedOut);
    fixture.account.signOut();
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.client.hasToken());
    QVERIFY(fixture.account.userName().isEmpty());
    QVERIFY(fixture.account.identity() == session::Identity());
    // A logout would end all of the user's sessions.
    QCOMPARE(server.server.requests().size(), 1);
}

void TestAccount::forgets()
{
    SignInServer server({support::smsWanted});
    SignInFixture fixture(server.server.url());
    QSignalSpy signedOut(&fixture.account, &Account::signedOut);
    QVERIFY(fixture.signsIn());
    fixture.account.forget();
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.account.factor());
    QVERIFY(fixture.account.userName().isEmpty());
    QCOMPARE(signedOut.size(), 0);
}

void TestAccount::usesAToken()
{
    SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    const QDateTime end = fixture.clock.now().addSecs(1);
    fixture.account.useToken("another", end);
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QVERIFY(fixture.client.hasToken());
    QCOMPARE(fixture.account.expiresAt(), std::optional(end));
    QVERIFY2(fixture.account.identity() == session::Identity(), "nobody knows whose it is");
    QCOMPARE(fixture.signedInSpy.size(), 2);
    QVERIFY2(fixture.received.size() == 1, "it is known where it came from");
}

void TestAccount::usesNoExpiredToken()
{
    const SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    fixture.account.useToken("another", fixture.clock.now());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.account.error());
    QCOMPARE(fixture.account.error()->kind, Kind::Expired);
    QVERIFY(!fixture.client.hasToken());
    QCOMPARE(fixture.signedInSpy.size(), 0);
}

void TestAccount::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("T0ken-Abc.def_123");
    QTest::newRow("line breaks around it") << QStringLiteral("\r\n T0ken-Abc.def_123\n");
    QTest::newRow("from a header") << QStringLiteral("Bearer T0ken-Abc.def_123");
    QTest::newRow("from a header, small") << QStringLiteral("bearer  T0ken-Abc.def_123");
}

void TestAccount::pastes()
{
    QFETCH(const QString, text);
    const SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    fixture.account.pasteToken(text);
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(fixture.received.size(), 1);
    QCOMPARE(fixture.received.constFirst().constFirst().toByteArray(), support::goodToken);
    QVERIFY(!fixture.account.expiresAt());
    QCOMPARE(fixture.signedInSpy.size(), 1);
    QCOMPARE(server.server.connections(), 0);
}

void TestAccount::pastesNoOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n");
    QTest::newRow("a sentence") << QStringLiteral("my token");
    QTest::newRow("another script") << QStringLiteral("æøå");
    QTest::newRow("the scheme alone") << QStringLiteral("Bearer ");
    QTest::newRow("longer than any") << QString(api::limits::maxTokenBytes + 1, u'a');
}

void TestAccount::pastesNoOtherText()
{
    QFETCH(const QString, text);
    const SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    fixture.account.useToken("before");
    fixture.account.pasteToken(text);
    QCOMPARE(fixture.received.size(), 0);
    QVERIFY(fixture.account.error());
    QCOMPARE(fixture.account.error()->kind, Kind::NotAToken);
    QVERIFY2(fixture.client.hasToken(), "the former token stays");
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
