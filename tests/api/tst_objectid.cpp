// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/objectid.h"
#include "support/testcase.h"

#include <type_traits>

// An id is made by parse() alone, and even a moved-from one cannot be empty.
static_assert(!std::is_default_constructible_v<api::ObjectId>);
static_assert(!std::is_constructible_v<api::ObjectId, QString>);
static_assert(!std::is_constructible_v<api::ObjectId, const char *>);
static_assert(!std::is_aggregate_v<api::ObjectId>);
static_assert(std::is_trivially_move_constructible_v<api::ObjectId>);

class TestObjectId : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsDigits_data();
    void acceptsDigits();
    void refuses_data();
    void refuses();
    void comparesByValue();
};

void TestObjectId::acceptsDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString lower = QStringLiteral("0123456789abcdef01234567");
    QTest::newRow("lower case") << lower << lower;
    QTest::newRow("upper case") << QStringLiteral("0123456789ABCDEF01234567") << lower;
    QTest::newRow("all zero") << QString(24, u'0') << QString(24, u'0');
    QTest::newRow("all f") << QString(24, u'F') << QString(24, u'f');
}

void TestObjectId::acceptsDigits()
{
    QFETCH(const QString, text);
    const auto id = api::ObjectId::parse(text);
    QVERIFY(id);
    QTEST(id->toString(), "expected");
}

void TestObjectId::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QString id = QStringLiteral("0123456789abcdef01234567");
    QTest::newRow("nothing") << QString();
    QTest::newRow("23 digits") << id.chopped(1);
    QTest::newRow("25 digits") << id + u'0';
    QTest::newRow("reboot below") << id + QStringLiteral("/reboot");
    QTest::newRow("reload below") << id + QStringLiteral("/configreload");
    QTest::newRow("encoded slash") << id + QStringLiteral("%2Freboot");
    QTest::newRow("24 with reboot") << QStringLiteral("0123456789abcdef0/reboot");
    QTest::newRow("24 with encoded reboot") << QStringLiteral("0123456789abcde%2Freboot");
    QTest::newRow("out of the folder") << QStringLiteral("../auth/logout");
    QTest::newRow("24 out of the folder") << QStringLiteral("../../../../auth/logout/");
    QTest::newRow("24 dots") << QString(24, u'.');
    QTest::newRow("query") << id + QStringLiteral("?x");
    QTest::newRow("24 with query") << id.chopped(2) + QStringLiteral("?x");
    QTest::newRow("24 with fragment") << id.chopped(2) + QStringLiteral("#x");
    QTest::newRow("24 with percent") << id.chopped(3) + QStringLiteral("%00");
    QTest::newRow("24 with backslash") << id.chopped(1) + u'\\';
    QTest::newRow("newline after") << id + u'\n';
    QTest::newRow("24 with newline") << id.chopped(1) + u'\n';
    QTest::newRow("24 with NUL") << id.chopped(1) + QChar(u'\0');
    QTest::newRow("space before") << u' ' + id;
    QTest::newRow("24 with space") << u' ' + id.chopped(1);
    QTest::newRow("full-width digits") << QString(24, QChar(0xff11));
    QTest::newRow("Arabic-Indic digits") << QString(24, QChar(0x0661));
    QTest::newRow("full-width letters") << QString(24, QChar(0xff41));
    QTest::newRow("Cyrillic a") << id.chopped(1) + QChar(0x0430);
    QTest::newRow("before the digits") << QString(24, u'/');
    QTest::newRow("after the digits") << QString(24, u':');
    QTest::newRow("after f") << QString(24, u'g');
    QTest::newRow("after F") << QString(24, u'G');
    QTest::newRow("before a") << QString(24, u'`');
    QTest::newRow("before A") << QString(24, u'@');
}

void TestObjectId::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!api::ObjectId::parse(text));
}

void TestObjectId::comparesByValue()
{
    const auto one = api::ObjectId::parse(QStringView(u"0123456789abcdef01234567"));
    const auto same = api::ObjectId::parse(QStringView(u"0123456789ABCDEF01234567"));
    const auto other = api::ObjectId::parse(QStringView(u"0123456789abcdef01234568"));
    QCOMPARE(*one, *same);
    QVERIFY(*one != *other);
}

QTEST_GUILESS_MAIN(TestObjectId)
#include "tst_objectid.moc"
