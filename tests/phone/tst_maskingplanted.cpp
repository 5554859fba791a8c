// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/labels.h"
#include "phone/masking.h"
#include "phone/softkeylayout.h"
#include "phonefixture.h"
#include "support/plantings.h"
#include "support/testcase.h"

#include <QJsonArray>

using namespace phone;

namespace {

// Everything of the phone that is shown, copied or written.
QStringList allTexts(const Phone &phone, Secrets secrets)
{
    const Masker masker(phone);
    QStringList texts{masker.json(secrets)};
    const auto append = [&](const Property &property, const Value &value) {
        texts.append(masker.shown(property, value, secrets).text);
        texts.append(masker.plain(property, value, secrets));
    };
    for (const Field &row : fieldTable)
        append(row.property, phone.value(row.id));
    for (const Softkey &key : phone.softkeys()) {
        for (std::size_t i = 0; i < softkeyColumns.size(); ++i)
            append(softkeyColumns[i], key.values[i]);
    }
    for (const SidePanel &panel : phone.sidePanels()) {
        for (std::size_t i = 0; i < sidePanelColumns.size(); ++i)
            append(sidePanelColumns[i], panel.values[i]);
    }
    for (const OtherValue &other : phone.others()) {
        texts.append(masker.shown(other, secrets).text);
        texts.append(masker.shownPath(other, secrets));
    }
    for (const SoftkeySlot &slot : softkeySlots(phone)) {
        const KeyFace face = keyFace(phone, slot, masker, secrets);
        texts += {face.functionName, face.label, face.value, face.sentence()};
    }
    return texts;
}

bool isIn(const QStringList &texts, const QString &secret)
{
    return texts.join(u'\n').contains(secret, Qt::CaseInsensitive);
}

} // namespace

// A phone's password stands where it does not belong: no masked text may hold it.
class TestMaskingPlanted : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cutShort_data();
    void cutShort();
    void inEachField_data();
    void inEachField();
    void inEachColumn_data();
    void inEachColumn();
    void elsewhere_data();
    void elsewhere();
    void inEachForm_data();
    void inEachForm();
    void announcedElsewhere_data();
    void announcedElsewhere();
};

void TestMaskingPlanted::inEachField_data()
{
    QTest::addColumn<QString>("path");
    for (const Field &row : fieldTable) {
        QTest::newRow(qPrintable(key(row.property))) << key(row.property);
        if (!row.fallbackPath.empty()) {
            const QString fallback = text(row.fallbackPath);
            QTest::newRow(qPrintable(fallback)) << fallback;
        }
    }
}

void TestMaskingPlanted::inEachField()
{
    QFETCH(const QString, path);
    const QString secret = QStringLiteral("Zq7-Geheim\"x");
    const QJsonObject object{{QStringLiteral("a"), QString(u'<' + secret + u'>')}};
    const std::initializer_list<QJsonValue> plantings = {
        secret, QString(u'<' + secret.toUpper() + u'>'), object, QJsonArray({object, secret})};
    for (const QJsonValue &planted : plantings) {
        QJsonObject source = withValue({{QStringLiteral("password"), secret}}, path, planted);
        const Phone phone = PhoneDecoder::fromObject(source);
        const QString found = QStringLiteral("Geheim");
        QVERIFY(isIn(allTexts(phone, Secrets::Revealed), found));
        QVERIFY2(!isIn(allTexts(phone, Secrets::Masked), found), qPrintable(path));
    }
}

void TestMaskingPlanted::inEachColumn_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("column");
    for (const Property &column : softkeyColumns) {
        QTest::addRow("softkeys[].%s", qPrintable(key(column)))
            << QStringLiteral("softkeys") << key(column);
    }
    for (const Property &column : sidePanelColumns) {
        QTest::addRow("sidePanels[].%s", qPrintable(key(column)))
            << QStringLiteral("purchaseInfo.sidePanels") << key(column);
    }
}

void TestMaskingPlanted::inEachColumn()
{
    QFETCH(const QString, list);
    QFETCH(const QString, column);
    const QString secret = QStringLiteral("Zq7-Geheim");
    const QJsonObject object{{QStringLiteral("a"), QString(u'<' + secret + u'>')}};
    for (const QJsonValue &planted : {QJsonValue(secret.toLower()), QJsonValue(object)}) {
        const QJsonArray items{QJsonObject{{column, planted}}};
        const QJsonObject source{{QStringLiteral("password"), secret}};
        const Phone phone = PhoneDecoder::fromObject(withValue(source, list, items));
        QVERIFY(isIn(allTexts(phone, Secrets::Revealed), secret));
        QVERIFY(!isIn(allTexts(phone, Secrets::Masked), secret));
    }
}

void TestMaskingPlanted::elsewhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const char *json, const char *secret) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(secret);
    };
    row("unknown key's value", R"({"password":"pw123456","x":"a pw123456 b"})", "pw123456");
    row("unknown key", R"({"password":"pw123456","pw123456":1})", "pw123456");
    row("part of an unknown key", R"({"password":"pw123456","a":{"xpw123456x":{"c":1}}})",
        "pw123456");
    row("key of a list's item", R"({"password":"pw123456","x":[{"pw123456":1}]})", "pw123456");
    row("deep inside", R"({"password":"pw123456","a":{"b":{"c":[[{"d":["PW123456"]}]]}}})",
        "pw123456");
    row("in a softkey's unknown key", R"({"password":"pw123456","softkeys":[{"x":"pw123456"}]})",
        "pw123456");
    row("instead of a softkey", R"({"password":"pw123456","softkeys":["pw123456"]})", "pw123456");
    row("instead of a group", R"({"password":"pw123456","network":"pw123456"})", "pw123456");
    row("rest of a reference",
        R"({"password":"pw123456","extension":{"_id":"5a","name":"pw123456"}})", "pw123456");
    row("superseded",
        R"({"password":"pw123456","purchaseInfo":{"orderId":"1"},"orderId":"pw123456"})",
        "pw123456");
    row("number", R"({"password":12345678,"notes":"it is 12345678"})", "12345678");
    row("number as a number",
        R"({"password":12345678,"x":[12345678],"displayBrightness":12345678})", "12345678");
    row("text as a number", R"({"password":"12345678","network":{"vlanId":12345678}})", "12345678");
    row("large number", R"({"password":9007199254740993,"notes":"9007199254740993"})",
        "9007199254740993");
    row("object", R"({"password":{"value":"pw123456"},"notes":"pw123456"})", "pw123456");
    row("list of objects", R"({"password":[{"v":["pw123456"]}],"notes":"pw123456"})", "pw123456");
    row("blanks around", R"({"password":" pw123456 ","notes":"pw123456"})", "pw123456");
    row("Danish letters in another case", R"({"password":"RØDGRØD","notes":"rødgrød"})", "rødgrød");
    row("dot in it", R"({"password":"pw.123456","a":{"pw":{"123456":1}}})", "pw.123456");
    row("a date", R"({"password":"2015-01-01","status":{"configSaved":"2015-01-01T00:00:00Z"}})",
        "2015-01-01");
    row("an enumerator", R"({"password":"SPEEDDIAL","ip":{"mode":"SPEEDDIAL"}})", "SPEEDDIAL");
    row("user name", R"({"username":"user4711","notes":"user4711","x":{"user4711":"USER4711"}})",
        "user4711");
}

void TestMaskingPlanted::elsewhere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, secret);
    const Phone phone = phoneOf(json);
    QVERIFY(isIn(allTexts(phone, Secrets::Revealed), secret));
    const QStringList texts = allTexts(phone, Secrets::Masked);
    QVERIFY2(!isIn(texts, secret), qUtf8Printable(texts.join(u'\n')));
    QVERIFY(isIn(texts, Masker::mask()));
}

void TestMaskingPlanted::inEachForm_data()
{
    QTest::addColumn<int>("form");
    const QList<support::Planting> forms = support::plantings(QStringLiteral("Zq7-Geheim"));
    for (int i = 0; i < forms.size(); ++i)
        QTest::newRow(forms[i].name) << i;
}

// In every text field at once, in a key of a list, in unknown keys and inside a malformed value.
void TestMaskingPlanted::inEachForm()
{
    QFETCH(const int, form);
    const QString secret = QStringLiteral("Zq7-Geheim");
    const support::Planting planted = support::plantings(secret)[form];
    QJsonObject source{{QStringLiteral("password"), secret}};
    for (const Field &row : fieldTable) {
        if (row.property.sensitivity != Sensitivity::Secret && row.id != FieldId::Softkeys)
            source = withValue(source, key(row.property), planted.text);
    }
    source.insert(QStringLiteral("serial"), QJsonArray{planted.text});
    source.insert(QStringLiteral("softkeys"),
                  QJsonArray{QJsonObject{{QStringLiteral("value"), planted.text},
                                         {QStringLiteral("label"), planted.text},
                                         {QStringLiteral("function"), planted.text}}});
    source.insert(planted.text, planted.text);
    const QStringList texts = allTexts(PhoneDecoder::fromObject(source), Secrets::Masked);
    for (const QString &text : texts)
        QVERIFY2(!support::givesAway(text, planted), qPrintable(text));
}

void TestMaskingPlanted::announcedElsewhere_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(json);
    };
    row("in the notes", R"({"notes":"kodeord: hest12","serial":"hest12"})");
    row("in the custom configuration", R"({"customConfig":"pass=hest12\n","serial":"HEST12"})");
    row("in a URL", R"({"displayBackground":"http://a:hest12@h/p","serial":"x aGVzdDEy"})");
    row("in a key's value",
        R"({"softkeys":[{"value":"https://h?password=hest12","label":"hest12"}]})");
    row("under an unknown key", R"({"wifi":{"pass":"hest12"},"notes":"hest12"})");
    row("in an unknown text", R"({"x":["secret: hest12 is it"],"notes":"hest12"})");
}

void TestMaskingPlanted::announcedElsewhere()
{
    QFETCH(const QByteArray, json);
    const Phone phone = phoneOf(json);
    QVERIFY(isIn(allTexts(phone, Secrets::Revealed), QStringLiteral("hest12")));
    const QStringList texts = allTexts(phone, Secrets::Masked);
    QVERIFY2(!isIn(texts, QStringLiteral("hest12")), qUtf8Printable(texts.join(u'\n')));
    QVERIFY(!isIn(texts, QStringLiteral("aGVzdDEy")));
}

void TestMaskingPlanted::cutShort_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("hidden");
    const QString automatic = QStringLiteral("t6enaf7b8pb2q9x4m1k3z5v7c8n0r2w6");
    const qsizetype least = Masker::minPartLength;
    QTest::newRow("12 characters of 32") << automatic << 12 << true;
    QTest::newRow("all but the last") << automatic << 31 << true;
    QTest::newRow("as few as are looked for") << automatic << int(least) << true;
    QTest::newRow("one fewer") << automatic << int(least) - 1 << false;
    QTest::newRow("password just long enough")
        << automatic.left(Masker::minPartlySearchedLength) << 12 << true;
    QTest::newRow("password just too short")
        << automatic.left(Masker::minPartlySearchedLength - 1) << 12 << false;
}

void TestMaskingPlanted::cutShort()
{
    QFETCH(const QString, password);
    QFETCH(const int, left);
    const QString part = password.left(left);
    const Phone phone = PhoneDecoder::fromObject(
        {{QStringLiteral("password"), password},
         {QStringLiteral("notes"), QString(QStringLiteral("pw ") + part.toUpper() + u'!')}});
    QTEST(!isIn(allTexts(phone, Secrets::Masked), part), "hidden");
}

QTEST_GUILESS_MAIN(TestMaskingPlanted)
#include "tst_maskingplanted.moc"
