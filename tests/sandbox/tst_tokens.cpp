// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

void TestTokens::knowsItsOwn()
{
    const Tokens tokens;
    for (const AccessLevel level : sandbox::allAccessLevels)
        QVERIFY(tokens.levelOf(tokens.forLevel(level)) == level);
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
    QVERIFY(!tokens.levelOf(token).has_value());
    QVERIFY(!tokens.levelOf(tokens.expired()).has_value());
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

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
