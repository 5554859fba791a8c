// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/labels.h"
#include "phone/phonedecoder.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace phone;
using Reason = OtherValue::Reason;

namespace {

// A value that the kind reads, as an answer would hold it.
QJsonValue goodValue(const Property &property)
{
    if (!property.enumeration.empty())
        return text(property.enumeration.front().value);
    switch (property.kind) {
    case Kind::Integer:
        return 3;
    case Kind::Boolean:
        return true;
    case Kind::Date:
        return QStringLiteral("2026-02-10T13:05:41Z");
    default:
        return QStringLiteral("something");
    }
}

QJsonValue badValue(Kind kind)
{
    return kind == Kind::Boolean ? QJsonValue(QStringLiteral("true")) : QJsonValue(true);
}

} // namespace

class TestPhoneDecoder : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateOfEachField_data();
    void eachStateOfEachField();
    void purchase_data();
    void purchase();
    void noPhone_data();
    void noPhone();
    void emptyObject();
};

void TestPhoneDecoder::eachStateOfEachField_data()
{
    QTest::addColumn<FieldId>("id");
    int fields = 0;
    for (const Field &row : fieldTable) {
        if (row.property.kind == Kind::List)
            continue;
        QTest::newRow(qPrintable(key(row.property))) << row.id;
        ++fields;
    }
    QCOMPARE(fields, 57);
}

void TestPhoneDecoder::eachStateOfEachField()
{
    QFETCH(const FieldId, id);
    const Property &property = field(id).property;
    const auto decoded = [&](const QJsonValue &json) {
        return PhoneDecoder::fromObject(withValue({}, key(property), json));
    };
    QCOMPARE(Phone().value(id).state(), ValueState::Absent);
    QCOMPARE(decoded(QJsonValue::Null).value(id).state(), ValueState::Null);
    QCOMPARE(decoded(QString()).value(id).state(), ValueState::Empty);
    QCOMPARE(decoded(QJsonArray()).value(id).state(), ValueState::Empty);
    QCOMPARE(decoded(goodValue(property)).value(id).state(), ValueState::Present);
    QCOMPARE(decoded(goodValue(property)).others().size(), 0);
    const Phone malformed = decoded(badValue(property.kind));
    QCOMPARE(malformed.value(id).state(), ValueState::Malformed);
    QCOMPARE(malformed.value(id).received(), QStringLiteral("true"));
    // No other field has taken it.
    for (const Field &row : fieldTable) {
        if (row.id != id)
            QCOMPARE(malformed.value(row.id).state(), ValueState::Absent);
    }
}

void TestPhoneDecoder::purchase_data()
{
    QTest::addColumn<QByteArray>("nested"); // empty: no such key
    QTest::addColumn<QByteArray>("topLevel");
    QTest::addColumn<ValueState>("state");
    QTest::addColumn<QString>("received");
    QTest::addColumn<int>("superseded");
    const auto row = [](const char *name, const char *nested, const char *topLevel,
                        ValueState state, const char *received, int superseded = 0) {
        QTest::newRow(name) << QByteArray(nested) << QByteArray(topLevel) << state
                            << QString::fromLatin1(received) << superseded;
    };
    row("neither", "", "", ValueState::Absent, "");
    row("only nested", "\"7\"", "", ValueState::Present, "7");
    row("only at the top level", "", "\"8\"", ValueState::Present, "8");
    row("both", "\"7\"", "\"8\"", ValueState::Present, "7", 1);
    row("both, the same", "\"7\"", "\"7\"", ValueState::Present, "7", 1);
    row("nested null", "null", "\"8\"", ValueState::Present, "8");
    row("nested empty", "\"\"", "\"8\"", ValueState::Present, "8");
    row("nested malformed", "true", "\"8\"", ValueState::Malformed, "true", 1);
    row("top level malformed", "", "true", ValueState::Malformed, "true");
    row("nested null, top level empty", "null", "\"\"", ValueState::Empty, "");
}

void TestPhoneDecoder::purchase()
{
    QFETCH(const QByteArray, nested);
    QFETCH(const QByteArray, topLevel);
    QFETCH(const int, superseded);
    QByteArray json = "{\"_id\":\"5\"";
    if (!nested.isEmpty())
        json += ",\"purchaseInfo\":{\"orderId\":" + nested + "}";
    if (!topLevel.isEmpty())
        json += ",\"orderId\":" + topLevel;
    const Phone phone = phoneOf(json + "}");
    QTEST(phone.value(FieldId::OrderId).state(), "state");
    QTEST(phone.value(FieldId::OrderId).received(), "received");
    QCOMPARE(phone.others().size(), superseded);
    if (superseded > 0) {
        QCOMPARE(phone.others()[0].path, QStringLiteral("orderId"));
        QCOMPARE(phone.others()[0].reason, Reason::Superseded);
    }
}

void TestPhoneDecoder::noPhone_data()
{
    using ErrorKind = DecodeError::Kind;
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *name, const QByteArray &answer, ErrorKind kind, int offset) {
        QTest::newRow(name) << answer << kind << qint64(offset);
    };
    row("nothing", "", ErrorKind::NotJson, 0);
    row("page of a proxy", "<html>", ErrorKind::NotJson, 1);
    row("cut off", R"({"_id":"5","ip":{)", ErrorKind::NotJson, 17);
    row("cut off inside a text", R"({"notes":"abc)", ErrorKind::NotJson, 13);
    row("something behind", "{} x", ErrorKind::NotJson, 3);
    row("single quotes", "{'_id':'5'}", ErrorKind::NotJson, 2);
    row("list", "[]", ErrorKind::NotAnObject, 0);
    row("list of phones", R"([{"_id":"5"}])", ErrorKind::NotAnObject, 0);
}

void TestPhoneDecoder::noPhone()
{
    QFETCH(const QByteArray, answer);
    const auto decoded = PhoneDecoder::decode(answer);
    QVERIFY(!decoded);
    QTEST(decoded.error().kind, "kind");
    QTEST(decoded.error().offset, "offset");
    QCOMPARE(decoded.error().detail.isEmpty(),
             decoded.error().kind == DecodeError::Kind::NotAnObject);
}

void TestPhoneDecoder::emptyObject()
{
    const Phone phone = phoneOf("{}");
    for (const Field &row : fieldTable)
        QCOMPARE(phone.value(row.id).state(), ValueState::Absent);
    QVERIFY(phone.softkeys().isEmpty() && phone.sidePanels().isEmpty() && phone.others().isEmpty());
}

QTEST_GUILESS_MAIN(TestPhoneDecoder)
#include "tst_phonedecoder.moc"
