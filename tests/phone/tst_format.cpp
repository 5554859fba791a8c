// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/format.h"
#include "phone/valuereader.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QTimeZone>

#include <limits>

using namespace phone;

class TestFormat : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void displays_data();
    void displays();
    void states();
    void malformedTexts_data();
    void malformedTexts();
    void controls_data();
    void controls();
    void keepsLineBreaks();
    void cutsLongTexts_data();
    void cutsLongTexts();
    void neverCutsACharacter();
    void dateTimes_data();
    void dateTimes();
    void durations_data();
    void durations();
};

// A zone with an offset, so that a time that stays UTC is noticed; in POSIX's form, which needs no
// zone files.
void TestFormat::initTestCase()
{
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
}

void TestFormat::displays_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, FieldId id, const QJsonValue &json,
                        const char *expected) {
        QTest::newRow(name) << id << json << QString::fromUtf8(expected);
    };
    const auto string = [](const char *text) { return QJsonValue(QString::fromUtf8(text)); };
    row("absent", FieldId::Notes, QJsonValue(QJsonValue::Undefined), "not in the answer");
    row("null", FieldId::Notes, QJsonValue(), "no value (null)");
    row("empty", FieldId::Notes, string(""), "empty");
    row("true", FieldId::Dhcp, true, "Yes");
    row("false", FieldId::Dhcp, false, "No");
    row("neither", FieldId::Dhcp, string("true"), "true");
    row("known enumerator", FieldId::IpMode, string("LOCKED"), "One address only (LOCKED)");
    row("unknown enumerator", FieldId::IpMode, string("GEOFENCED"), "GEOFENCED");
    row("cluster", FieldId::PbxCluster, 2, "Development (2)");
    row("cluster as text", FieldId::PbxCluster, string(" 2 "), "Development (2)");
    row("unknown cluster", FieldId::PbxCluster, 7, "7");
    row("integer", FieldId::VlanId, 4094, "4094");
    row("integer as text", FieldId::VlanId, string(" 007\t"), "007");
    row("integer out of range", FieldId::VlanId, 5000, "5000");
    row("no integer", FieldId::VlanId, 5.5, "5.5");
    row("seconds", FieldId::Expires, 2543, "2543 s (42 min)");
    row("one second", FieldId::Expires, 1, "1 s (1 s)");
    row("no seconds", FieldId::Expires, 0, "0");
    row("not online", FieldId::Expires, -1, "-1");
    row("winter", FieldId::ConfigSaved, string("2015-01-01T00:00:00Z"),
        "2015-01-01 01:00:00 +01:00");
    row("summer", FieldId::ConfigSaved, string("2015-07-01T00:00:00+05:30"),
        "2015-06-30 20:30:00 +02:00");
    row("no date", FieldId::ConfigSaved, string("2015-01-01-T00:00:00Z"), "2015-01-01-T00:00:00Z");
    row("text", FieldId::Serial, string("a<b>&"), "a<b>&");
    row("text over two lines", FieldId::Serial, string("a\nb"), "a␊b");
    row("long text over two lines", FieldId::Notes, string("a\nb"), "a\nb");
    row("percent signs", FieldId::IpMode, string("%1 %2"), "%1 %2");
    row("object", FieldId::Serial, QJsonObject{{QStringLiteral("a"), 1}}, "{\"a\":1}");
}

void TestFormat::displays()
{
    QFETCH(const FieldId, id);
    QFETCH(const QJsonValue, json);
    const Property &property = field(id).property;
    QTEST(displayText(property, readValue(property, json)), "expected");
}

void TestFormat::states()
{
    QCOMPARE(stateText(ValueState::Absent), QStringLiteral("not in the answer"));
    QCOMPARE(stateText(ValueState::Null), QStringLiteral("no value (null)"));
    QCOMPARE(stateText(ValueState::Empty), QStringLiteral("empty"));
    QVERIFY(stateText(ValueState::Present).isEmpty());
    QVERIFY(stateText(ValueState::Malformed).isEmpty());
}

void TestFormat::malformedTexts_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("integer") << FieldId::VlanId << QStringLiteral("not a whole number");
    QTest::newRow("boolean") << FieldId::Dhcp << QStringLiteral("neither true nor false");
    QTest::newRow("date") << FieldId::ConfigSaved << QStringLiteral("not a date");
    QTest::newRow("list") << FieldId::Softkeys << QStringLiteral("not a list");
    QTest::newRow("text") << FieldId::Notes << QStringLiteral("not a text");
    QTest::newRow("id") << FieldId::Customer << QStringLiteral("not a text");
}

void TestFormat::malformedTexts()
{
    QFETCH(const FieldId, id);
    QTEST(malformedText(field(id).property), "expected");
}

void TestFormat::controls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, char16_t control, char16_t shown) {
        QTest::newRow(name) << QString(u'a') + QChar(control) + u'b'
                            << QString(u'a') + QChar(shown) + u'b';
    };
    constexpr char16_t mark = u'\uFFFD';
    row("nul", 0x0000, u'\u2400');
    row("escape", 0x001b, u'\u241B');
    row("last of the C0", 0x001f, u'\u241F');
    row("line break", u'\n', u'\u240A');
    row("carriage return", u'\r', u'\u240D');
    row("tab", u'\t', u'\u2409');
    row("blank", u' ', u' ');
    row("tilde", u'~', u'~');
    row("delete", 0x007f, mark);
    row("first of the C1", 0x0080, mark);
    row("CSI", 0x009b, mark);
    row("last of the C1", 0x009f, mark);
    row("no-break space", 0x00a0, u'\u00A0');
    row("before the line separator", 0x2027, u'\u2027');
    row("line separator", 0x2028, mark);
    row("paragraph separator", 0x2029, mark);
    row("left-to-right embedding", 0x202a, mark);
    row("right-to-left override", 0x202e, mark);
    row("behind the overrides", 0x202f, u'\u202F');
    row("before the isolates", 0x2065, u'\u2065');
    row("first isolate", 0x2066, mark);
    row("last isolate", 0x2069, mark);
    row("behind the isolates", 0x206a, u'\u206A');
    row("Hebrew", u'\u05D0', u'\u05D0');
}

void TestFormat::controls()
{
    QFETCH(const QString, text);
    QTEST(printable(text), "expected");
}

void TestFormat::keepsLineBreaks()
{
    QCOMPARE(printable(QStringLiteral("a\n\tb\r\x1b[2J"), LineBreaks::Kept),
             QStringLiteral("a\n\tb␍␛[2J"));
}

void TestFormat::cutsLongTexts_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("end");
    QTest::newRow("as long as the limit") << maxShownLength << QStringLiteral("xxx");
    QTest::newRow("one longer") << maxShownLength + 1
                                << QStringLiteral("x… (1 more characters, see the raw answer)");
    QTest::newRow("a thousand longer")
        << maxShownLength + 1000 << QStringLiteral("x… (1000 more characters, see the raw answer)");
}

void TestFormat::cutsLongTexts()
{
    QFETCH(const qsizetype, length);
    QFETCH(const QString, end);
    const QString shown = printable(QString(length, u'x'));
    QVERIFY2(shown.endsWith(end), qUtf8Printable(shown.right(60)));
    QCOMPARE(shown.count(u'x'), maxShownLength);
}

void TestFormat::neverCutsACharacter()
{
    const QString face = QStringLiteral("\U0001F600");
    const QString start(maxShownLength - 1, u'x');
    QCOMPARE(printable(start + face),
             start + QStringLiteral("… (2 more characters, see the raw answer)"));
    const QString fits(maxShownLength - 2, u'x');
    QCOMPARE(printable(fits + face), fits + face);
}

void TestFormat::dateTimes_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("expected");
    QTest::newRow("UTC") << 0 << QStringLiteral("2015-01-01 00:00:00 +00:00");
    QTest::newRow("Denmark") << 3600 << QStringLiteral("2015-01-01 01:00:00 +01:00");
    QTest::newRow("Newfoundland") << -12600 << QStringLiteral("2014-12-31 20:30:00 -03:30");
    QTest::newRow("just west") << -1800 << QStringLiteral("2014-12-31 23:30:00 -00:30");
    QTest::newRow("Kiritimati") << 50400 << QStringLiteral("2015-01-01 14:00:00 +14:00");
}

void TestFormat::dateTimes()
{
    QFETCH(const int, offset);
    const QDateTime time = readDate(u"2015-01-01").toOffsetFromUtc(offset);
    QTEST(dateTimeText(time), "expected");
    QCOMPARE(utcText(time), QStringLiteral("2015-01-01 00:00:00 UTC"));
}

void TestFormat::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expected, qint64 seconds) {
        QTest::addRow("%lld s: %s", static_cast<long long>(seconds), expected)
            << seconds << QString::fromLatin1(expected);
    };
    row("0 s", 0);
    row("59 s", 59);
    row("1 min", 60);
    row("1 min", 119);
    row("59 min", 3599);
    row("1 h", 3600);
    row("1 h", 3659);
    row("1 h 1 min", 3660);
    row("2 h 5 min", 2 * 3600 + 5 * 60);
    row("23 h 59 min", 86399);
    row("1 day(s)", 86400);
    row("1 day(s)", 2 * 86400 - 1);
    row("12 day(s)", 12 * 86400);
    row("1000000 day(s)", 1'000'000ll * 86400);
    row("1000000 day(s)", std::numeric_limits<qint64>::max());
}

void TestFormat::durations()
{
    QFETCH(const qint64, seconds);
    QTEST(durationText(seconds), "expected");
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
