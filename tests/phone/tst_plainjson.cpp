// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/plainjson.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace phone;

namespace {

// {"k0":0,"k1":1,…}
QByteArray members(int count)
{
    QByteArray text = "{";
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? ",\"k" : "\"k") + QByteArray::number(i) + "\":" + QByteArray::number(i);
    return text + '}';
}

QByteArray nested(int depth)
{
    return "{\"x\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

void addTexts()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOdd");
    const auto row = [](const char *name, const QByteArray &text, bool isOdd) {
        QTest::newRow(name) << text << isOdd;
    };
    for (const char *name : {"reference", "report_full", "sound"})
        row(name, support::fixture("phones/" + QByteArray(name) + ".json"), false);
    row("nothing in it", "{}", false);
    row("blanks around it", " \n{ \"notes\" : \"x\" }\r\n\t", false);
    row("escapes", R"({"notes":"\u00e6\n\"\\\/\u0000 \ud83d\ude00","no\u0074e":1})", false);
    row("other letters", "{\"notes\":\"Øster Allé 1 \xF0\x9F\x93\x9E\",\"æ\":\"ø\"}", false);
    row("whole numbers",
        R"({"serial":5,"handsetIndex":"7","x":-25,"y":9007199254740993,"z":-9223372036854775808})",
        false);
    row("a number beyond 64 bits", R"({"serial":9223372036854775808})", true);
    row("a fraction", R"({"serial":-2.5})", true);
    row("a power of ten", R"({"serial":0e5})", true);
    row("references as objects",
        R"({"sipPhoneModel":{"_id":"5","name":"snom"},"customer":{"_id":""},"product":{},)"
        R"("_id":{"_id":"7"},"extension":{"name":"x"}})",
        false);
    row("lists",
        R"({"softkeys":[{"index":0,"function":"NEW","more":{"a":[1]}},7,[],null],)"
        R"("purchaseInfo":{"sidePanels":[]},"ip":[1,{"a":2}],"codec":"x"})",
        false);
    row("purchase twice over",
        R"({"orderId":"1","date":"2020-01-01","purchaseInfo":{"orderId":"2"}})", false);
    row("as many keys as the limit", members(PlainJson::maxMembers), false);
    row("one key more", members(PlainJson::maxMembers + 1), true);
    row("as deep as the limit", nested(PlainJson::maxDepth - 1), false);
    row("one deeper", nested(PlainJson::maxDepth), true);
    row("very deep", nested(1000), true);
    row("very deep behind the items that are listed",
        "{\"softkeys\":[" + QByteArray("0,").repeated(int(PhoneDecoder::maxListItems))
            + QByteArray(2000, '[') + QByteArray(2000, ']') + "]}",
        true);
    row("a key twice", R"({"password":"first","notes":"x","password":"second"})", true);
    row("a key twice in a group", R"({"ip":{"mode":"OPEN","mode":"LOCKED"}})", true);
    row("a key twice in a list", R"({"softkeys":[{"label":"a","label":"b"}]})", true);
    row("a key twice far down", R"({"x":{"y":[{"z":1,"z":2}]}})", true);
    row("a key twice in two spellings", R"({"notes":"a","note\u0073":"b"})", true);
    row("first half of a character", R"({"notes":"Reception \ud83d"})", true);
    row("second half of a character", R"({"notes":"\udcde"})", true);
    row("half a character in a key", R"({"\ud83d":"x"})", true);
    row("no number that a computer has", R"({"serial":1e400})", true);
    row("nearly nothing", R"({"serial":1e-320})", true);
    row("zero with a point", R"({"serial":0.0})", true);
    row("a byte order mark", "\xEF\xBB\xBF{\"notes\":\"x\"}", true);
    row("a zero behind it", QByteArray("{\"notes\":\"x\"}\0{", 15), true);
}

// In the order of their paths; of those of one path, as they are.
QList<OtherValue> sorted(QList<OtherValue> others)
{
    std::stable_sort(others.begin(), others.end(),
                     [](const OtherValue &a, const OtherValue &b) { return a.path < b.path; });
    return others;
}

} // namespace

// What RapidJSON reads of a phone is what Qt reads; what it might read otherwise is left to Qt.
class TestPlainJson : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void oddTexts_data();
    void oddTexts();
    void noObject_data();
    void noObject();
    void samePhone_data();
    void samePhone();
};

void TestPlainJson::oddTexts_data()
{
    addTexts();
}

void TestPlainJson::oddTexts()
{
    QFETCH(const QByteArray, text);
    PlainJson json(text);
    const QJsonValue read = json.isOdd() ? QJsonValue() : json.qtValue(json.root());
    QTEST(json.isOdd(), "isOdd");
    if (!json.isOdd())
        QCOMPARE(read.toObject(), QJsonDocument::fromJson(text).object());
}

void TestPlainJson::noObject_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n");
    QTest::newRow("list") << QByteArray("[{}]");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("cut off") << QByteArray("{\"notes\":\"x");
    QTest::newRow("two") << QByteArray("{}{}");
    QTest::newRow("no UTF-8") << QByteArray("{\"notes\":\"\xE6\"}");
    QTest::newRow("brackets without end") << QByteArray(1'000'000, '[');
    QTest::newRow("objects without end") << QByteArray("{\"a\":").repeated(200'000);
}

void TestPlainJson::noObject()
{
    QFETCH(const QByteArray, text);
    QVERIFY(PlainJson(text).isOdd());
}

void TestPlainJson::samePhone_data()
{
    addTexts();
}

void TestPlainJson::samePhone()
{
    QFETCH(const QByteArray, text);
    const auto decoded = PhoneDecoder::decode(text);
    const auto document = QJsonDocument::fromJson(text);
    QCOMPARE(decoded.has_value(), document.isObject());
    if (!decoded)
        return;
    const Phone expected = PhoneDecoder::fromObject(document.object());
    for (const Field &row : fieldTable) {
        QVERIFY2(decoded->value(row.id) == expected.value(row.id), row.property.label);
        QCOMPARE(decoded->cameAsObject(row.id), expected.cameAsObject(row.id));
    }
    QVERIFY(decoded->softkeys() == expected.softkeys());
    QVERIFY(decoded->sidePanels() == expected.sidePanels());
    // As received, which Qt does not know any more.
    QVERIFY(sorted(decoded->others()) == sorted(expected.others()));
    QCOMPARE(decoded->source(), expected.source());
}

QTEST_GUILESS_MAIN(TestPlainJson)
#include "tst_plainjson.moc"
