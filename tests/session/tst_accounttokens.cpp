// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinfixture.h"
#include "support/testcase.h"

using session::Account;
using support::password;
using support::SignInFixture;
using support::SignInServer;
using support::user;
using Kind = session::SignInError::Kind;
using State = session::Account::State;

// Tokens from elsewhere, and the ends of them all.
class TestAccountTokens : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void expires();
    void saysThatATokenWasRefused();
    void signsOut();
    void forgets();
    void usesAToken();
    void usesNoExpiredToken();
    void pastes_data();
    void pastes();
    void pastesNoOtherText_data();
    void pastesNoOtherText();
};

void TestAccountTokens::expires()
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
    QVERIFY(fixture.account.endedText().startsWith(QStringLiteral("Your sign-in has expired.")));
    // The same person goes on in a moment.
    QCOMPARE(fixture.account.userName(), user);
    QCOMPARE(fixture.account.identity().name, QStringLiteral("Per"));
    // While somebody signs in, the end of the old token is no end of that.
    fixture.account.signIn(user, password, false);
    fixture.account.expire();
    QCOMPARE(fixture.account.state(), State::SigningIn);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(fixture.account.endedText(), QString());
}

void TestAccountTokens::saysThatATokenWasRefused()
{
    SignInServer server({support::signedIn});
    SignInFixture fixture(server.server.url());
    QCOMPARE(fixture.account.endedText(), QString());
    fixture.account.expire(); // nobody was signed in
    QCOMPARE(fixture.account.endedText(), QString());
    fixture.account.pasteToken(QStringLiteral("T0ken"));
    QCOMPARE(fixture.account.endedText(), QString());
    fixture.account.expire();
    QVERIFY(
        fixture.account.endedText().startsWith(QStringLiteral("The PBX does not take the token")));
    fixture.account.signOut();
    QCOMPARE(fixture.account.endedText(), QString());
}

void TestAccountTokens::signsOut()
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

void TestAccountTokens::forgets()
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

void TestAccountTokens::usesAToken()
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

void TestAccountTokens::usesNoExpiredToken()
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

void TestAccountTokens::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("T0ken-Abc.def_123");
    QTest::newRow("line breaks around it") << QStringLiteral("\r\n T0ken-Abc.def_123\n");
    QTest::newRow("from a header") << QStringLiteral("Bearer T0ken-Abc.def_123");
    QTest::newRow("from a header, small") << QStringLiteral("bearer  T0ken-Abc.def_123");
}

void TestAccountTokens::pastes()
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

void TestAccountTokens::pastesNoOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n");
    QTest::newRow("a sentence") << QStringLiteral("my token");
    QTest::newRow("another script") << QStringLiteral("æøå");
    QTest::newRow("the scheme alone") << QStringLiteral("Bearer ");
    QTest::newRow("longer than any") << QString(api::limits::maxTokenBytes + 1, u'a');
}

void TestAccountTokens::pastesNoOtherText()
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

QTEST_GUILESS_MAIN(TestAccountTokens)
#include "tst_accounttokens.moc"
