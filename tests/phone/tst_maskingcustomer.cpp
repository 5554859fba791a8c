// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/labels.h"
#include "phone/masking.h"
#include "phone/softkeylayout.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace phone;

namespace {

constexpr Secrets safe = Secrets::CustomerSafe;

ShownText shownText(const Phone &phone, FieldId id)
{
    return Masker(phone).shown(field(id).property, phone.value(id), safe);
}

const QString halfMac = QStringLiteral("4E:E8:A3:••:••:••");

} // namespace

// What whoever is not to learn whose phone it is may see: what is known to be harmless.
class TestMaskingCustomer : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reference();
    void fields_data();
    void fields();
    void jsonOfTheReference();
    void unknownValues_data();
    void unknownValues();
    void keys();
    void quotedElsewhere_data();
    void quotedElsewhere();
    void textsOfTheProgram();
    void macAddressThatIsThePassword();
};

void TestMaskingCustomer::reference()
{
    const Phone phone = phoneOf(support::fixture("phones/reference.json"));
    for (const Field &row : fieldTable) {
        const Value &value = phone.value(row.id);
        const ShownText shown = shownText(phone, row.id);
        QCOMPARE(shown.state, value.state());
        const bool tells = row.property.sensitivity != Sensitivity::Public
            || value.state() == ValueState::Malformed;
        QVERIFY2(shown.masked == (tells && value.hasContent()), qPrintable(key(row.property)));
        if (shown.masked && row.id != FieldId::MacAddress)
            QCOMPARE(shown.text, Masker::mask());
    }
    QCOMPARE(shownText(phone, FieldId::MacAddress).text, halfMac);
    QCOMPARE(shownText(phone, FieldId::UserAgent).text, QStringLiteral("snom370/8.7.3.25"));
}

void TestMaskingCustomer::fields_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, FieldId id, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << id
                            << QString::fromUtf8(expected).replace(u'#', Masker::mask());
    };
    row("odd MAC address", R"({"macAddress":"here"})", FieldId::MacAddress, "#");
    row("MAC address with colons", R"({"macAddress":"4e:e8:a3:4b:56:f3"})", FieldId::MacAddress,
        "4E:E8:A3:••:••:••");
    row("half a MAC address already", R"({"macAddress":"4E:E8:A3:••:••:••"})",
        FieldId::MacAddress, "4E:E8:A3:••:••:••");
    row("malformed", R"({"volume":{"handset":{"mic":"Hans"}}})", FieldId::HandsetMic, "#");
    row("undocumented", R"({"ip":{"mode":"HANS"}})", FieldId::IpMode, "#");
    row("MAC address in the user agent",
        R"({"status":{"userAgent":"Yealink SIP-T46G 28.80.0.95 001565123456"}})",
        FieldId::UserAgent, "Yealink SIP-T46G 28.80.0.95 #");
    row("local address in the user agent",
        R"({"status":{"userAgent":"x/1 10.1.2.3","localIpAddress":"10.1.2.3"}})",
        FieldId::UserAgent, "x/1 #");
    row("id of a ringtone", R"({"ringer":{"tone":"12345678901234567890abcd"}})",
        FieldId::RingerTone, "#");
    row("number of a ringtone", R"({"ringer":{"tone":2}})", FieldId::RingerTone, "2");
    row("address instead of countries", R"({"ip":{"countries":"10.1.2.3"}})",
        FieldId::IpCountries, "#");
    row("countries", R"({"ip":{"countries":"DK, SE"}})", FieldId::IpCountries, "DK, SE");
    row("null", R"({"extension":null})", FieldId::Extension, "no value (null)");
    row("empty", R"({"notes":""})", FieldId::Notes, "empty");
    row("announced in a public text", R"({"sidePanel":"pass: hest"})", FieldId::SidePanel,
        "pass: #");
}

void TestMaskingCustomer::fields()
{
    QFETCH(const QByteArray, json);
    QFETCH(const FieldId, id);
    QFETCH(const QString, expected);
    const Phone phone = phoneOf(json);
    QCOMPARE(shownText(phone, id).text, expected);
    QCOMPARE(shownText(phone, id).masked, expected.contains(u'•'));
    QCOMPARE(Masker(phone).plain(field(id).property, phone.value(id), safe),
             phone.value(id).hasContent() ? expected : QString());
}

void TestMaskingCustomer::jsonOfTheReference()
{
    const Phone phone = phoneOf(support::fixture("phones/reference.json"));
    const QJsonObject json = Masker(phone).jsonObject(safe);
    const QString mask = Masker::mask();
    QCOMPARE(json.value(QStringLiteral("macAddress")).toString(), halfMac);
    for (const char *name : {"_id", "customer", "extension", "notes", "username", "password"})
        QCOMPARE(json.value(QLatin1String(name)).toString(), mask);
    const QJsonObject ip{{QStringLiteral("mode"), QStringLiteral("LOCKED")},
                         {QStringLiteral("countries"), QString()},
                         {QStringLiteral("address"), mask}};
    QCOMPARE(json.value(QStringLiteral("ip")).toObject(), ip);
    QCOMPARE(json.value(QStringLiteral("volume")), phone.source().value(QStringLiteral("volume")));
    const QJsonObject key{{QStringLiteral("index"), 0},
                          {QStringLiteral("function"), QStringLiteral("SPEEDDIAL")},
                          {QStringLiteral("value"), mask},
                          {QStringLiteral("label"), mask}};
    QCOMPARE(json.value(QStringLiteral("softkeys")).toArray().first().toObject(), key);
    QCOMPARE(json.keys(), phone.source().keys());
}

void TestMaskingCustomer::unknownValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char *name, const char *json, const char *path, const char *masked) {
        QTest::newRow(name) << QByteArray(json)
                            << QString::fromUtf8(path).replace(u'#', Masker::mask())
                            << QByteArray(masked).replace('#', Masker::mask().toUtf8());
    };
    row("key and value", R"({"Hans":"Andersen"})", "#", R"({"#":"#"})");
    row("number", R"({"mobile":4512345678})", "#", R"({"#":"#"})");
    row("in a group", R"({"network":{"Hans":1}})", "network.#", R"({"network":{"#":"#"}})");
    row("in a key", R"({"softkeys":[{"Hans":1}]})", "softkeys[0].#", R"({"softkeys":[{"#":"#"}]})");
    row("instead of a key", R"({"softkeys":["Hans"]})", "softkeys[0]", R"({"softkeys":["#"]})");
    row("instead of a group", R"({"network":"Hans"})", "network", R"({"network":"#"})");
    row("list instead of a group", R"({"network":["Hans"]})", "network", R"({"network":"#"})");
    row("rest of a reference", R"({"extension":{"_id":"5a","name":"Hans"}})", "extension.#",
        R"({"extension":"#"})");
    row("twice", R"({"purchaseInfo":{"orderId":"1"},"orderId":"2"})", "orderId",
        R"({"purchaseInfo":{"orderId":"#"},"orderId":"#"})");
    row("looks like a position", R"({"softkeys[Hans].label":"x"})", "softkeys.#", R"({"#":"#"})");
    row("undocumented value", R"({"headsetButton":"Hans"})", "headsetButton",
        R"({"headsetButton":"#"})");
}

void TestMaskingCustomer::unknownValues()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, masked);
    const Phone phone = phoneOf(json);
    const Masker masker(phone);
    QCOMPARE(masker.jsonObject(safe), QJsonDocument::fromJson(masked).object());
    QCOMPARE(phone.others().size(), 1);
    QCOMPARE(masker.shownPath(phone.others()[0], safe), path);
    QCOMPARE(masker.shown(phone.others()[0], safe),
             (ShownText{Masker::mask(), ValueState::Present, true}));
}

void TestMaskingCustomer::keys()
{
    const Phone phone = phoneOf(R"({"softkeys":[
        {"index":0,"function":"SPEEDDIAL","value":"+4512345678","label":"Hans"},
        {"index":1,"function":"HANS"}, {"index":"Hans","function":"LINE"}]})");
    const Masker masker(phone);
    QStringList sentences;
    for (const SoftkeySlot &slot : softkeySlots(phone))
        sentences.append(keyFace(phone, slot, masker, safe).sentence());
    const QString all = sentences.join(u'\n');
    QVERIFY2(!all.contains(QStringLiteral("Hans"), Qt::CaseInsensitive), qPrintable(all));
    QVERIFY(!all.contains(QStringLiteral("4512345678")));
    QVERIFY(all.contains(QStringLiteral("Speed dial")));
    QVERIFY(all.contains(Masker::mask()));
}

void TestMaskingCustomer::quotedElsewhere_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("serial number") << QByteArray("serial");
    QTest::newRow("phone id") << QByteArray("_id");
    QTest::newRow("handset address") << QByteArray("handsetAddress");
    QTest::newRow("order") << QByteArray("orderId");
}

// A value that is hidden in its own place is not shown in another.
void TestMaskingCustomer::quotedElsewhere()
{
    QFETCH(const QByteArray, key);
    const QString value = QStringLiteral("KM12Hans");
    const Phone phone = PhoneDecoder::fromObject(
        {{QString::fromLatin1(key), value},
         {QStringLiteral("sidePanel"), QString(QStringLiteral("Panel ") + value)}});
    QCOMPARE(shownText(phone, FieldId::SidePanel).text,
             QString(QStringLiteral("Panel ") + Masker::mask()));
}

void TestMaskingCustomer::textsOfTheProgram()
{
    const Phone phone = phoneOf(R"({"password":"pw123456","ip":{"address":"213.83.176.134"},
        "softkeys":[{"label":"Hans Andersen"}],"macAddress":"4EE8A34B56F3"})");
    const Masker masker(phone);
    const QString text = QStringLiteral(
        "Locked to 213.83.176.134, not 10.0.0.7; Hans Andersen has pw123456 and 4e:e8:a3:4b:56:f3");
    const QString mask = Masker::mask();
    QCOMPARE(masker.text(text, Secrets::Revealed), text);
    QCOMPARE(masker.text(text, Secrets::Masked),
             QString(text).replace(QStringLiteral("pw123456"), mask));
    QCOMPARE(masker.text(text, safe),
             QStringLiteral("Locked to #, not #; # has # and #").replace(u'#', mask));
}

// Half of it would be half of the password.
void TestMaskingCustomer::macAddressThatIsThePassword()
{
    const Phone phone = phoneOf(R"({"password":"4EE8A34B56F3","macAddress":"4ee8a34b56f3"})");
    QCOMPARE(shownText(phone, FieldId::MacAddress).text, Masker::mask());
}

QTEST_GUILESS_MAIN(TestMaskingCustomer)
#include "tst_maskingcustomer.moc"
