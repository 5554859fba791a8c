// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kepttoken.h"
#include "support/testcase.h"

using store::KeptToken;

namespace {

const QDateTime noon(QDate(2026, 2, 11), QTime(12, 0), Qt::UTC);

} // namespace

class TestKeptToken : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsTheExpiryInUtc();
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void expires();
};

void TestKeptToken::comesBackAsItWas_data()
{
    QTest::addColumn<KeptToken>("token");
    QTest::newRow("with its end") << KeptToken{"T0ken-Abc.def_123", noon};
    QTest::newRow("with an end between two seconds") << KeptToken{"abc", noon.addMSecs(250)};
    QTest::newRow("without an end") << KeptToken{"abc", std::nullopt};
    QTest::newRow("every character of a token")
        << KeptToken{"!\"#$%&'()*+,-./0:;<=>?@A[\\]^_`a{|}~", std::nullopt};
}

void TestKeptToken::comesBackAsItWas()
{
    QFETCH(const KeptToken, token);
    const auto read = store::readKeptToken(store::serialized(token));
    QVERIFY(read);
    QCOMPARE(*read, token);
}

void TestKeptToken::keepsTheExpiryInUtc()
{
    const QDateTime local = noon.toOffsetFromUtc(3600);
    const auto read = store::readKeptToken(store::serialized({"abc", local}));
    QVERIFY(read);
    QCOMPARE(read->expiresAt->timeSpec(), Qt::UTC);
    QCOMPARE(*read->expiresAt, noon);
}

void TestKeptToken::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a bare token") << QByteArray("T0ken-Abc.def_123");
    QTest::newRow("no object") << QByteArray(R"(["abc"])");
    QTest::newRow("no token") << QByteArray(R"({"expiresAt":"2026-02-11T12:00:00Z"})");
    QTest::newRow("empty token") << QByteArray(R"({"token":""})");
    QTest::newRow("a token that is a number") << QByteArray(R"({"token":5})");
    QTest::newRow("a line break, which would end a header") << QByteArray(R"({"token":"a\nb"})");
    QTest::newRow("a blank") << QByteArray(R"({"token":"a b"})");
    QTest::newRow("a Danish letter") << QByteArray(R"({"token":"æ"})");
    QTest::newRow("an end that is no time") << QByteArray(R"({"token":"abc","expiresAt":"soon"})");
}

void TestKeptToken::refusesWhatIsNoToken()
{
    QFETCH(const QByteArray, kept);
    QVERIFY(!store::readKeptToken(kept));
}

void TestKeptToken::expires()
{
    const KeptToken token{"abc", noon};
    QVERIFY(!token.isExpiredAt(noon.addMSecs(-1)));
    QVERIFY(token.isExpiredAt(noon));
    QVERIFY(token.isExpiredAt(noon.addSecs(1)));
    const KeptToken endless{"abc", std::nullopt};
    QVERIFY(!endless.isExpiredAt(noon.addYears(100)));
}

QTEST_GUILESS_MAIN(TestKeptToken)
#include "tst_kepttoken.moc"
