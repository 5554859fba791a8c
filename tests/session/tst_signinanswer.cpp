// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinanswer.h"
#include "support/testcase.h"

using session::Identity;
using session::readSignIn;
using session::SignInAnswer;

// The body of a good answer to a sign-in, however it comes.
class TestSignInAnswer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void life_data();
    void life();
    void identityIsOptional();
    void identityIsCut();
    void identityNeverShowsTheToken();
    void readsOnlyObjects();
};

static const QDateTime now(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC);

void TestSignInAnswer::life_data()
{
    QTest::addColumn<QByteArray>("minutes");
    QTest::addColumn<qint64>("seconds"); // 0: not known, or never
    const auto row = [](const char *name, const QByteArray &minutes, qint64 seconds) {
        QTest::newRow(name) << minutes << seconds;
    };
    const auto most = qint64(SignInAnswer::maxLifeMinutes);
    row("documented", "15", 900);
    row("a second", "0.0167", 1);
    row("never", "-1", 0);
    row("none at all", "0", 0);
    row("the longest", QByteArray::number(most), most * 60);
    row("longer", QByteArray::number(most + 1), 0);
    row("no number of anything", "1e300", 0);
    row("a text", R"("15")", 0);
    row("null", "null", 0);
    row("an object", "{}", 0);
}

void TestSignInAnswer::life()
{
    QFETCH(const QByteArray, minutes);
    QFETCH(const qint64, seconds);
    const auto answer = readSignIn(R"({"token":"a","expiresInMinutes":)" + minutes + '}', now);
    QVERIFY(answer);
    QCOMPARE(answer->token, QByteArray("a"));
    QCOMPARE(answer->expiresAt.has_value(), seconds != 0);
    if (seconds != 0)
        QCOMPARE(*answer->expiresAt, now.addSecs(seconds));
    QVERIFY(!readSignIn(R"({"token":"a"})", now)->expiresAt);
}

void TestSignInAnswer::identityIsOptional()
{
    QVERIFY(readSignIn(R"({"token":"a"})", now)->identity == Identity());
    const auto odd = readSignIn(
        R"({"token":"a","employee":7,"customer":{},"accessLevel":null,"name":[],"customerName":""})",
        now);
    QVERIFY(odd->identity == Identity());
    QCOMPARE(odd->token, QByteArray("a"));
}

void TestSignInAnswer::identityIsCut()
{
    for (const qsizetype size : {Identity::maxTextLength, Identity::maxTextLength + 1}) {
        const auto answer = readSignIn(R"({"token":"T","name":")" + QByteArray(size, 'n') + R"("})",
                                       now);
        QCOMPARE(answer->identity.name, QString(Identity::maxTextLength, u'n'));
    }
}

void TestSignInAnswer::identityNeverShowsTheToken()
{
    const auto answer = readSignIn(R"({"token":"T0ken-Abc","name":"I am t0ken-abc"})", now);
    QCOMPARE(answer->identity.name, QStringLiteral("I am ***"));
}

void TestSignInAnswer::readsOnlyObjects()
{
    for (const char *body : {"", "[]", "null", "\"token\"", "{\"token\":", "<html>"})
        QVERIFY2(!readSignIn(body, now), body);
    QVERIFY(readSignIn("{}", now)->token.isEmpty());
}

QTEST_GUILESS_MAIN(TestSignInAnswer)
#include "tst_signinanswer.moc"
