// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonedecoder.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>

using namespace phone;
using Reason = OtherValue::Reason;

namespace {

const OtherValue *otherAt(const Phone &phone, const QString &path)
{
    for (const OtherValue &other : phone.others()) {
        if (other.path == path)
            return &other;
    }
    return nullptr;
}

} // namespace

// What the reference does not name is kept, and found in Phone::others().
class TestDecoderOthers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void others_data();
    void others();
    void groupsThatAreNothing_data();
    void groupsThatAreNothing();
    void unknownEnumerators_data();
    void unknownEnumerators();
    void referencesAsObjects();
    void listItemsThatAreNoObject();
};

void TestDecoderOthers::others_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const char *json, const char *path,
                        const QJsonValue &value, Reason reason = Reason::UnknownKey) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(path) << value << reason;
    };
    const QJsonValue beta = QStringLiteral("beta");
    row("top level", R"({"channel":"beta"})", "channel", beta);
    row("null", R"({"channel":null})", "channel", QJsonValue(QJsonValue::Null));
    row("empty object", R"({"channel":{}})", "channel", QJsonObject());
    row("inside a known group", R"({"network":{"lldp":true}})", "network.lldp", true);
    row("inside a known group's group", R"({"volume":{"handset":{"sidetone":2}}})",
        "volume.handset.sidetone", 2);
    row("inside an unknown group", R"({"hotdesk":{"user":{"name":"beta"}}})", "hotdesk.user.name",
        beta);
    row("list", R"({"tags":["a","b"]})", "tags",
        QJsonArray({QStringLiteral("a"), QStringLiteral("b")}));
    row("inside a softkey", R"({"softkeys":[{"index":0},{"colour":"beta"}]})", "softkeys[1].colour",
        beta);
    row("inside a softkey's object", R"({"softkeys":[{"led":{"colour":"beta"}}]})",
        "softkeys[0].led.colour", beta);
    row("inside a side panel", R"({"purchaseInfo":{"sidePanels":[{"position":"beta"}]}})",
        "purchaseInfo.sidePanels[0].position", beta);
    row("other letter case", R"({"MacAddress":"beta"})", "MacAddress", beta);
    row("a dot in the key", R"({"ip.mode":"beta"})", "ip.mode", beta);
    row("empty key", R"({"":"beta"})", "", beta);
    row("text instead of a group", R"({"network":"beta"})", "network", beta,
        Reason::UnexpectedType);
    row("list instead of a group", R"({"ip":[1]})", "ip", QJsonArray({1}), Reason::UnexpectedType);
}

void TestDecoderOthers::others()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QJsonValue, value);
    const Phone phone = phoneOf(json);
    QCOMPARE(phone.others().size(), 1);
    QTEST(phone.others()[0].path, "path");
    QVERIFY(phone.others()[0].json == value);
    QTEST(phone.others()[0].reason, "reason");
    QCOMPARE(phone.value(FieldId::MacAddress).state(), ValueState::Absent);
    QCOMPARE(phone.value(FieldId::IpMode).state(), ValueState::Absent);
}

void TestDecoderOthers::groupsThatAreNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("null") << QByteArray(R"({"network":null})");
    QTest::newRow("empty") << QByteArray(R"({"network":{}})");
    QTest::newRow("null inside") << QByteArray(R"({"volume":{"handset":null}})");
}

void TestDecoderOthers::groupsThatAreNothing()
{
    QFETCH(const QByteArray, json);
    const Phone phone = phoneOf(json);
    QVERIFY(phone.others().isEmpty());
    QCOMPARE(phone.value(FieldId::Dhcp).state(), ValueState::Absent);
    QCOMPARE(phone.value(FieldId::HandsetMic).state(), ValueState::Absent);
}

void TestDecoderOthers::unknownEnumerators_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path"); // empty: it is known
    const auto row = [](const char *name, const char *json, const char *path = "") {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path);
    };
    row("cluster 1", R"({"pbxCluster":1})");
    row("cluster 1 as text", R"({"pbxCluster":" 1 "})");
    row("cluster 3", R"({"pbxCluster":3})", "pbxCluster");
    row("address restriction", R"({"ip":{"mode":"GEOFENCED"}})", "ip.mode");
    row("other letter case", R"({"ip":{"mode":"locked"}})", "ip.mode");
    row("blank behind", R"({"ip":{"mode":"LOCKED "}})", "ip.mode");
    row("payment", R"({"purchaseInfo":{"paymentOption":"LEASED"}})", "purchaseInfo.paymentOption");
    row("payment at the top level", R"({"paymentOption":"LEASED"})", "paymentOption");
    row("key function", R"({"softkeys":[{},{"function":"PARKING"}]})", "softkeys[1].function");
    row("panel payment", R"({"purchaseInfo":{"sidePanels":[{"paymentOption":"LOAN"}]}})",
        "purchaseInfo.sidePanels[0].paymentOption");
    row("no value is no unknown one", R"({"ip":{"mode":""},"headsetButton":null})");
    row("nor is a malformed one", R"({"ip":{"mode":true}})");
}

void TestDecoderOthers::unknownEnumerators()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, path);
    const Phone phone = phoneOf(json);
    QCOMPARE(phone.others().size(), path.isEmpty() ? 0 : 1);
    if (path.isEmpty())
        return;
    QCOMPARE(phone.others()[0].path, path);
    QCOMPARE(phone.others()[0].reason, Reason::UnknownEnumerator);
    // The value itself survives.
    QVERIFY(phone.others()[0].json.isString() || phone.others()[0].json.isDouble());
}

void TestDecoderOthers::referencesAsObjects()
{
    const Phone phone = phoneOf(R"({"extension":{"_id":"5a","name":"Hans","number":{"short":204}},
        "customer":{"name":"Andeby"},"product":{"_id":"77"}})");
    QCOMPARE(phone.value(FieldId::Extension).received(), QStringLiteral("5a"));
    QCOMPARE(phone.value(FieldId::Product).received(), QStringLiteral("77"));
    QCOMPARE(phone.value(FieldId::Customer).state(), ValueState::Malformed);
    QCOMPARE(phone.value(FieldId::Customer).received(), QStringLiteral("{\"name\":\"Andeby\"}"));
    QCOMPARE(phone.others().size(), 2);
    const OtherValue *name = otherAt(phone, QStringLiteral("extension.name"));
    const OtherValue *number = otherAt(phone, QStringLiteral("extension.number.short"));
    QVERIFY(name && number);
    QCOMPARE(name->json.toString(), QStringLiteral("Hans"));
    QCOMPARE(number->json.toInt(), 204);
}

void TestDecoderOthers::listItemsThatAreNoObject()
{
    const Phone phone = phoneOf(R"({"softkeys":[null,{"index":5},"text",[],{}]})");
    QCOMPARE(phone.softkeys().size(), 2);
    QCOMPARE(phone.softkeys()[0].position, 1);
    QCOMPARE(phone.softkeys()[1].position, 4);
    QCOMPARE(phone.others().size(), 3);
    for (const char *path : {"softkeys[0]", "softkeys[2]", "softkeys[3]"}) {
        const OtherValue *other = otherAt(phone, QString::fromLatin1(path));
        QVERIFY2(other, path);
        QCOMPARE(other->reason, Reason::UnexpectedType);
    }
    QCOMPARE(phone.value(FieldId::Softkeys).state(), ValueState::Present);
}

QTEST_GUILESS_MAIN(TestDecoderOthers)
#include "tst_decoderothers.moc"
