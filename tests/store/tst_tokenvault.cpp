// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakesecretstore.h"
#include "store/tokenvault.h"
#include "support/testcase.h"

#include <QSignalSpy>

#include <memory>

using store::KeptToken;
using store::SecretProblem;
using store::TokenVault;

namespace {

const QDateTime now(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC);
const QDateTime later = now.addSecs(900);
const QString office = QStringLiteral("3f1c1f6e-0000-4000-8000-000000000001");
const QString home = QStringLiteral("3f1c1f6e-0000-4000-8000-000000000002");

// A vault, its keychain, and the answers to what was read.
struct Fixture {
    fakes::FakeSecretStore keychain;
    TokenVault vault{keychain};
    QList<std::optional<KeptToken>> answers;

    void read(const QString &profile)
    {
        vault.read(profile, now, [this](const auto &token) { answers.append(token); });
    }
    // What reading the profile's token gives.
    [[nodiscard]] std::optional<KeptToken> token(const QString &profile)
    {
        const qsizetype before = answers.size();
        read(profile);
        if (answers.size() != before)
            qFatal("the vault has answered from inside the call");
        const bool answered = QTest::qWaitFor([&] { return answers.size() > before; });
        return answered ? answers.last() : std::nullopt;
    }
};

} // namespace

class TestTokenVault : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheKeychainAloneBeforeItIsUsed();
    void findsTheTokenOfAnEarlierRun();
    void knowsNoTokenThatNobodyKept();
    void keepsATokenForEachProfile();
    void asksTheKeychainOnce();
    void doesNotUseAnExpiredToken();
    void doesNotUseWhatIsNoToken();
    void keepsInMemoryWhatTheKeychainRefuses_data();
    void keepsInMemoryWhatTheKeychainRefuses();
    void tellsOfAKeychainThatCannotBeRead_data();
    void tellsOfAKeychainThatCannotBeRead();
    void takesTheProblemBackWhenItWorksAgain();
    void forgets();
    void forgetsForTheRunWhatTheKeychainDoesNotRemove();
    void newTokenWinsOverALateAnswer();
    void forgettingWinsOverALateAnswer();
    void answerToAnOlderTokenSaysNothingOfTheNewOne();
    void endsWithCallsUnderWay();
};

void TestTokenVault::leavesTheKeychainAloneBeforeItIsUsed()
{
    Fixture fixture;
    QCoreApplication::sendPostedEvents();
    QCOMPARE(fixture.keychain.calls, QStringList());
    QVERIFY(!fixture.vault.problem());
    QVERIFY(!fixture.vault.keepsInKeychain(office));
}

void TestTokenVault::findsTheTokenOfAnEarlierRun()
{
    Fixture fixture;
    const KeptToken kept{"abc", later};
    fixture.keychain.kept.insert(office, store::serialized(kept));
    QCOMPARE(fixture.token(office), std::optional(kept));
    QVERIFY(fixture.vault.keepsInKeychain(office));
    QVERIFY(!fixture.vault.problem());
}

void TestTokenVault::knowsNoTokenThatNobodyKept()
{
    Fixture fixture;
    QCOMPARE(fixture.token(office), std::nullopt);
    QVERIFY2(!fixture.vault.problem(), "an empty keychain is none");
    QVERIFY(!fixture.vault.keepsInKeychain(office));
}

void TestTokenVault::keepsATokenForEachProfile()
{
    Fixture fixture;
    const QSignalSpy changes(&fixture.vault, &TokenVault::changed);
    fixture.vault.keep(office, "abc", later);
    fixture.vault.keep(home, "def", std::nullopt);
    QVERIFY2(!fixture.vault.keepsInKeychain(office), "nobody knows yet");
    QTRY_COMPARE(changes.size(), 2);
    QVERIFY(fixture.vault.keepsInKeychain(office));
    QVERIFY(fixture.vault.keepsInKeychain(home));
    QCOMPARE(fixture.token(office), std::optional(KeptToken{"abc", later}));
    QCOMPARE(fixture.token(home), std::optional(KeptToken{"def", std::nullopt}));
    QCOMPARE(store::readKeptToken(fixture.keychain.kept.value(office)),
             std::optional(KeptToken{"abc", later}));
}

void TestTokenVault::asksTheKeychainOnce()
{
    Fixture fixture;
    fixture.keychain.kept.insert(office, store::serialized({"abc", later}));
    QVERIFY(fixture.token(office));
    QVERIFY(fixture.token(office));
    QCOMPARE(fixture.keychain.calls, QStringList{QStringLiteral("read ") + office});
}

void TestTokenVault::doesNotUseAnExpiredToken()
{
    Fixture fixture;
    fixture.keychain.kept.insert(office, store::serialized({"abc", now}));
    fixture.vault.keep(home, "def", now.addMSecs(-1));
    QCOMPARE(fixture.token(office), std::nullopt);
    QCOMPARE(fixture.token(home), std::nullopt);
    QVERIFY(!fixture.vault.problem());
}

void TestTokenVault::doesNotUseWhatIsNoToken()
{
    Fixture fixture;
    fixture.keychain.kept.insert(office, "somebody else's");
    QCOMPARE(fixture.token(office), std::nullopt);
    QVERIFY(!fixture.vault.keepsInKeychain(office));
}

void TestTokenVault::keepsInMemoryWhatTheKeychainRefuses_data()
{
    QTest::addColumn<SecretProblem>("problem");
    QTest::newRow("no keychain") << SecretProblem::NoKeychain;
    QTest::newRow("locked or refused") << SecretProblem::Refused;
    QTest::newRow("no answer") << SecretProblem::TimedOut;
    QTest::newRow("failed") << SecretProblem::Failed;
}

void TestTokenVault::keepsInMemoryWhatTheKeychainRefuses()
{
    QFETCH(const SecretProblem, problem);
    Fixture fixture;
    fixture.keychain.problem = problem;
    const QSignalSpy changes(&fixture.vault, &TokenVault::changed);
    fixture.vault.keep(office, "abc", later);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(fixture.vault.problem(), std::optional(problem));
    QVERIFY(!fixture.vault.keepsInKeychain(office));
    QCOMPARE(fixture.token(office), std::optional(KeptToken{"abc", later}));
}

void TestTokenVault::tellsOfAKeychainThatCannotBeRead_data()
{
    keepsInMemoryWhatTheKeychainRefuses_data();
}

void TestTokenVault::tellsOfAKeychainThatCannotBeRead()
{
    QFETCH(const SecretProblem, problem);
    Fixture fixture;
    fixture.keychain.kept.insert(office, store::serialized({"abc", later}));
    fixture.keychain.problem = problem;
    QCOMPARE(fixture.token(office), std::nullopt);
    QCOMPARE(fixture.vault.problem(), std::optional(problem));
    // It is unlocked later on.
    fixture.keychain.problem.reset();
    QVERIFY(fixture.token(office));
}

void TestTokenVault::takesTheProblemBackWhenItWorksAgain()
{
    Fixture fixture;
    fixture.keychain.problem = SecretProblem::TimedOut;
    fixture.vault.keep(office, "abc", later);
    QTRY_VERIFY(fixture.vault.problem());
    fixture.keychain.problem.reset();
    fixture.vault.keep(office, "def", later);
    QTRY_VERIFY(!fixture.vault.problem());
    QVERIFY(fixture.vault.keepsInKeychain(office));
}

void TestTokenVault::forgets()
{
    Fixture fixture;
    const QSignalSpy changes(&fixture.vault, &TokenVault::changed);
    fixture.vault.keep(office, "abc", later);
    fixture.vault.keep(home, "def", later);
    QTRY_COMPARE(changes.size(), 2);
    fixture.vault.forget(office);
    QVERIFY(!fixture.vault.keepsInKeychain(office));
    QTRY_COMPARE(changes.size(), 3);
    QCOMPARE(fixture.token(office), std::nullopt);
    QCOMPARE(fixture.keychain.kept.keys(), QStringList{home});
    QVERIFY(fixture.token(home));
}

void TestTokenVault::forgetsForTheRunWhatTheKeychainDoesNotRemove()
{
    Fixture fixture;
    fixture.keychain.kept.insert(office, store::serialized({"abc", later}));
    fixture.keychain.problem = SecretProblem::TimedOut;
    fixture.vault.forget(office);
    QTRY_COMPARE(fixture.vault.problem(), std::optional(SecretProblem::TimedOut));
    fixture.keychain.problem.reset();
    QCOMPARE(fixture.token(office), std::nullopt);
}

void TestTokenVault::newTokenWinsOverALateAnswer()
{
    Fixture fixture;
    fixture.keychain.kept.insert(office, store::serialized({"old", later}));
    fixture.keychain.hold();
    fixture.read(office);
    fixture.vault.keep(office, "new", later);
    fixture.keychain.release();
    QCOMPARE(fixture.answers, (QList<std::optional<KeptToken>>{KeptToken{"new", later}}));
    QCOMPARE(fixture.token(office), std::optional(KeptToken{"new", later}));
}

void TestTokenVault::forgettingWinsOverALateAnswer()
{
    Fixture fixture;
    fixture.keychain.kept.insert(office, store::serialized({"old", later}));
    fixture.keychain.hold();
    fixture.read(office);
    fixture.vault.forget(office);
    fixture.keychain.release();
    QCOMPARE(fixture.answers, QList<std::optional<KeptToken>>{std::nullopt});
    QCOMPARE(fixture.token(office), std::nullopt);
}

void TestTokenVault::answerToAnOlderTokenSaysNothingOfTheNewOne()
{
    Fixture fixture;
    fixture.keychain.hold();
    fixture.vault.keep(office, "old", later);
    fixture.keychain.problem = SecretProblem::Refused;
    fixture.vault.keep(office, "new", later);
    fixture.keychain.release();
    QVERIFY2(!fixture.vault.keepsInKeychain(office), "only the old one is there");
    QCOMPARE(fixture.vault.problem(), std::optional(SecretProblem::Refused));
}

void TestTokenVault::endsWithCallsUnderWay()
{
    fakes::FakeSecretStore keychain;
    keychain.kept.insert(office, store::serialized({"abc", later}));
    keychain.hold();
    auto vault = std::make_unique<TokenVault>(keychain);
    bool answered = false;
    vault->read(office, now, [&](const auto &) { answered = true; });
    vault->keep(home, "def", later);
    vault->forget(home);
    vault.reset();
    keychain.release();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestTokenVault)
#include "tst_tokenvault.moc"
