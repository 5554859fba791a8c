// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"
#include "support/testcase.h"

using store::SecretProblem;
using support::phoneA;
using support::ProfileFixture;
using State = session::Account::State;

// A keychain that is locked, missing, slow or broken: work goes on, and somebody is told.
class TestKeychainNotices : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithoutAKeychain_data();
    void goesOnWithoutAKeychain();
    void anEmptyKeychainIsNoProblem();
    void tellsOnce();
    void doesNotWaitForTheKeychain();
    void whoSignsInFirstCounts();
    void saysWhenItCannotForget();
    void aSecondProfileKeepsItsTokenForTheRun();
};

void TestKeychainNotices::goesOnWithoutAKeychain_data()
{
    QTest::addColumn<SecretProblem>("problem");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << SecretProblem::NoKeychain
                             << QStringLiteral("has no keychain that works");
    QTest::newRow("locked, or somebody said no")
        << SecretProblem::Refused << QStringLiteral("is locked");
    QTest::newRow("does not answer")
        << SecretProblem::TimedOut << QStringLiteral("does not answer");
    QTest::newRow("anything else") << SecretProblem::Failed << QStringLiteral("has failed");
}

void TestKeychainNotices::goesOnWithoutAKeychain()
{
    QFETCH(const SecretProblem, problem);
    QFETCH(const QString, words);
    ProfileFixture fixture;
    fixture.keychain.problem = problem;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    fixture.open(phoneA);
    QTRY_COMPARE(fixture.asked.size(), 1);
    // That there is none matters once there is something to keep.
    QCOMPARE(fixture.notices.size(), problem == SecretProblem::NoKeychain ? 0 : 1);
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.notices.size(), 1);
    const QString notice = fixture.notices.constFirst().constFirst().toString();
    QVERIFY2(notice.contains(words), qUtf8Printable(notice));
    QVERIFY2(notice.contains(QLatin1String("for this run only")), qUtf8Printable(notice));
    QCOMPARE(fixture.shownId(), phoneA);
    QCOMPARE(fixture.profiles.tokenPlaceText(), QStringLiteral("sign-in kept for this run only"));
}

void TestKeychainNotices::anEmptyKeychainIsNoProblem()
{
    ProfileFixture fixture;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(fixture.signsIn());
    QTRY_VERIFY(!fixture.keychain.kept.isEmpty());
    fixture.account.signOut();
    QTRY_VERIFY(fixture.keychain.kept.isEmpty());
    QCOMPARE(fixture.notices.size(), 0);
}

void TestKeychainNotices::tellsOnce()
{
    ProfileFixture fixture;
    fixture.keychain.problem = SecretProblem::Refused;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_COMPARE(fixture.notices.size(), 1);
    QVERIFY(fixture.signsIn());
    QTRY_COMPARE(fixture.keychain.calls.size(), 2);
    QVERIFY(fixture.signsIn());
    QTRY_COMPARE(fixture.keychain.calls.size(), 3);
    QCOMPARE(fixture.notices.size(), 1);
    // Unlocked, and locked again: that is news.
    fixture.keychain.problem.reset();
    QVERIFY(fixture.signsIn());
    QTRY_VERIFY(!fixture.vault.problem());
    fixture.keychain.problem = SecretProblem::Refused;
    QVERIFY(fixture.signsIn());
    QTRY_COMPARE(fixture.notices.size(), 2);
}

void TestKeychainNotices::doesNotWaitForTheKeychain()
{
    ProfileFixture fixture;
    fixture.keychain.hold();
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    fixture.open(phoneA);
    QVERIFY(fixture.connection.isWaiting());
    QCOMPARE(fixture.asked.size(), 0);
    // Somebody who does not want to wait signs in.
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
}

void TestKeychainNotices::whoSignsInFirstCounts()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), "from-another-year");
    fixture.keychain.hold();
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QVERIFY(fixture.signsIn());
    fixture.keychain.release();
    QVERIFY(!fixture.profiles.isReadingToken());
    QCOMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(fixture.account.identity().name, QStringLiteral("Vera Viewer"));
    fixture.open(phoneA);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), phoneA);
    QCOMPARE(fixture.asked.size(), 0);
}

void TestKeychainNotices::saysWhenItCannotForget()
{
    ProfileFixture fixture;
    fixture.keepInKeychain(QStringLiteral("office"), fixture.goodToken());
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_COMPARE(fixture.account.state(), State::SignedIn);
    fixture.keychain.problem = SecretProblem::TimedOut;
    fixture.account.signOut();
    QTRY_COMPARE(fixture.notices.size(), 1);
    const QString notice = fixture.notices.constFirst().constFirst().toString();
    QVERIFY2(notice.contains(QLatin1String("forget")), qUtf8Printable(notice));
    QVERIFY2(notice.contains(QLatin1String("Remove the entry")), qUtf8Printable(notice));
}

void TestKeychainNotices::aSecondProfileKeepsItsTokenForTheRun()
{
    ProfileFixture fixture;
    fixture.keychain.problem = SecretProblem::NoKeychain;
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QVERIFY(fixture.signsIn());
    QVERIFY(fixture.profiles.activate(fixture.profile(QStringLiteral("home"))));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    QCOMPARE(fixture.account.state(), State::SignedOut);
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_COMPARE(fixture.account.state(), State::SignedIn);
    QCOMPARE(fixture.asked.size(), 0);
}

QTEST_GUILESS_MAIN(TestKeychainNotices)
#include "tst_keychainnotices.moc"
