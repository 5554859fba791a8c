// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/valuereader.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace phone;

class TestReadDate : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void nothingElseIsADate_data();
    void nothingElseIsADate();
};

void TestReadDate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty: no date
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
    };
    row("2015-01-01", "2015-01-01T00:00:00.000Z");
    row("2015-01-01T00:00:00Z", "2015-01-01T00:00:00.000Z");
    row("2015-01-01T12:34", "2015-01-01T12:34:00.000Z");
    row("2015-01-01T12:34Z", "2015-01-01T12:34:00.000Z");
    row("2015-01-01T12:34:56", "2015-01-01T12:34:56.000Z");
    row("2015-01-01T12:34:56.7Z", "2015-01-01T12:34:56.700Z");
    row("2015-01-01T12:34:56.789Z", "2015-01-01T12:34:56.789Z");
    row("2015-01-01T12:34:56.789999999Z", "2015-01-01T12:34:56.789Z");
    row("2015-01-01T12:34:56.789", "2015-01-01T12:34:56.789Z");
    row("2015-01-01T12:34+02:00", "2015-01-01T10:34:00.000Z");
    row("2015-01-01T12:34:56-05:30", "2015-01-01T18:04:56.000Z");
    row("2015-01-01T00:00:00+14:00", "2014-12-31T10:00:00.000Z");
    row("2015-01-01T00:00:00+23:59", "2014-12-31T00:01:00.000Z");
    row("2015-01-01T00:00:00-00:00", "2015-01-01T00:00:00.000Z");
    row("2015-12-31T23:59:59.999Z", "2015-12-31T23:59:59.999Z");
    row("2016-02-29", "2016-02-29T00:00:00.000Z");
    row("2000-02-29", "2000-02-29T00:00:00.000Z");
    row("0001-01-01", "0001-01-01T00:00:00.000Z");
    row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.000Z");
    // As the reference's own sample has it
    row("2015-01-01-T00:00:00Z", "");
    row("2015-02-29", "");
    row("1900-02-29", "");
    row("2015-04-31", "");
    row("2015-13-01", "");
    row("2015-00-01", "");
    row("2015-01-00", "");
    row("0000-01-01", "");
    row("2015-01-01T24:00", "");
    row("2015-01-01T24:00:00Z", "");
    row("2015-01-01T12:60", "");
    row("2015-01-01T12:34:60Z", "");
    row("2015-01-01T12:34:56.Z", "");
    row("2015-01-01T12:34:Z", "");
    row("2015-01-01T12", "");
    row("2015-01-01T", "");
    row("2015-01-01Z", "");
    row("2015-01-01T12:34+24:00", "");
    row("2015-01-01T12:34+02:60", "");
    row("2015-01-01T12:34+0200", "");
    row("2015-01-01T12:34+02", "");
    row("2015-01-01T12:34+", "");
    row("2015-01-01T12:34 Z", "");
    row("2015-01-01T12:34ZZ", "");
    row("2015-01-01T12:34z", "");
    row("2015-01-01t12:34Z", "");
    row("2015-01-01 12:34", "");
    row(" 2015-01-01", "");
    row("2015-01-01 ", "");
    row("2015-1-1", "");
    row("15-01-01", "");
    row("20150101", "");
    row("2015/01/01", "");
    row("01-01-2015", "");
    row("+2015-01-01", "");
    row("-2015-01-01", "");
    row("12015-01-01", "");
    row("2015-01", "");
    row("２０１５-01-01", "");
    row("yesterday", "");
    row("", "");
}

void TestReadDate::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, utc);
    const QDateTime date = readDate(text);
    QCOMPARE(date.isValid(), !utc.isEmpty());
    QCOMPARE(date.toString(Qt::ISODateWithMs), utc);
    if (text.isEmpty())
        return;
    const Value value = readValue(Property{.path = "x", .kind = Kind::Date}, QJsonValue(text));
    QCOMPARE(value.state(), utc.isEmpty() ? ValueState::Malformed : ValueState::Present);
    QCOMPARE(value.toDate().has_value(), !utc.isEmpty());
    QCOMPARE(value.received(), text);
}

void TestReadDate::nothingElseIsADate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("milliseconds") << QByteArray("1420070400000");
    QTest::newRow("object of a database") << QByteArray("{\"$date\":\"2015-01-01T00:00:00Z\"}");
    QTest::newRow("list") << QByteArray("[\"2015-01-01\"]");
    QTest::newRow("boolean") << QByteArray("true");
}

void TestReadDate::nothingElseIsADate()
{
    QFETCH(const QByteArray, text);
    const QJsonValue json = QJsonDocument::fromJson("[" + text + "]").array().at(0);
    const Value value = readValue(Property{.path = "x", .kind = Kind::Date}, json);
    QCOMPARE(value.state(), ValueState::Malformed);
    QCOMPARE(value.received(), QString::fromLatin1(text));
}

QTEST_GUILESS_MAIN(TestReadDate)
#include "tst_readdate.moc"
