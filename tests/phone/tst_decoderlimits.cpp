// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/masking.h"
#include "phone/phonedecoder.h"
#include "phone/useragent.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>

using namespace phone;
using Reason = OtherValue::Reason;

namespace {

QJsonObject unknownKeys(qsizetype count)
{
    QJsonObject object;
    for (qsizetype i = 0; i < count; ++i)
        object.insert(QStringLiteral("x%1").arg(i), i);
    return object;
}

// {"x0":{"x1":… 1 …}} with this many objects below the first key
QJsonObject nested(int depth)
{
    QJsonValue value = 1;
    for (int i = depth; i >= 0; --i)
        value = QJsonObject{{QStringLiteral("x%1").arg(i), value}};
    return value.toObject();
}

} // namespace

// The limits of PhoneDecoder, on each side, and answers made to be slow.
class TestDecoderLimits : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listItems_data();
    void listItems();
    void others_data();
    void others();
    void depth_data();
    void depth();
    void path_data();
    void path();
    void hostile_data();
    void hostile();
};

void TestDecoderLimits::listItems_data()
{
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("one") << qsizetype(1);
    QTest::newRow("as many as the limit") << PhoneDecoder::maxListItems;
    QTest::newRow("one more") << PhoneDecoder::maxListItems + 1;
    QTest::newRow("seven more") << PhoneDecoder::maxListItems + 7;
}

void TestDecoderLimits::listItems()
{
    QFETCH(const qsizetype, count);
    QJsonArray items;
    for (qsizetype i = 0; i < count; ++i)
        items.append(QJsonObject{{QStringLiteral("index"), i}});
    const qsizetype leftOut = qMax<qsizetype>(0, count - PhoneDecoder::maxListItems);
    const Phone keys = PhoneDecoder::fromObject({{QStringLiteral("softkeys"), items}});
    QCOMPARE(keys.softkeys().size(), count - leftOut);
    QCOMPARE(keys.others().size(), leftOut > 0 ? 1 : 0);
    if (leftOut > 0) {
        QCOMPARE(keys.others()[0].reason, Reason::LeftOut);
        QCOMPARE(keys.others()[0].path, QStringLiteral("softkeys"));
        QCOMPARE(keys.others()[0].json.toInteger(), qint64(leftOut));
    }
    const QJsonObject purchase{{QStringLiteral("sidePanels"), QJsonArray(items)}};
    const Phone panels = PhoneDecoder::fromObject({{QStringLiteral("purchaseInfo"), purchase}});
    QCOMPARE(panels.sidePanels().size(), count - leftOut);
}

void TestDecoderLimits::others_data()
{
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("as many as the limit") << PhoneDecoder::maxOthers;
    QTest::newRow("one more") << PhoneDecoder::maxOthers + 1;
    QTest::newRow("forty more") << PhoneDecoder::maxOthers + 40;
}

void TestDecoderLimits::others()
{
    QFETCH(const qsizetype, count);
    const Phone phone = PhoneDecoder::fromObject(unknownKeys(count));
    const qsizetype leftOut = count - PhoneDecoder::maxOthers;
    QCOMPARE(phone.others().size(), PhoneDecoder::maxOthers + (leftOut > 0 ? 1 : 0));
    QCOMPARE(phone.others().last().reason, leftOut > 0 ? Reason::LeftOut : Reason::UnknownKey);
    if (leftOut > 0)
        QCOMPARE(phone.others().last().json.toInteger(), qint64(leftOut));
}

void TestDecoderLimits::depth_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("as deep as the limit") << PhoneDecoder::maxOtherDepth << false;
    QTest::newRow("one deeper") << PhoneDecoder::maxOtherDepth + 1 << true;
}

void TestDecoderLimits::depth()
{
    QFETCH(const int, depth);
    const Phone phone = PhoneDecoder::fromObject(nested(depth));
    QCOMPARE(phone.others().size(), 1);
    QTEST(phone.others()[0].json.isObject(), "isWhole");
}

void TestDecoderLimits::path_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("as long as the limit") << PhoneDecoder::maxOtherPath << false;
    QTest::newRow("one longer") << PhoneDecoder::maxOtherPath + 1 << true;
}

void TestDecoderLimits::path()
{
    QFETCH(const qsizetype, length);
    QFETCH(const bool, isWhole);
    const QString key(length, u'x');
    const Phone phone = PhoneDecoder::fromObject({{key, unknownKeys(3)}});
    QCOMPARE(phone.others().size(), isWhole ? 1 : 3);
    QCOMPARE(phone.others()[0].path, isWhole ? key : key + QStringLiteral(".x0"));
    QCOMPARE(phone.others()[0].json.isObject(), isWhole);
}

void TestDecoderLimits::hostile_data()
{
    constexpr int size = 1'000'000;
    QTest::addColumn<QByteArray>("answer");
    QByteArray members;
    for (int i = 0; members.size() < size; ++i)
        members += "\"k" + QByteArray::number(i) + "\":0,";
    members.chop(1);
    const QByteArray longKey(4 * size, 'k');
    const QByteArray items = QByteArray("0,").repeated(size) + '0';
    QTest::newRow("many keys below a long key")
        << QByteArray("{\"" + longKey + "\":{" + members + "}}");
    QTest::newRow("many keys of a list's item below a long key")
        << QByteArray("{\"" + longKey + "\":[{" + members + "}]}");
    QTest::newRow("many items below a long key")
        << QByteArray("{\"" + longKey + "\":[" + items + "]}");
    QTest::newRow("many items, deep down")
        << QByteArray("{\"a\":" + QByteArray(900, '[') + items + QByteArray(900, ']') + "}");
    QTest::newRow("brackets in a key")
        << QByteArray("{\"" + QByteArray("[0").repeated(size) + "\":1}");
    QByteArray passwords;
    for (int i = 0; passwords.size() < size; ++i)
        passwords += "\"secret" + QByteArray::number(i) + "\",";
    passwords.chop(1);
    QTest::newRow("many passwords, long note")
        << QByteArray("{\"password\":[" + passwords + "],\"notes\":\"" + longKey + "\"}");
    QTest::newRow("user agent that almost fits")
        << QByteArray("{\"status\":{\"userAgent\":\"N" + QByteArray(size, '1') + "\"}}");
}

// Work that grows with the square of such an answer takes minutes, and runs into the test's limit.
void TestDecoderLimits::hostile()
{
    QFETCH(const QByteArray, answer);
    const Phone phone = phoneOf(answer);
    const Masker masker(phone);
    QVERIFY(!masker.jsonObject().isEmpty());
    for (const Field &row : fieldTable)
        QVERIFY(!masker.shown(row.property, phone.value(row.id)).text.isNull());
    QVERIFY(!UserAgent::parse(phone.value(FieldId::UserAgent).received()).isKnown());
    for (const OtherValue &other : phone.others()) {
        QVERIFY(!masker.shown(other).text.isEmpty());
        QVERIFY(!masker.shownPath(other).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestDecoderLimits)
#include "tst_decoderlimits.moc"
