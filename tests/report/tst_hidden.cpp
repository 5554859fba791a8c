// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/redaction.h"
#include "report/reportsupport.h"
#include "report/selectedobject.h"

#include <QJsonArray>
#include <QJsonDocument>

using report::HiddenValue;
using report::Level;
using report::Selection;

// What a level hides, told before it is sent; and the parts of an answer that are sent at all.
class TestHidden : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void levelsHaveKeys();
    void internalListsSecrets();
    void customerSafeListsWhatTells();
    void everythingHidesNothing();
    void onlyWhatIsSelected();
    void listsKeysPanelsAndUnknown();
    void selectedParts_data();
    void selectedParts();
};

namespace {

QStringList keysOf(const QList<HiddenValue> &hidden)
{
    QStringList keys;
    for (const HiddenValue &value : hidden)
        keys.append(value.key + (value.isWhole ? QString() : QStringLiteral(" in part")));
    return keys;
}

QStringList hiddenOf(const char *fixture, Level level, const Selection &selection = {})
{
    return keysOf(report::Redaction(support::fixturePhone(fixture), level).hidden(selection));
}

} // namespace

void TestHidden::levelsHaveKeys()
{
    for (const Level level : report::levels)
        QCOMPARE(report::levelOf(report::levelKey(level)), level);
    QVERIFY(!report::levelOf(QStringLiteral("none")));
    QVERIFY(!report::levelOf(QStringLiteral("Internal")));
}

void TestHidden::internalListsSecrets()
{
    QCOMPARE(hiddenOf("phones/reference.json", Level::Internal),
             (QStringList{QStringLiteral("username"), QStringLiteral("password")}));
    QVERIFY(hiddenOf("phones/report_odd.json", Level::Internal)
                .contains(QStringLiteral("notes in part")));
}

void TestHidden::customerSafeListsWhatTells()
{
    const QStringList keys = hiddenOf("phones/reference.json", Level::CustomerSafe);
    for (const char *key : {"_id", "customer", "extension", "notes", "ip.address", "password",
                            "network.gateway", "status.publicIpAddress", "softkeys[1].label",
                            "purchaseInfo.sidePanels[0].serial", "macAddress in part"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
    for (const char *key : {"status.userAgent", "ip.mode", "status.online", "serial"})
        QVERIFY2(!keys.contains(QLatin1String(key)), key);
}

void TestHidden::everythingHidesNothing()
{
    QCOMPARE(hiddenOf("phones/report_odd.json", Level::Everything), QStringList());
}

void TestHidden::onlyWhatIsSelected()
{
    QCOMPARE(
        hiddenOf("phones/reference.json", Level::Internal, Selection::of(phone::Group::Network)),
        QStringList());
    QCOMPARE(
        hiddenOf("phones/reference.json", Level::CustomerSafe, Selection::of(phone::Group::Network))
            .size(),
        5);
    QCOMPARE(hiddenOf("phones/reference.json", Level::Internal, Selection::raw()),
             hiddenOf("phones/reference.json", Level::Internal));
}

void TestHidden::listsKeysPanelsAndUnknown()
{
    const phone::Phone phone = support::phoneOf(
        {{QStringLiteral("password"), QStringLiteral("pw123456")},
         {QStringLiteral("wifiKey"), QStringLiteral("it is pw123456")},
         {QStringLiteral("softkeys"),
          QJsonArray{QJsonObject{{QStringLiteral("index"), 4},
                                 {QStringLiteral("label"), QStringLiteral("pw123456")}}}}});
    const QList<HiddenValue> hidden = report::Redaction(phone, Level::Internal).hidden();
    QCOMPARE(keysOf(hidden),
             (QStringList{QStringLiteral("password"), QStringLiteral("softkeys[0].label"),
                          QStringLiteral("wifiKey in part")}));
    QCOMPARE(hidden[1].label, QStringLiteral("Key 5: Label"));
}

void TestHidden::selectedParts_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("all") << QStringLiteral("all") << QByteArray();
    QTest::newRow("raw") << QStringLiteral("raw") << QByteArray();
    QTest::newRow("network") << QStringLiteral("network")
                             << QByteArray(R"({"network":{"dhcp":true}})");
    QTest::newRow("keys") << QStringLiteral("softkeys")
                          << QByteArray(R"({"softkeys":[{"index":0,"x":1}]})");
    QTest::newRow("purchase, from where it stands")
        << QStringLiteral("purchase") << QByteArray(R"({"orderId":"7"})");
    QTest::newRow("other") << QStringLiteral("other")
                           << QByteArray(R"({"network":{"lldp":true},"x":{"y":1}})");
    QTest::newRow("nothing of it") << QStringLiteral("codec") << QByteArray("{}");
}

void TestHidden::selectedParts()
{
    QFETCH(QString, selection);
    QFETCH(QByteArray, part);
    const QByteArray whole = R"({"_id":"1","network":{"dhcp":true,"lldp":true},"orderId":"7",
        "softkeys":[{"index":0,"x":1}],"x":{"y":1}})";
    const auto object = [](const QByteArray &json) {
        return QJsonDocument::fromJson(json).object();
    };
    QCOMPARE(report::selectedObject(object(whole), *Selection::fromName(selection)),
             object(part.isEmpty() ? whole : part));
}

QTEST_GUILESS_MAIN(TestHidden)
#include "tst_hidden.moc"
