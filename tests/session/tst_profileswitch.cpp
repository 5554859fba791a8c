// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"
#include "session/explanation.h"
#include "session/serveraddress.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

using session::LookupError;
using support::phoneA;
using support::phoneB;
using support::ProfileFixture;
using State = session::Account::State;

// Another profile, another address, and addresses that are none.
class TestProfileSwitch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachProfileHasItsToken();
    void endsWhatWasAskedOfTheOther();
    void endsWhatWaitedForASignInToTheOther();
    void neverShowsATokenToAnotherServer();
    void aNewNameChangesNothing();
    void ignoresTheLateTokenOfTheOther();
    void refusesAnAddressThatIsNone();
    void address_data();
    void address();
};

void TestProfileSwitch::eachProfileHasItsToken()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(fixture.signsIn());
    // The second one is the same PBX, as somebody else.
    QVERIFY(fixture.profiles.activate(fixture.profile(QStringLiteral("home"))));
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.account.identity() == session::Identity());
    QVERIFY(fixture.account.userName().isEmpty());
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.signsIn("reseller@sandbox.example"));
    QTRY_COMPARE(fixture.keychain.kept.size(), 2);
    QVERIFY(fixture.keychain.kept.value(QStringLiteral("home"))
            != fixture.keychain.kept.value(QStringLiteral("office")));
    // And back, with no question.
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    fixture.open(phoneA);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
    QCOMPARE(fixture.asked.size(), 0);
}

void TestProfileSwitch::endsWhatWasAskedOfTheOther()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    fixture.server.setFault(sandbox::Fault::parse(QStringLiteral("stall")).value(), phoneB);
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    fixture.open(phoneB);
    QTRY_COMPARE(fixture.account.state(), State::SignedIn);
    QTRY_COMPARE(fixture.connection.inFlight(), 1);
    QVERIFY(fixture.profiles.activate(fixture.profile(QStringLiteral("home"))));
    QVERIFY(fixture.settles());
    QVERIFY(fixture.lookups.error());
    QCOMPARE(fixture.lookups.error()->kind, LookupError::Kind::Switched);
    QCOMPARE(session::explain(*fixture.lookups.error()).happened,
             QStringLiteral("The program went to another PBX before 127.0.0.1 answered."));
}

void TestProfileSwitch::endsWhatWaitedForASignInToTheOther()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    fixture.open(phoneA);
    QTRY_COMPARE(fixture.asked.size(), 1);
    QVERIFY(fixture.profiles.activate(fixture.profile(QStringLiteral("home"))));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.lookups.error()->kind, LookupError::Kind::Switched);
    QVERIFY(fixture.signsIn());
    QCOMPARE(fixture.server.requestsServed(), 1);
}

void TestProfileSwitch::neverShowsATokenToAnotherServer()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_COMPARE(fixture.account.state(), State::SignedIn);
    const support::LoopbackServer other(
        support::answering(support::httpAnswer("401 Unauthorized", "{}")));
    store::Profile moved = fixture.profile(QStringLiteral("moved"));
    moved.baseUrl = other.url();
    QVERIFY(fixture.profiles.activate(moved));
    QCOMPARE(fixture.connection.baseUrl().toString(), other.url());
    fixture.open(phoneA);
    QTRY_COMPARE(fixture.asked.size(), 1);
    QVERIFY(other.requests().isEmpty());
    fixture.account.signIn(QStringLiteral("per"), QStringLiteral("x"), false);
    QTRY_COMPARE(other.requests().size(), 1);
    QVERIFY(!other.requests().constFirst().contains(fixture.goodToken()));
}

void TestProfileSwitch::aNewNameChangesNothing()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_COMPARE(fixture.account.state(), State::SignedIn);
    fixture.open(phoneA);
    store::Profile renamed = fixture.profile();
    renamed.name = QStringLiteral("Office");
    QVERIFY(fixture.profiles.activate(renamed));
    QCOMPARE(fixture.profiles.profile()->name, QStringLiteral("Office"));
    QVERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
}

void TestProfileSwitch::ignoresTheLateTokenOfTheOther()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    fixture.keychain.hold();
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QVERIFY(fixture.profiles.activate(fixture.profile(QStringLiteral("home"))));
    fixture.keychain.release();
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(!fixture.client.hasToken());
}

void TestProfileSwitch::refusesAnAddressThatIsNone()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_COMPARE(fixture.account.state(), State::SignedIn);
    store::Profile broken = fixture.profile(QStringLiteral("home"));
    broken.name = QStringLiteral("Ho\nme");
    broken.baseUrl = QStringLiteral("http://pbx.example");
    QVERIFY(!fixture.profiles.activate(broken));
    QCOMPARE(fixture.notices.size(), 1);
    QCOMPARE(
        fixture.notices.constFirst().constFirst().toString(),
        QStringLiteral("The profile Ho␊me cannot be used. The address must begin with https://: "
                       "http would show your password to everybody on the way."));
    QCOMPARE(fixture.profiles.profile()->id, QStringLiteral("office"));
    fixture.open(phoneA);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
}

void TestProfileSwitch::address_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *address, const char *word) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(word);
    };
    row("the vendor's", "https://api.telecomx.dk", "");
    row("the sandbox", " http://127.0.0.1:8080/ ", "");
    row("nothing", "", "no address");
    row("a word", "pbx", "no address");
    row("without a scheme", "pbx.example", "no address");
    row("a path that climbs", "https://pbx.example/../x", "no address");
    row("another scheme", "ftp://pbx.example", "begin with https://.");
    row("http", "http://pbx.example", "password to everybody");
    row("a password", "https://per:secret@pbx.example", "user name or a password");
    row("a query", "https://pbx.example?token=secret", "before any ?");
}

void TestProfileSwitch::address()
{
    QFETCH(const QString, address);
    QFETCH(const QString, word);
    const QString problem = session::serverAddressProblem(address);
    QCOMPARE(problem.isEmpty(), word.isEmpty());
    QVERIFY2(problem.contains(word), qUtf8Printable(problem));
    QVERIFY2(!problem.contains(QLatin1String("secret")), qUtf8Printable(problem));
}

QTEST_GUILESS_MAIN(TestProfileSwitch)
#include "tst_profileswitch.moc"
