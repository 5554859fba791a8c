// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/macnotation.h"
#include "support/testcase.h"

using phone::readMac;
using phone::TypedMac;

// The rules of the notations; the notations themselves are rows of tst_searchaddresses.
class TestMacNotation : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void tellsWholeFromPart();
    void tellsHowItWasGrouped();
    void fillsInZeros();
};

void TestMacNotation::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("nothing", "");
    row("separators alone", ":-. ");
    row("three digits", "123");
    row("three digits in groups", "1:23");
    row("thirteen digits", "0004132A7C51A");
    row("seven pairs", "00:04:13:2A:7C:51:00");
    row("other letters", "00:04:13:2G");
    row("underscores", "00_04_13_2A_7C_51");
    row("letters alone", "ABBA");
    row("letters with dashes", "AB-BA-EF");
    row("letters with blanks", "ABBA BEDE");
    row("groups of three", "204 205");
    row("uneven groups", "24-12-2026");
    row("pairs with dots", "10.20");
    row("long groups", "12345 678");
}

void TestMacNotation::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!readMac(text));
}

void TestMacNotation::tellsWholeFromPart()
{
    QVERIFY(readMac(u"ABCDEFABCDEF")->isWhole());
    QVERIFY(!readMac(u"BCDEFABCDE1")->isWhole());
    QVERIFY(!readMac(u"1234")->isWhole());
}

void TestMacNotation::tellsHowItWasGrouped()
{
    QVERIFY(!readMac(u"0004132A7C51")->isGrouped);
    QVERIFY(readMac(u"00:04:13:2A:7C:51")->isGrouped);
    QVERIFY(readMac(u"00:04:13:2A:7C:51")->isOnlyColons);
    QVERIFY(readMac(u"00: 04:13:2A:7C:51")->isGrouped);
    QVERIFY(!readMac(u"00: 04:13:2A:7C:51")->isOnlyColons);
    QVERIFY(!readMac(u"0004.132A.7C51")->isOnlyColons);
}

void TestMacNotation::fillsInZeros()
{
    QCOMPARE(readMac(u"0:4:13:a:b:c")->digits, QStringLiteral("0004130A0B0C"));
    QCOMPARE(readMac(u"0:4:13:a:b:c")->padded, QString());
    QCOMPARE(readMac(u"a4:13:2a:7c:51:5")->digits, QStringLiteral("A4132A7C515"));
    QCOMPARE(readMac(u"a4:13:2a:7c:51:5")->padded, QStringLiteral("A4132A7C5105"));
    QCOMPARE(readMac(u"4:13:2a:7c:51:5")->digits, QStringLiteral("04132A7C5105"));
}

QTEST_GUILESS_MAIN(TestMacNotation)
#include "tst_macnotation.moc"
