// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/dectaddress.h"
#include "support/testcase.h"

using phone::DectAddress;

class TestDectAddress : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheIpui();
    void convertsTheIpei_data();
    void convertsTheIpei();
    void checksTheCheckDigit_data();
    void checksTheCheckDigit();
    void refuses_data();
    void refuses();
};

void TestDectAddress::readsTheIpui()
{
    const auto address = DectAddress::parse(u"0298b10c4e");
    QVERIFY(address);
    QCOMPARE(address->toString(), QStringLiteral("0298B10C4E"));
    QVERIFY(!address->isFromIpei());
    QVERIFY(!address->hasWrongCheckDigit());
}

void TestDectAddress::convertsTheIpei_data()
{
    QTest::addColumn<QString>("ipei");
    QTest::addColumn<QString>("ipui");
    const auto row = [](const char *name, const char *ipei, const char *ipui) {
        QTest::newRow(name) << QString::fromUtf8(ipei) << QString::fromLatin1(ipui);
    };
    row("of the sandbox's handset", "10635 0068686", "0298B10C4E");
    row("zeros in front", "00146 0156577", "00092263A1");
    row("smallest", "00000 0000000", "0000000000");
    row("largest", "65535 1048575", "0FFFFFFFFF");
    row("en dash", "57005–0782068", "0DEADBEEF4");
    row("12 and the check digit", "570050782068 7", "0DEADBEEF4");
    row("blanks around the dash", "57005 - 0782068 - 7", "0DEADBEEF4");
}

void TestDectAddress::convertsTheIpei()
{
    QFETCH(const QString, ipei);
    const auto address = DectAddress::parse(ipei);
    QVERIFY(address);
    QTEST(address->toString(), "ipui");
    QVERIFY(address->isFromIpei());
    QVERIFY(!address->hasWrongCheckDigit());
}

void TestDectAddress::checksTheCheckDigit_data()
{
    QTest::addColumn<QString>("ipei");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("right") << QStringLiteral("5700507820687") << false;
    QTest::newRow("one too many") << QStringLiteral("5700507820688") << true;
    QTest::newRow("two digits swapped") << QStringLiteral("5700507280687") << true;
    QTest::newRow("star is right") << QStringLiteral("000770000002*") << false;
    QTest::newRow("star is wrong") << QStringLiteral("570050782068*") << true;
    QTest::newRow("zero for a star") << QStringLiteral("0007700000020") << true;
}

void TestDectAddress::checksTheCheckDigit()
{
    QFETCH(const QString, ipei);
    const auto address = DectAddress::parse(ipei);
    QVERIFY(address);
    QTEST(address->hasWrongCheckDigit(), "isWrong");
}

void TestDectAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "0298B10C4", "0298B10C4E0", "0298B10C4G", "570050782068", "57005078206877",
          "5700 50782068 7", "57005 078206 87", "65536 0000000", "00000 1048576", "57005 0782068 X",
          "5700A 0782068 7", "57005.0782068.7", "*"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestDectAddress::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!DectAddress::parse(text));
}

QTEST_GUILESS_MAIN(TestDectAddress)
#include "tst_dectaddress.moc"
