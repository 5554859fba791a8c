// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "store/fingerprints.h"
#include "support/testcase.h"

#include <QCryptographicHash>

using store::Fingerprints;
using support::idA;
using support::phoneWith;

namespace {

const QByteArray salt(32, 's');

Fingerprints of(const QByteArray &json, const QByteArray &with = salt)
{
    return store::fingerprintsOf(phoneWith(idA, json), with);
}

} // namespace

class TestFingerprints : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equalSecretsHaveEqualOnes();
    void otherSecretsHaveOthers_data();
    void otherSecretsHaveOthers();
    void noValueHasNone_data();
    void noValueHasNone();
    void dependOnTheSalt();
    void dependOnTheField();
    void areNoPlainHashes();
};

void TestFingerprints::equalSecretsHaveEqualOnes()
{
    const QByteArray json = R"({"username":"user","password":"secret","customConfig":"a\nb"})";
    QCOMPARE(of(json), of(json));
    const Fingerprints prints = of(json);
    for (const QByteArray &print : {prints.username, prints.password, prints.customConfig})
        QCOMPARE(print.size(), 32);
}

void TestFingerprints::otherSecretsHaveOthers_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("another letter") << QByteArray(R"("secreT")");
    QTest::newRow("a blank more") << QByteArray(R"("secret ")");
    QTest::newRow("a number") << QByteArray("42");
    QTest::newRow("an object") << QByteArray(R"({"value":"secret"})");
}

void TestFingerprints::otherSecretsHaveOthers()
{
    QFETCH(const QByteArray, password);
    const Fingerprints before = of(R"({"password":"secret"})");
    const Fingerprints after = of(R"({"password":)" + password + '}');
    QVERIFY(!after.password.isEmpty());
    QVERIFY(after.password != before.password);
}

void TestFingerprints::noValueHasNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not in the answer") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"username":null,"password":null,"customConfig":null})");
    QTest::newRow("empty") << QByteArray(R"({"username":"","password":"","customConfig":""})");
}

void TestFingerprints::noValueHasNone()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(of(json), Fingerprints());
}

void TestFingerprints::dependOnTheSalt()
{
    const QByteArray json = R"({"password":"secret"})";
    QVERIFY(of(json).password != of(json, QByteArray(32, 't')).password);
}

void TestFingerprints::dependOnTheField()
{
    const Fingerprints prints = of(R"({"username":"x","password":"x","customConfig":"x"})");
    QVERIFY(prints.username != prints.password);
    QVERIFY(prints.password != prints.customConfig);
    QVERIFY(prints.customConfig != prints.username);
}

void TestFingerprints::areNoPlainHashes()
{
    const QByteArray plain = QCryptographicHash::hash("secret", QCryptographicHash::Sha256);
    QVERIFY(of(R"({"password":"secret"})", QByteArray()).password != plain);
}

QTEST_GUILESS_MAIN(TestFingerprints)
#include "tst_fingerprints.moc"
