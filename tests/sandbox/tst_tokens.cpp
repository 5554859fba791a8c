// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customerids.h"
#include "sandbox/tokens.h"
#include "support/testcase.h"

#include <QSet>

using sandbox::AccessLevel;
using sandbox::Tokens;

// The tokens of a run: each is known for its level, and none is good for another run.
class TestTokens : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwn();
    void knowsNothingElse_data();
    void knowsNothingElse();
    void allAreDifferent();
    void levelsHaveTheirHome();
    void expires_data();
    void expires();
    void persists();
    void expiresAllAtOnce();
};

static QDateTime noon()
{
    return QDateTime(QDate(2026, 2, 11), QTime(12, 0), Qt::UTC);
}

void TestTokens::knowsItsOwn()
{
    const Tokens tokens;
    for (const AccessLevel level : sandbox::allAccessLevels)
        QVERIFY(tokens.callerOf(tokens.forLevel(level), noon()).value().level == level);
}

void TestTokens::knowsNothingElse_data()
{
    QTest::addColumn<QByteArray>("token");

    const Tokens otherRun;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a level's name") << QByteArray("ADMIN");
    QTest::newRow("token of another run") << otherRun.forLevel(AccessLevel::Admin);
    QTest::newRow("expired token of another run") << otherRun.expired();
}

void TestTokens::knowsNothingElse()
{
    QFETCH(QByteArray, token);
    const Tokens tokens;
    QVERIFY(!tokens.callerOf(token, noon()).has_value());
    QVERIFY(!tokens.hasExpired(token, noon()));
    QVERIFY(!tokens.callerOf(tokens.expired(), noon()).has_value());
    QVERIFY(tokens.hasExpired(tokens.expired(), noon()));
    QVERIFY(token != tokens.expired());
}

void TestTokens::allAreDifferent()
{
    const Tokens first;
    const Tokens second;
    QSet<QByteArray> all{first.expired(), second.expired()};
    for (const AccessLevel level : sandbox::allAccessLevels) {
        all.insert(first.forLevel(level));
        all.insert(second.forLevel(level));
    }
    QCOMPARE(std::size_t(all.size()), 2 * (sandbox::allAccessLevels.size() + 1));
    for (const QByteArray &token : std::as_const(all))
        QCOMPARE(token.size(), Tokens::length);
}

void TestTokens::levelsHaveTheirHome()
{
    const Tokens tokens;
    const auto home = [&](AccessLevel level) {
        return tokens.callerOf(tokens.forLevel(level), noon()).value().customer;
    };
    QCOMPARE(home(AccessLevel::Viewer), sandbox::sampleCustomer());
    QCOMPARE(home(AccessLevel::Owner), sandbox::sampleCustomer());
    QCOMPARE(home(AccessLevel::Reseller), sandbox::resellerCustomer());
}

void TestTokens::expires_data()
{
    QTest::addColumn<int>("later"); // seconds after it was given out
    QTest::addColumn<bool>("isGood");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("a second before its end") << 59 << true;
    QTest::newRow("at its end") << 60 << false;
    QTest::newRow("long after") << 86'400 << false;
}

void TestTokens::expires()
{
    QFETCH(int, later);
    QFETCH(bool, isGood);
    Tokens tokens;
    const sandbox::Caller caller{AccessLevel::Owner, QStringLiteral("c"), QStringLiteral("e")};
    const QByteArray token = tokens.issue(caller, noon().addSecs(60));
    const QDateTime now = noon().addSecs(later);
    QCOMPARE(tokens.hasExpired(token, now), !isGood);
    const auto known = tokens.callerOf(token, now);
    QCOMPARE(known.has_value(), isGood);
    if (known) {
        QVERIFY(known->level == AccessLevel::Owner);
        QCOMPARE(known->customer, caller.customer);
        QCOMPARE(known->employee, caller.employee);
    }
}

void TestTokens::persists()
{
    Tokens tokens;
    const QByteArray token = tokens.issue({AccessLevel::Viewer, {}, {}}, std::nullopt);
    QVERIFY(tokens.callerOf(token, noon().addYears(10)).has_value());
}

void TestTokens::expiresAllAtOnce()
{
    Tokens tokens;
    const QByteArray before = tokens.issue({AccessLevel::Viewer, {}, {}}, std::nullopt);
    tokens.expireAll();
    QVERIFY(tokens.hasExpired(before, noon()));
    QVERIFY(tokens.hasExpired(tokens.forLevel(AccessLevel::Viewer), noon()));
    const QByteArray after = tokens.issue({AccessLevel::Viewer, {}, {}}, std::nullopt);
    QVERIFY(tokens.callerOf(after, noon()).has_value());
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
