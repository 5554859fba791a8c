// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/address.h"
#include "support/testcase.h"

using checks::Address;

class TestAddress : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void comparesAsAddresses();
    void knowsLocalOnes_data();
    void knowsLocalOnes();
    void sharesPrefix();
    void readsMasks_data();
    void readsMasks();
};

void TestAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind"); // "4", "6", or "" for no address
    const auto row = [](const char *text, const char *kind) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(kind);
    };
    row("0.0.0.0", "4");
    row("255.255.255.255", "4");
    row("192.168.1.10", "4");
    row("256.1.1.1", "");
    row("1.1.1.1000", "");
    row("01.1.1.1", "");
    row("1.1.1.00", "");
    row("1.1.1", "");
    row("1.1.1.", "");
    row(".1.1.1", "");
    row("1.1.1.1.", "");
    row("1.1.1.1.1", "");
    row("1..1.1", "");
    row(" 1.1.1.1", "");
    row("1.1.1.1 ", "");
    row("1.1.1.-1", "");
    row("1.1.1.+1", "");
    row("0x1.1.1.1", "");
    row("1.1.1.1/24", "");
    row("１.1.1.1", "");
    row("16843009", "");
    row("", "");
    row("::", "6");
    row("::1", "6");
    row("1::", "6");
    row("2001:db8::1", "6");
    row("2001:DB8:0:0:0:0:0:1", "6");
    row("1:2:3:4:5:6:7::", "6");
    row("::2:3:4:5:6:7:8", "6");
    row("fe80::1%eth0", "6");
    row("64:ff9b::1.2.3.4", "6");
    row("1:2:3:4:5:6:1.2.3.4", "6");
    row("::ffff:1.2.3.4", "4");
    row("::FFFF:102:304", "4");
    row("0:0:0:0:0:ffff:1.2.3.4", "4");
    row("::ffff:01.2.3.4", "");
    row("::ffff:1.2.3", "");
    row("::1.2.3.4:5", "");
    row("1.2.3.4::", "");
    row("1:2:3:4:5:6:7", "");
    row("1:2:3:4:5:6:7:8:9", "");
    row("1:2:3:4::5:6:7:8", "");
    row("1::2::3", "");
    row(":::", "");
    row(":1::2", "");
    row("1::2:", "");
    row("12345::", "");
    row("g::", "");
    row(" ::1", "");
    row("[::1]", "");
    row("fe80::1%", "");
    row(":", "");
}

void TestAddress::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kind);
    const auto address = Address::parse(text);
    QCOMPARE(address.has_value(), !kind.isEmpty());
    QCOMPARE(Address::parseIPv4(text).has_value(),
             kind == QLatin1String("4") && !text.contains(u':'));
    if (!address)
        return;
    QCOMPARE(address->isIPv4(), kind == QLatin1String("4"));
    if (!text.contains(u':'))
        QCOMPARE(address->toString(), text);
}

void TestAddress::comparesAsAddresses()
{
    QCOMPARE(Address::parse(u"::ffff:10.0.0.1"), Address::parse(u"10.0.0.1"));
    QCOMPARE(Address::parse(u"2001:db8::1"), Address::parse(u"2001:0DB8:0:0::0:1"));
    QVERIFY(Address::parse(u"::10.0.0.1") != Address::parse(u"10.0.0.1"));
    QCOMPARE(Address::parse(u"10.0.0.1")->ipv4(), 0x0a000001U);
    QCOMPARE(Address::fromIPv4(0x0a000001U), *Address::parse(u"10.0.0.1"));
}

void TestAddress::knowsLocalOnes_data()
{
    QTest::addColumn<bool>("isLocal");
    const auto row = [](const char *text, bool isLocal) { QTest::newRow(text) << isLocal; };
    row("9.255.255.255", false);
    row("10.0.0.0", true);
    row("10.255.255.255", true);
    row("11.0.0.0", false);
    row("172.15.255.255", false);
    row("172.16.0.0", true);
    row("172.31.255.255", true);
    row("172.32.0.0", false);
    row("192.167.255.255", false);
    row("192.168.0.0", true);
    row("192.168.255.255", true);
    row("192.169.0.0", false);
    row("100.63.255.255", false);
    row("100.64.0.0", true);
    row("100.127.255.255", true);
    row("100.128.0.0", false);
    row("126.255.255.255", false);
    row("127.0.0.0", true);
    row("127.255.255.255", true);
    row("128.0.0.0", false);
    row("169.253.255.255", false);
    row("169.254.0.0", true);
    row("169.254.255.255", true);
    row("169.255.0.0", false);
    row("0.0.0.0", false);
    row("::ffff:10.0.0.1", true);
    row("fbff::", false);
    row("fc00::", true);
    row("fdff:ffff::", true);
    row("fe00::", false);
    row("fe7f::", false);
    row("fe80::", true);
    row("febf::", true);
    row("fec0::", false);
    row("::1", true);
    row("::", false);
    row("::2", false);
    row("2001:db8::1", false);
}

void TestAddress::knowsLocalOnes()
{
    QFETCH(const bool, isLocal);
    const auto address = Address::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(address);
    QCOMPARE(address->isLocal(), isLocal);
    QCOMPARE(address->isSelfAssigned(), QByteArray(QTest::currentDataTag()).startsWith("169.254."));
}

void TestAddress::sharesPrefix()
{
    const auto shares = [](const char *a, const char *b, int length) {
        return Address::parse(QString::fromLatin1(a))
            ->sharesPrefix(*Address::parse(QString::fromLatin1(b)), length);
    };
    QVERIFY(shares("1.2.3.4", "200.1.1.1", 0));
    QVERIFY(shares("192.168.1.10", "192.168.1.255", 24));
    QVERIFY(!shares("192.168.1.10", "192.168.2.10", 24));
    QVERIFY(shares("192.168.1.128", "192.168.1.255", 25));
    QVERIFY(!shares("192.168.1.127", "192.168.1.128", 25));
    QVERIFY(shares("192.168.1.2", "192.168.1.3", 31));
    QVERIFY(!shares("192.168.1.2", "192.168.1.3", 32));
    QVERIFY(shares("2001:db8::1", "2001:db8::2", 64));
    QVERIFY(!shares("::1", "0.0.0.1", 0));
}

void TestAddress::readsMasks_data()
{
    QTest::addColumn<int>("length"); // -1: no mask
    const auto row = [](const char *text, int length) { QTest::newRow(text) << length; };
    row("0.0.0.0", 0);
    row("128.0.0.0", 1);
    row("255.0.0.0", 8);
    row("255.255.252.0", 22);
    row("255.255.255.0", 24);
    row("255.255.255.252", 30);
    row("255.255.255.255", 32);
    row("0.0.0.255", -1);
    row("255.0.255.0", -1);
    row("255.255.255.1", -1);
    row("127.0.0.0", -1);
    row("192.168.1.1", -1);
    row("255.255.255", -1);
    row("255.255.255.0 ", -1);
    row("24", -1);
    row("/24", -1);
    row("", -1);
}

void TestAddress::readsMasks()
{
    QFETCH(const int, length);
    QCOMPARE(checks::maskLength(QString::fromLatin1(QTest::currentDataTag())).value_or(-1), length);
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
