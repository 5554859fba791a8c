// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/masking.h"
#include "seenfixture.h"
#include "store/keptphone.h"
#include "support/testcase.h"

using support::idA;
using support::phoneWith;

namespace {

QJsonObject kept(const QByteArray &json)
{
    return store::withoutSecrets(phoneWith(idA, json));
}

} // namespace

class TestKeptPhone : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoSecretField();
    void keepsThatASecretFieldHeldNothing();
    void masksWhatStandsElsewhere();
    void keepsEverythingElse();
};

void TestKeptPhone::hasNoSecretField()
{
    const QJsonObject object = kept(
        R"({"username":"user-4711","password":"secret-4711","customConfig":"line 1\nline 2"})");
    QCOMPARE(object.keys(), QStringList{QStringLiteral("_id")});
    QCOMPARE(kept(R"({"password":{"value":"secret-4711"},"username":[1,2]})").keys(),
             QStringList{QStringLiteral("_id")});
}

void TestKeptPhone::keepsThatASecretFieldHeldNothing()
{
    const QJsonObject object = kept(R"({"username":null,"password":"","notes":""})");
    QVERIFY(object.value(QStringLiteral("username")).isNull());
    QCOMPARE(object.value(QStringLiteral("password")), QJsonValue(QString()));
}

void TestKeptPhone::masksWhatStandsElsewhere()
{
    const QString mask = phone::Masker::mask();
    const QJsonObject object = kept(
        R"({"password":"secret-4711","notes":"It is secret-4711.","adminPassword":"other",)"
        R"("softkeys":[{"value":"https://secret-4711@host"}]})");
    QCOMPARE(object.value(QStringLiteral("notes")).toString(),
             QStringLiteral("It is %1.").arg(mask));
    QCOMPARE(object.value(QStringLiteral("adminPassword")).toString(), mask);
    QCOMPARE(object.value(QStringLiteral("softkeys"))[0][QStringLiteral("value")].toString(),
             QStringLiteral("https://%1@host").arg(mask));
}

void TestKeptPhone::keepsEverythingElse()
{
    const QJsonObject reference = QJsonDocument::fromJson(support::fixture("phones/reference.json"))
                                      .object();
    QJsonObject expected = reference;
    expected.remove(QStringLiteral("username"));
    expected.remove(QStringLiteral("password"));
    QCOMPARE(store::withoutSecrets(phone::PhoneDecoder::fromObject(reference)), expected);
}

QTEST_GUILESS_MAIN(TestKeptPhone)
#include "tst_keptphone.moc"
