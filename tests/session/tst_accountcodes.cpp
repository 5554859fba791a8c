// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"
#include "sandbox/users.h"
#include "signinfixture.h"
#include "support/testcase.h"

#include <algorithm>

using session::Account;
using session::Factor;
using support::SignInFixture;
using support::SignInServer;
using Kind = session::SignInError::Kind;
using State = session::Account::State;

// The second step of a sign-in.
class TestAccountCodes : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void signsInToTheSandbox_data();
    void signsInToTheSandbox();
    void refusesABlockedUserOfTheSandbox();
    void sendsTheCodeWithTheRest_data();
    void sendsTheCodeWithTheRest();
    void ignoresAnEmptyCode();
    void staysAtAWrongCode();
    void wantsBothFactors();
    void staysWhenTheNetworkFails();
    void saysWhatElseThePbxDoesNotLike();
    void goesBackToTheBeginning();
    void keepsNoSecret();
};

void TestAccountCodes::signsInToTheSandbox_data()
{
    QTest::addColumn<sandbox::Factor>("factor");
    QTest::newRow("password alone") << sandbox::Factor::None;
    QTest::newRow("text message") << sandbox::Factor::Sms;
    QTest::newRow("authenticator") << sandbox::Factor::Authenticator;
}

void TestAccountCodes::signsInToTheSandbox()
{
    QFETCH(const sandbox::Factor, factor);
    const fakes::FakeClock clock;
    sandbox::SandboxServer server([&clock] { return clock.now(); });
    QVERIFY(server.start());
    const QList<sandbox::User> users = server.users().all();
    const auto who = std::find_if(users.cbegin(), users.cend(), [&](const sandbox::User &one) {
        return one.factor == factor && !one.isBlocked;
    });
    QVERIFY(who != users.cend());
    SignInFixture fixture(server.url().toString());
    fixture.account.signIn(who->email, who->password, false);
    QVERIFY(fixture.settles());
    if (factor != sandbox::Factor::None) {
        QCOMPARE(fixture.account.state(), State::CodeNeeded);
        QVERIFY2(!fixture.account.error(), "nothing has gone wrong yet");
        const bool isSms = factor == sandbox::Factor::Sms;
        const Factor expected = isSms ? Factor::Sms : Factor::Authenticator;
        QVERIFY(fixture.account.factor() == expected);
        QVERIFY(fixture.givesCode(QStringLiteral("wrong")));
        QCOMPARE(fixture.account.state(), State::CodeNeeded);
        QVERIFY(fixture.account.error());
        QCOMPARE(fixture.account.error()->kind, Kind::Code);
        QVERIFY(fixture.givesCode(who->code));
    }
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QVERIFY(!fixture.account.factor());
    QCOMPARE(fixture.account.identity().name, who->name);
    QCOMPARE(fixture.account.identity().customerId, who->customer);
    QCOMPARE(fixture.account.expiresAt(), std::optional(clock.now().addSecs(15 * 60)));
}

void TestAccountCodes::refusesABlockedUserOfTheSandbox()
{
    const fakes::FakeClock clock;
    sandbox::SandboxServer server([&clock] { return clock.now(); });
    QVERIFY(server.start());
    const QList<sandbox::User> users = server.users().all();
    const auto who = std::find_if(users.cbegin(), users.cend(),
                                  [](const sandbox::User &one) { return one.isBlocked; });
    QVERIFY(who != users.cend());
    SignInFixture fixture(server.url().toString());
    fixture.account.signIn(who->email, who->password, false);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.account.error());
    QCOMPARE(fixture.account.error()->kind, Kind::Refused);
    QVERIFY(!fixture.account.error()->facts.serverMessage.isEmpty());
}

void TestAccountCodes::sendsTheCodeWithTheRest_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::addColumn<QString>("key");
    QTest::newRow("text message") << support::smsWanted << QStringLiteral("smsKey");
    QTest::newRow("authenticator")
        << support::authenticatorWanted << QStringLiteral("authenticatorToken");
}

void TestAccountCodes::sendsTheCodeWithTheRest()
{
    QFETCH(const QByteArray, refusal);
    QFETCH(const QString, key);
    SignInServer server({refusal, support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn(true));
    const auto factor = fixture.account.factor();
    fixture.account.giveCode(QStringLiteral(" 012 345\n"));
    QCOMPARE(fixture.account.state(), State::SigningIn);
    QVERIFY2(fixture.account.factor() == factor, "a dialog stays at its step meanwhile");
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QJsonObject expected = server.sent(0);
    expected.insert(key, QStringLiteral("012345"));
    QCOMPARE(server.sent(1), expected);
    QCOMPARE(fixture.received.size(), 1);
}

void TestAccountCodes::ignoresAnEmptyCode()
{
    SignInServer server({support::smsWanted});
    SignInFixture fixture(server.server.url());
    fixture.account.giveCode(QStringLiteral("1234"));
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.signsIn());
    fixture.account.giveCode(QStringLiteral(" "));
    QCOMPARE(fixture.account.state(), State::CodeNeeded);
    QCOMPARE(server.server.requests().size(), 1);
}

void TestAccountCodes::staysAtAWrongCode()
{
    SignInServer server({support::smsWanted, support::smsWanted, support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QVERIFY(!fixture.account.error());
    QVERIFY(fixture.givesCode(QStringLiteral("1111")));
    QCOMPARE(fixture.account.state(), State::CodeNeeded);
    QVERIFY(fixture.account.error());
    QCOMPARE(fixture.account.error()->kind, Kind::Code);
    QVERIFY(fixture.account.error()->factor == Factor::Sms);
    QVERIFY(fixture.account.factor() == Factor::Sms);
    QVERIFY(fixture.givesCode(QStringLiteral("2222")));
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(server.sent(2).value(QLatin1String("smsKey")).toString(), QStringLiteral("2222"));
}

void TestAccountCodes::wantsBothFactors()
{
    SignInServer server({support::smsWanted, support::authenticatorWanted,
                         support::authenticatorWanted, support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.givesCode(QStringLiteral("1111")));
    QVERIFY(fixture.account.factor() == Factor::Authenticator);
    QVERIFY2(!fixture.account.error(), "the first code was right");
    QVERIFY(fixture.givesCode(QStringLiteral("222222")));
    QVERIFY(fixture.account.error());
    QVERIFY(fixture.account.error()->factor == Factor::Authenticator);
    QVERIFY(fixture.givesCode(QStringLiteral("333333")));
    QCOMPARE(fixture.account.state(), State::SignedIn);
    const QJsonObject last = server.sent(3);
    QCOMPARE(last.value(QLatin1String("smsKey")).toString(), QStringLiteral("1111"));
    QCOMPARE(last.value(QLatin1String("authenticatorToken")).toString(), QStringLiteral("333333"));
}

void TestAccountCodes::staysWhenTheNetworkFails()
{
    SignInServer server(
        {support::smsWanted, support::httpAnswer("503 Busy", "{}"), support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.givesCode(QStringLiteral("1111")));
    QCOMPARE(fixture.account.state(), State::CodeNeeded);
    QCOMPARE(fixture.account.error()->kind, Kind::ServerError);
    QVERIFY(fixture.givesCode(QStringLiteral("1111")));
    QCOMPARE(fixture.account.state(), State::SignedIn);
}

void TestAccountCodes::saysWhatElseThePbxDoesNotLike()
{
    SignInServer server({support::smsWanted, support::wrongPassword});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.givesCode(QStringLiteral("1111")));
    QCOMPARE(fixture.account.state(), State::CodeNeeded);
    QVERIFY2(fixture.account.error()->kind == Kind::Refused, "the password was right");
    QCOMPARE(fixture.account.error()->facts.serverMessage, QStringLiteral("please login"));
}

void TestAccountCodes::goesBackToTheBeginning()
{
    SignInServer server({support::smsWanted, support::signedIn});
    SignInFixture fixture(server.server.url());
    QVERIFY(fixture.signsIn());
    fixture.account.cancel();
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.account.factor());
    fixture.account.giveCode(QStringLiteral("1234"));
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.signsIn());
    QVERIFY(!server.sent(1).contains(QLatin1String("smsKey")));
    QCOMPARE(fixture.account.state(), State::SignedIn);
}

// Even if the PBX sends back all that it was given.
void TestAccountCodes::keepsNoSecret()
{
    const QString code = QStringLiteral("482915");
    const QByteArray echo = support::password.toUtf8() + ' ' + code.toUtf8() + ' '
        + support::goodToken;
    const QByteArray body = R"({"error":{"message":"sms )" + echo + R"(","code":")" + echo
        + R"(","path":"smsKey"}})";
    SignInServer server({support::smsWanted, support::httpAnswer("401 " + echo, body)});
    SignInFixture fixture(server.server.url());
    fixture.client.setToken(support::goodToken);
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.givesCode(code));
    QVERIFY(fixture.account.error());
    const session::SignInError &error = *fixture.account.error();
    const session::Explanation words = session::explainSignIn(error);
    const QString all = QStringList{words.happened,         words.advice,
                                    words.technical,        error.facts.serverMessage,
                                    error.facts.serverCode, error.facts.detail}
                            .join(u'|');
    QVERIFY2(all.contains(QLatin1String("***")), qUtf8Printable(all));
    for (const QString &secret : {support::password, code, QString::fromLatin1(support::goodToken)})
        QVERIFY2(!all.contains(secret, Qt::CaseInsensitive), qUtf8Printable(all));
}

QTEST_GUILESS_MAIN(TestAccountCodes)
#include "tst_accountcodes.moc"
