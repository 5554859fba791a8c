// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/valuereader.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace phone;

namespace {

// The value of a JSON text, which may be no object: "5.0", "\"x\"", "[]".
QJsonValue json(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson("[" + text + "]");
    if (!document.isArray())
        qFatal("not JSON: %s", text.constData());
    return document.array().at(0);
}

Value read(Kind kind, const QByteArray &text)
{
    return readValue(Property{.path = "x", .kind = kind}, json(text));
}

} // namespace

class TestValueReader : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_data();
    void nothing();
    void integers_data();
    void integers();
    void booleans_data();
    void booleans();
    void texts_data();
    void texts();
    void ids_data();
    void ids();
    void lists_data();
    void lists();
};

void TestValueReader::nothing_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("text") << Kind::Text;
    QTest::newRow("long text") << Kind::LongText;
    QTest::newRow("id") << Kind::Id;
    QTest::newRow("integer") << Kind::Integer;
    QTest::newRow("boolean") << Kind::Boolean;
    QTest::newRow("date") << Kind::Date;
    QTest::newRow("enumeration") << Kind::Enumeration;
    QTest::newRow("MAC address") << Kind::MacAddress;
    QTest::newRow("list") << Kind::List;
}

void TestValueReader::nothing()
{
    QFETCH(const Kind, kind);
    const Property property{.path = "x", .kind = kind};
    QCOMPARE(readValue(property, QJsonValue(QJsonValue::Undefined)).state(), ValueState::Absent);
    QCOMPARE(read(kind, "null").state(), ValueState::Null);
    for (const char *empty : {"\"\"", "[]", "{}"}) {
        const Value value = read(kind, empty);
        QCOMPARE(value.state(), ValueState::Empty);
        QVERIFY(!value.hasContent());
    }
}

void TestValueReader::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("received");
    const auto good = [](const char *name, const char *text, qint64 number, const char *received) {
        QTest::newRow(name) << QByteArray(text) << true << number << QString::fromLatin1(received);
    };
    const auto bad = [](const char *name, const char *text, const char *received) {
        QTest::newRow(name) << QByteArray(text) << false << qint64(0)
                            << QString::fromLatin1(received);
    };
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    constexpr qint64 min = std::numeric_limits<qint64>::min();
    good("number", "5", 5, "5");
    good("nought", "0", 0, "0");
    good("negative", "-1", -1, "-1");
    good("5.0", "5.0", 5, "5");
    good("number with exponent", "1e3", 1000, "1000");
    good("beyond a double's digits", "9007199254740993", 9007199254740993, "9007199254740993");
    good("largest", "9223372036854775807", max, "9223372036854775807");
    good("beyond the largest", "9223372036854775808", max, "9223372036854776000");
    good("smallest", "-9223372036854775808", min, "-9223372036854775808");
    good("beyond the smallest", "-1e300", min, "-1e+300");
    good("huge", "1e300", max, "1e+300");
    good("text", "\"5\"", 5, "5");
    good("text with leading noughts", "\"007\"", 7, "007");
    good("negative text", "\"-5\"", -5, "-5");
    good("blanks around", "\" \\t5\\t \"", 5, " \t5\t ");
    good("largest as text", "\"9223372036854775807\"", max, "9223372036854775807");
    good("beyond the largest as text", "\"9223372036854775808\"", max, "9223372036854775808");
    good("huge text", "\"99999999999999999999999\"", max, "99999999999999999999999");
    good("huge negative text", "\"-99999999999999999999999\"", -max, "-99999999999999999999999");
    bad("fraction", "5.5", "5.5");
    bad("fraction in a text", "\"5.0\"", "5.0");
    bad("exponent in a text", "\"1e3\"", "1e3");
    bad("plus sign", "\"+5\"", "+5");
    bad("only a sign", "\"-\"", "-");
    bad("two signs", "\"--5\"", "--5");
    bad("blank after the sign", "\"- 5\"", "- 5");
    bad("blank inside", "\"1 000\"", "1 000");
    bad("line break behind", "\"5\\n\"", "5\n");
    bad("only blanks", "\"  \"", "  ");
    bad("hexadecimal", "\"0x10\"", "0x10");
    bad("word", "\"five\"", "five");
    bad("boolean", "true", "true");
    bad("list", "[5]", "[5]");
    bad("object", "{\"a\":5}", "{\"a\":5}");
    QTest::newRow("Arabic digits")
        << QByteArray("\"\u0665\"") << false << qint64(0) << QStringLiteral("\u0665");
}

void TestValueReader::integers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isInteger);
    QFETCH(const qint64, number);
    const Value value = read(Kind::Integer, text);
    QCOMPARE(value.state(), isInteger ? ValueState::Present : ValueState::Malformed);
    QCOMPARE(value.toInteger(), isInteger ? std::optional(number) : std::nullopt);
    QTEST(value.received(), "received");
}

void TestValueReader::booleans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected"); // -1: malformed
    QTest::newRow("true") << QByteArray("true") << 1;
    QTest::newRow("false") << QByteArray("false") << 0;
    QTest::newRow("text true") << QByteArray("\"true\"") << -1;
    QTest::newRow("text false") << QByteArray("\"false\"") << -1;
    QTest::newRow("1") << QByteArray("1") << -1;
    QTest::newRow("0") << QByteArray("0") << -1;
    QTest::newRow("yes") << QByteArray("\"yes\"") << -1;
    QTest::newRow("list") << QByteArray("[true]") << -1;
}

void TestValueReader::booleans()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, expected);
    const Value value = read(Kind::Boolean, text);
    QCOMPARE(value.state(), expected < 0 ? ValueState::Malformed : ValueState::Present);
    QCOMPARE(value.toBool(), expected < 0 ? std::nullopt : std::optional(expected == 1));
    QCOMPARE(value.received(), jsonText(json(text)));
}

void TestValueReader::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ValueState>("state");
    QTest::addColumn<QString>("received");
    const auto row = [](const char *name, const char *text, ValueState state,
                        const char *received) {
        QTest::newRow(name) << QByteArray(text) << state << QString::fromUtf8(received);
    };
    row("text", "\"abc\"", ValueState::Present, "abc");
    row("blanks are kept", "\" a \"", ValueState::Present, " a ");
    row("only blanks", "\" \"", ValueState::Present, " ");
    row("number", "2", ValueState::Present, "2");
    row("number to the digit", "9223372036854775807", ValueState::Present, "9223372036854775807");
    row("fraction", "0.1", ValueState::Present, "0.1");
    row("Danish letters", "\"Rødgrød\"", ValueState::Present, "Rødgrød");
    row("the word null", "\"null\"", ValueState::Present, "null");
    row("boolean", "true", ValueState::Malformed, "true");
    row("list", "[ 1, \"a\" ]", ValueState::Malformed, "[1,\"a\"]");
    row("object", "{ \"_id\": \"5\" }", ValueState::Malformed, "{\"_id\":\"5\"}");
}

void TestValueReader::texts()
{
    QFETCH(const QByteArray, text);
    for (const Kind kind : {Kind::Text, Kind::LongText, Kind::Enumeration, Kind::MacAddress}) {
        const Value value = read(kind, text);
        QTEST(value.state(), "state");
        QTEST(value.received(), "received");
        QVERIFY(!value.toInteger() && !value.toBool() && !value.toDate());
    }
}

void TestValueReader::ids_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ValueState>("state");
    QTest::addColumn<QString>("received");
    const auto row = [](const char *name, const char *text, ValueState state,
                        const char *received) {
        QTest::newRow(name) << QByteArray(text) << state << QString::fromUtf8(received);
    };
    row("24 digits", "\"12345678901234567890ABCD\"", ValueState::Present,
        "12345678901234567890ABCD");
    row("22 digits, as the reference's sample has", "\"123457890123457890BBBB\"",
        ValueState::Present, "123457890123457890BBBB");
    row("number", "7", ValueState::Present, "7");
    row("object", "{\"_id\":\"5a\",\"name\":\"x\"}", ValueState::Present, "5a");
    row("object without an id", "{\"name\":\"x\"}", ValueState::Malformed, "{\"name\":\"x\"}");
    row("object with an empty id", "{\"_id\":\"\"}", ValueState::Malformed, "{\"_id\":\"\"}");
    row("object with an id that is no text", "{\"_id\":5}", ValueState::Malformed, "{\"_id\":5}");
    row("list", "[\"5a\"]", ValueState::Malformed, "[\"5a\"]");
    row("boolean", "false", ValueState::Malformed, "false");
}

void TestValueReader::ids()
{
    QFETCH(const QByteArray, text);
    const Value value = read(Kind::Id, text);
    QTEST(value.state(), "state");
    QTEST(value.received(), "received");
}

void TestValueReader::lists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ValueState>("state");
    QTest::newRow("list") << QByteArray("[1]") << ValueState::Present;
    QTest::newRow("object") << QByteArray("{\"0\":1}") << ValueState::Malformed;
    QTest::newRow("text") << QByteArray("\"a\"") << ValueState::Malformed;
    QTest::newRow("number") << QByteArray("1") << ValueState::Malformed;
}

void TestValueReader::lists()
{
    QFETCH(const QByteArray, text);
    QTEST(read(Kind::List, text).state(), "state");
}

QTEST_GUILESS_MAIN(TestValueReader)
#include "tst_valuereader.moc"
