// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/masking.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonDocument>

using namespace phone;

namespace {

ShownText shownText(const Phone &phone, FieldId id, Secrets secrets = Secrets::Masked)
{
    return Masker(phone).shown(field(id).property, phone.value(id), secrets);
}

QString plainText(const Phone &phone, FieldId id, Secrets secrets = Secrets::Masked)
{
    return Masker(phone).plain(field(id).property, phone.value(id), secrets);
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

// Secrets under keys that the reference does not name, and inside values of a wrong type.
class TestMaskingUnknown : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void soundsSecret_data();
    void soundsSecret();
    void unknownSecrets_data();
    void unknownSecrets();
    void secretsInsideMalformedValues_data();
    void secretsInsideMalformedValues();
    void othersKeepTheirState_data();
    void othersKeepTheirState();
};

void TestMaskingUnknown::soundsSecret_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("expected");
    for (const char *key : {"authPassword", "PASSPHRASE", "adminPwd", "clientSecret", "api_token",
                            "credentials", "kodeord", "Adgangskode", "apiKey", "pinCode",
                            "privateKey", "pin", "PIN", "voicemail.pin"})
        QTest::newRow(key) << QString::fromLatin1(key) << true;
    for (const char *key : {"channel", "pinned", "spin", "typing", "key", "displayName", "api", ""})
        QTest::addRow("harmless: %s", key) << QString::fromLatin1(key) << false;
}

void TestMaskingUnknown::soundsSecret()
{
    QFETCH(const QString, key);
    QTEST(phone::soundsSecret(key), "expected");
}

void TestMaskingUnknown::unknownSecrets_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json)
                            << QByteArray(expected).replace('#', Masker::mask().toUtf8());
    };
    row("top level", R"({"adminPwd":"a1"})", R"({"adminPwd":"#"})");
    row("number", R"({"pin":4711})", R"({"pin":"#"})");
    row("boolean", R"({"passwordSet":true})", R"({"passwordSet":"#"})");
    row("object", R"({"secret":{"a":"b"}})", R"({"secret":"#"})");
    row("list", R"({"tokens":["a"]})", R"({"tokens":"#"})");
    row("inside a group", R"({"network":{"radiusSecret":"a1","lldp":true}})",
        R"({"network":{"radiusSecret":"#","lldp":true}})");
    row("inside an unknown group", R"({"x":{"y":{"password":"a1"}}})",
        R"({"x":{"y":{"password":"#"}}})");
    row("below one", R"({"credentials":{"user":"a1"}})", R"({"credentials":"#"})");
    row("inside a softkey", R"({"softkeys":[{"pin":"1"}]})", R"({"softkeys":[{"pin":"#"}]})");
    row("inside lists of lists", R"({"x":[[{"pin":"1"}]]})", R"({"x":[[{"pin":"#"}]]})");
    row("below a long key",
        "{\"x0123456789x0123456789x0123456789x0123456789x0123456789x0123456789x0123456789"
        "x0123456789x0123456789x0123456789x0123456789x0123456789\":{\"a\":{\"pin\":1,\"b\":2}}}",
        "{\"x0123456789x0123456789x0123456789x0123456789x0123456789x0123456789x0123456789"
        "x0123456789x0123456789x0123456789x0123456789x0123456789\":{\"a\":{\"pin\":\"#\",\"b\":2}}}");
    row("null", R"({"authToken":null})", R"({"authToken":null})");
    row("empty", R"({"authToken":"","x":{"pin":[]}})", R"({"authToken":"","x":{"pin":[]}})");
    row("harmless", R"({"channel":"beta"})", R"({"channel":"beta"})");
}

void TestMaskingUnknown::unknownSecrets()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    const Phone phone = phoneOf(json);
    const Masker masker(phone);
    QCOMPARE(masker.jsonObject(), object(expected));
    const bool hides = json != expected;
    bool hidden = false;
    for (const OtherValue &other : phone.others()) {
        const ShownText shown = masker.shown(other);
        QVERIFY2(!shown.text.contains(QStringLiteral("a1")), qUtf8Printable(shown.text));
        hidden = hidden || (shown.masked && shown.text.contains(Masker::mask()));
    }
    QCOMPARE(hidden, hides);
}

void TestMaskingUnknown::secretsInsideMalformedValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, FieldId id, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << id
                            << QString::fromUtf8(expected).replace(u'#', Masker::mask());
    };
    row("key that sounds secret", R"({"notes":{"a":1,"pin":"0815"}})", FieldId::Notes,
        R"({"a":1,"pin":"#"})");
    row("reference without an id", R"({"extension":{"pin":"0815"}})", FieldId::Extension,
        R"({"pin":"#"})");
    row("list", R"({"serial":["a",{"token":"0815"}]})", FieldId::Serial, R"(["a",{"token":"#"}])");
    row("quotes", R"({"password":"pw\"12\\34","notes":["pw\"12\\34"]})", FieldId::Notes,
        R"(["#"])");
    row("as a key", R"({"password":"pw123456","notes":{"pw123456":1}})", FieldId::Notes,
        R"({"#":1})");
    row("blanks inside a text stay", R"({"status":{"configSaved":"[ 1 ]"}})", FieldId::ConfigSaved,
        "[ 1 ]");
}

void TestMaskingUnknown::secretsInsideMalformedValues()
{
    QFETCH(const QByteArray, json);
    QFETCH(const FieldId, id);
    QFETCH(const QString, expected);
    const Phone phone = phoneOf(json);
    QCOMPARE(phone.value(id).state(), ValueState::Malformed);
    QCOMPARE(shownText(phone, id).text, expected);
    QCOMPARE(shownText(phone, id).state, ValueState::Malformed);
    QCOMPARE(shownText(phone, id).masked, expected.contains(Masker::mask()));
    QCOMPARE(plainText(phone, id), expected);
}

void TestMaskingUnknown::othersKeepTheirState_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ValueState>("state");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *json, ValueState state, const char *text) {
        QTest::newRow(json) << QByteArray(json) << state << QString::fromUtf8(text);
    };
    row(R"({"x":null})", ValueState::Null, "no value (null)");
    row(R"({"x":""})", ValueState::Empty, "empty");
    row(R"({"x":{}})", ValueState::Empty, "empty");
    row(R"({"x":[]})", ValueState::Empty, "empty");
    row(R"({"x":0.5})", ValueState::Present, "0.5");
    row(R"({"x":true})", ValueState::Present, "true");
    row(R"({"x":[1, {"a":null}]})", ValueState::Present, "[1,{\"a\":null}]");
    row("{\"x\":\"a\\nb\"}", ValueState::Present, "a␊b");
}

void TestMaskingUnknown::othersKeepTheirState()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ValueState, state);
    QFETCH(const QString, text);
    const Phone phone = phoneOf(json);
    const Masker masker(phone);
    QCOMPARE(masker.shown(phone.others()[0]), (ShownText{text, state, false}));
    QCOMPARE(masker.shownPath(phone.others()[0]), QStringLiteral("x"));
}

QTEST_GUILESS_MAIN(TestMaskingUnknown)
#include "tst_maskingunknown.moc"
