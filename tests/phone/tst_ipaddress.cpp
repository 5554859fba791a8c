// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/ipaddress.h"
#include "support/testcase.h"

using phone::IpAddress;

class TestIpAddress : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void comparesAddressesNotTexts();
    void refusesZerosIfAsked();
};

void TestIpAddress::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written);
    };
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("192.168.001.010", "192.168.1.10");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    row("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
    row("ABCD:EF01:0000:0000:0000:0000:0000:0001", "abcd:ef01::1");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("::ffff:192.0.2.1", "::ffff:c000:201");
    row("1:2:3:4:5:6:192.0.2.1", "1:2:3:4:5:6:c000:201");
    row("64:ff9b::192.0.2.1", "64:ff9b::c000:201");
    row("::192.0.2.1", "::c000:201");
}

void TestIpAddress::parses()
{
    QFETCH(const QString, text);
    const auto address = IpAddress::parse(text);
    QVERIFY(address);
    QTEST(address->toString(), "written");
    QCOMPARE(address->isIPv4(), !text.contains(u':'));
    QVERIFY(IpAddress::parse(address->toString()) == address);
}

void TestIpAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             ".",
                             ":",
                             "1.2.3",
                             "1.2.3.4.5",
                             "1.2.3.",
                             ".1.2.3",
                             "1..2.3",
                             "256.1.1.1",
                             "1.1.1.256",
                             "1.1.1.0001",
                             "-1.1.1.1",
                             "1.1.1.a",
                             " 1.1.1.1",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1::2::3",
                             "::1:2:3:4:5:6:7:8",
                             ":::",
                             "1:",
                             ":1",
                             "12345::",
                             "g::1",
                             "::1%eth0",
                             "[::1]",
                             "::1/64",
                             "::1.2.3",
                             "1.2.3.4::",
                             "1:2:3:4:5:6:7:1.2.3.4",
                             "::1.2.3.4:1",
                             "fe80"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestIpAddress::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!IpAddress::parse(text));
}

void TestIpAddress::comparesAddressesNotTexts()
{
    QVERIFY(IpAddress::parse(u"2001:DB8::1") == IpAddress::parse(u"2001:db8:0:0:0:0:0:1"));
    QVERIFY(IpAddress::parse(u"192.0.2.1") == IpAddress::parse(u"192.000.2.1"));
    QVERIFY(!(IpAddress::parse(u"192.0.2.1") == IpAddress::parse(u"::192.0.2.1")));
}

void TestIpAddress::refusesZerosIfAsked()
{
    constexpr auto refused = IpAddress::Zeros::Refused;
    for (const auto text : {u"0.0.0.0", u"10.0.0.1", u"::", u"::ffff:10.0.0.1"})
        QVERIFY(IpAddress::parse(text, refused));
    for (const auto text : {u"010.0.0.1", u"10.00.0.1", u"::ffff:10.0.0.01"}) {
        QVERIFY(IpAddress::parse(text));
        QVERIFY(!IpAddress::parse(text, refused));
    }
    QCOMPARE(IpAddress::parse(u"10.0.1.2")->groups()[6], quint16(0x0a00));
    QCOMPARE(IpAddress::parse(u"10.0.1.2")->groups()[7], quint16(0x0102));
}

QTEST_GUILESS_MAIN(TestIpAddress)
#include "tst_ipaddress.moc"
