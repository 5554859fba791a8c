// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"
#include "support/testcase.h"

using session::LookupError;
using support::phoneA;
using support::ProfileFixture;
using State = session::Account::State;

// The profile in use, and what becomes of requests when its token comes, ends, or never comes.
class TestProfileSession : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithNothing();
    void usesTheKeptToken();
    void asksWhenNoTokenIsKept();
    void leavesAnExpiredTokenAlone();
    void keepsTheTokenOfASignIn();
    void keepsAPastedToken();
    void finishesARefreshWhoseTokenExpired();
    void asksAgainWhenTheKeptTokenIsRefused();
    void failsARefreshWhenNobodySignsIn();
    void signsOut();
    void takesTheCustomerOfTheProfileFirst();
    void saysWhoIsSignedIn();
};

void TestProfileSession::startsWithNothing()
{
    ProfileFixture fixture;
    QVERIFY(!fixture.profiles.profile());
    QVERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(fixture.profiles.customerId().isEmpty());
    QVERIFY(fixture.keychain.calls.isEmpty());
    // As with a token from a file: nobody knows where to keep it.
    fixture.connection.switchTo(api::BaseUrl::parse(fixture.server.url().toString()).value());
    QVERIFY(fixture.signsIn());
    fixture.account.signOut();
    QVERIFY(fixture.keychain.calls.isEmpty());
}

void TestProfileSession::usesTheKeptToken()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QVERIFY(fixture.profiles.isReadingToken());
    // At once, as from the command line: it waits for the keychain, and nobody is asked.
    fixture.open(phoneA);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
    QVERIFY(!fixture.profiles.isReadingToken());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(fixture.asked.size(), 0);
    QCOMPARE(fixture.notices.size(), 0);
    QCOMPARE(fixture.server.requestsServed(), 1);
}

void TestProfileSession::asksWhenNoTokenIsKept()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QVERIFY2(fixture.asked.isEmpty(), "nothing needs a sign-in yet");
    fixture.open(phoneA);
    QTRY_COMPARE(fixture.asked.size(), 1);
    QVERIFY(fixture.lookups.isLoading());
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
    QCOMPARE(fixture.asked.size(), 1);
}

void TestProfileSession::leavesAnExpiredTokenAlone()
{
    ProfileFixture fixture;
    fixture.keychain.kept.insert(
        QStringLiteral("office"),
        store::serialized({fixture.goodToken(), fixture.clock.now().addSecs(-1)}));
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.account.error());
    fixture.open(phoneA);
    QTRY_COMPARE(fixture.asked.size(), 1);
    QCOMPARE(fixture.server.requestsServed(), 0);
}

void TestProfileSession::keepsTheTokenOfASignIn()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(fixture.signsIn());
    QTRY_VERIFY(fixture.keychain.kept.contains(QStringLiteral("office")));
    const auto kept = store::readKeptToken(fixture.keychain.kept.value(QStringLiteral("office")));
    QVERIFY(kept);
    QCOMPARE(kept->expiresAt, std::optional(fixture.clock.now().addSecs(15 * 60)));
    const QByteArray password = fixture.server.users()
                                    .find(QStringLiteral("viewer@sandbox.example"))
                                    ->password.toUtf8();
    for (const QByteArray &secret : std::as_const(fixture.keychain.kept))
        QVERIFY2(!secret.contains(password), "a password is never kept");
    QTRY_COMPARE(fixture.profiles.tokenPlaceText(),
                 QStringLiteral("sign-in kept in the system's keychain"));
    // The next run finds it.
    ProfileFixture next;
    next.keychain.kept = fixture.keychain.kept;
    QVERIFY(next.profiles.activate(fixture.profile()));
    next.open(phoneA);
    QVERIFY(next.settles());
    QCOMPARE(next.shownId(), phoneA);
    QCOMPARE(next.asked.size(), 0);
}

void TestProfileSession::keepsAPastedToken()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    fixture.account.pasteToken(QString::fromLatin1(fixture.goodToken()));
    QTRY_VERIFY(fixture.keychain.kept.contains(QStringLiteral("office")));
    fixture.open(phoneA);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
}

void TestProfileSession::finishesARefreshWhoseTokenExpired()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(fixture.signsIn());
    fixture.open(phoneA);
    QVERIFY(fixture.settles());
    const QDateTime before = fixture.lookups.shown()->at;

    fixture.server.expireTokens();
    fixture.clock.advance(60);
    fixture.lookups.refresh();
    QTRY_COMPARE(fixture.asked.size(), 1);
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QCOMPARE(fixture.account.userName(), QStringLiteral("viewer@sandbox.example"));
    QVERIFY(fixture.lookups.isLoading());
    QVERIFY(!fixture.lookups.error());
    QCOMPARE(fixture.shownId(), phoneA);
    QCOMPARE(fixture.lookups.shown()->at, before);

    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.lookups.error());
    QCOMPARE(fixture.lookups.shown()->at, before.addSecs(60));
    QCOMPARE(fixture.asked.size(), 1);
}

void TestProfileSession::asksAgainWhenTheKeptTokenIsRefused()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), "from-another-year");
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    fixture.open(phoneA);
    QTRY_COMPARE(fixture.asked.size(), 1);
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
    QTRY_VERIFY(!fixture.keychain.kept.value(QStringLiteral("office")).contains("another-year"));
}

void TestProfileSession::failsARefreshWhenNobodySignsIn()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QVERIFY(fixture.signsIn());
    fixture.open(phoneA);
    QVERIFY(fixture.settles());
    fixture.server.expireTokens();
    fixture.lookups.refresh();
    QTRY_COMPARE(fixture.asked.size(), 1);
    fixture.account.decline();
    QVERIFY(fixture.settles());
    QVERIFY(fixture.lookups.error());
    QCOMPARE(fixture.lookups.error()->kind, LookupError::Kind::Unauthorized);
    QCOMPARE(fixture.shownId(), phoneA);
    // A second thought.
    fixture.lookups.refresh();
    QTRY_COMPARE(fixture.asked.size(), 2);
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.lookups.error());
}

void TestProfileSession::signsOut()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    fixture.keepInKeychain(QStringLiteral("home"), "other");
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_COMPARE(fixture.account.state(), State::SignedIn);
    fixture.account.signOut();
    QTRY_COMPARE(fixture.keychain.kept.keys(), QStringList{QStringLiteral("home")});
    QVERIFY(fixture.profiles.tokenPlaceText().isEmpty());
    QCOMPARE(fixture.server.requestsServed(), 0);
    fixture.open(phoneA);
    QTRY_COMPARE(fixture.asked.size(), 1);
}

void TestProfileSession::takesTheCustomerOfTheProfileFirst()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QVERIFY(fixture.signsIn());
    const sandbox::User &user = *fixture.server.users().find(
        QStringLiteral("viewer@sandbox.example"));
    QCOMPARE(fixture.profiles.customerId(), user.customer);
    store::Profile chosen = fixture.profile();
    chosen.customerId = QStringLiteral("0123456789abcdef01234567");
    QVERIFY(fixture.profiles.activate(chosen));
    QCOMPARE(fixture.profiles.customerId(), chosen.customerId);
    QCOMPARE(fixture.account.state(), State::SignedIn);
}

void TestProfileSession::saysWhoIsSignedIn()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QCOMPARE(fixture.profiles.whoText(), QStringLiteral("asking the keychain"));
    QTRY_COMPARE(fixture.profiles.whoText(), QStringLiteral("not signed in"));
    fixture.account.signIn(QStringLiteral("nobody"), QStringLiteral("x"), false);
    QCOMPARE(fixture.profiles.whoText(), QStringLiteral("signing in"));
    QVERIFY(fixture.signsIn());
    QCOMPARE(fixture.profiles.whoText(), QStringLiteral("signed in as Vera Viewer (VIEWER)"));
    fixture.account.useToken("another");
    QCOMPARE(fixture.profiles.whoText(), QStringLiteral("signed in with a token"));
}

QTEST_GUILESS_MAIN(TestProfileSession)
#include "tst_profilesession.moc"
