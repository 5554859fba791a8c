// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/searchtext.h"
#include "support/testcase.h"

using phone::SearchText;
using Kind = phone::SearchText::Kind;

// Every notation of an address that the search box takes, a row each.
class TestSearchAddresses : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsMacAddresses_data();
    void readsMacAddresses();
    void readsPartsOfMacAddresses_data();
    void readsPartsOfMacAddresses();
    void readsHandsets_data();
    void readsHandsets();
    void readsIpAddresses_data();
    void readsIpAddresses();
};

void TestSearchAddresses::readsMacAddresses_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const char *typed) {
        QTest::newRow(name) << QString::fromUtf8(typed);
    };
    row("plain", "000413ABCDEF");
    row("small letters", "000413abcdef");
    row("colons", "00:04:13:AB:CD:EF");
    row("dashes", "00-04-13-AB-CD-EF");
    row("dots, as Cisco", "0004.13AB.CDEF");
    row("fours with dashes", "0004-13AB-CDEF");
    row("sixes", "000413-ABCDEF");
    row("blanks", "00 04 13 AB CD EF");
    row("blanks in fours", "0004 13ab cdef");
    row("dots in pairs", "00.04.13.ab.cd.ef");
    row("dropped zeros", "0:4:13:ab:cd:ef");
    row("dropped zeros with dashes", "0-4-13-ab-cd-ef");
    row("dropped zeros, some", "00:4:13:ab:cd:ef");
    row("en dashes", "00–04–13–ab–cd–ef");
    row("em dashes", "0004—13AB—CDEF");
    row("hyphens that do not break", "00‑04‑13‑AB‑CD‑EF");
    row("minus signs", "00−04−13−AB−CD−EF");
    row("blanks that do not break", "00 04 13 AB CD EF");
    row("prefix MAC:", "MAC:000413ABCDEF");
    row("prefix mac and a blank", "mac 00:04:13:ab:cd:ef");
    row("prefix in words", "MAC address: 00-04-13-AB-CD-EF");
    row("prefix in Danish", "MAC-adresse 0004.13ab.cdef");
    row("prefix S/N", "S/N 000413ABCDEF");
    row("prefix S/N:", "s/n: 000413ABCDEF");
    row("prefix SN", "SN000413ABCDEF");
    row("prefix SEP", "SEP000413ABCDEF");
    row("prefix sep", "sep000413abcdef");
    row("Enter from a scanner", "000413ABCDEF\r\n");
    row("Tab from a scanner", "000413ABCDEF\t");
    row("blanks around", "  000413ABCDEF  ");
    row("quotes", "\"00:04:13:AB:CD:EF\"");
    row("quotes of a word processor", "„00:04:13:AB:CD:EF“");
    row("single quotes and a comma", "'000413ABCDEF',");
    row("angle brackets", "<00:04:13:AB:CD:EF>");
    row("direction mark of a certificate", "\u200e00:04:13:AB:CD:EF");
    row("colon and blank", "00: 04: 13: AB: CD: EF");
    row("colon behind", "00:04:13:AB:CD:EF:");
}

void TestSearchAddresses::readsMacAddresses()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QCOMPARE(text.kind(), Kind::Mac);
    QCOMPARE(text.filters().constFirst(), QStringLiteral("000413ABCDEF"));
    QCOMPARE(text.normalised(), QStringLiteral("00:04:13:AB:CD:EF"));
    QVERIFY(!text.mayBeNumber());
    QVERIFY(!text.id());
    QCOMPARE(text.problem(), SearchText::Problem::None);
}

void TestSearchAddresses::readsPartsOfMacAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("filters");
    const auto row = [](const char *name, const char *typed, const char *filters) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(filters);
    };
    row("end, colon", "56:F3", "56F3");
    row("last six digits", "4b56f3", "4B56F3");
    row("last six digits, dash", "4b-56-f3", "4B56F3|4b-56-f3");
    row("last eight, as Cisco", "A34B.56F3", "A34B56F3|A34B.56F3");
    row("first half, colons", "00:04:13", "000413");
    row("letters with colons", "AB:CD:EF", "ABCDEF");
    row("colon before", ":56:F3", "56F3");
    row("colon behind", "56:F3:", "56F3");
    row("cut inside a pair", "3:4B:56:F3", "34B56F3");
    row("dropped zero inside", "A3:4:56:F3", "A30456F3");
    row("eleven digits", "0004132A7C5", "0004132A7C5");
    row("four digits", "7c51", "7C51");
    row("prefix", "MAC: 7C51", "7C51");
    row("in the middle of typing", "A4:13:2A:7C:51:5", "A4132A7C515|A4132A7C5105");
    row("name beside a number", "2041 Ebbe", "2041EBBE|2041 Ebbe");
}

void TestSearchAddresses::readsPartsOfMacAddresses()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QCOMPARE(text.kind(), Kind::PartOfMac);
    QTEST(text.filters().join(u'|'), "filters");
    QCOMPARE(text.normalised(), text.filters().constFirst());
}

void TestSearchAddresses::readsHandsets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("filters");
    QTest::addColumn<bool>("isWrong");
    const auto row = [](const char *name, const char *typed, const char *filters,
                        bool isWrong = false) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(filters) << isWrong;
    };
    row("IPUI", "0298B10C4E", "0298B10C4E");
    row("IPUI, small letters", "0298b10c4e", "0298B10C4E");
    row("IPUI, prefix", "IPUI: 0298B10C4E", "0298B10C4E");
    row("IPEI, 5+7+1", "57005 0782068 7", "0DEADBEEF4|5700507820687");
    row("IPEI, 5+8", "57005 07820687", "0DEADBEEF4|5700507820687");
    row("IPEI, 5-7-1", "57005-0782068-7", "0DEADBEEF4|5700507820687");
    row("IPEI, in one", "5700507820687", "0DEADBEEF4|5700507820687");
    row("IPEI, prefix", "IPEI 57005 0782068 7", "0DEADBEEF4|5700507820687");
    row("IPEI without its check digit", "00146 0156577", "00092263A1|001460156577");
    row("IPEI, check digit is a star", "00077 0000002 *", "0004D00002|000770000002*");
    row("IPEI, wrong check digit", "57005 0782068 8", "0DEADBEEF4|5700507820688", true);
}

void TestSearchAddresses::readsHandsets()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QCOMPARE(text.kind(), Kind::HandsetAddress);
    QTEST(text.filters().join(u'|'), "filters");
    QTEST(text.hasWrongCheckDigit(), "isWrong");
    QCOMPARE(text.normalised(), text.filters().constFirst());
    QVERIFY(!text.mayBeNumber());
}

void TestSearchAddresses::readsIpAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("filters");
    const auto row = [](const char *name, const char *typed, Kind kind, const char *filters) {
        QTest::newRow(name) << QString::fromUtf8(typed) << kind << QString::fromUtf8(filters);
    };
    row("IPv4", "203.0.113.24", Kind::IPv4, "203.0.113.24");
    row("IPv4 with zeros", "192.168.001.024", Kind::IPv4, "192.168.1.24|192.168.001.024");
    row("IPv4 and port", "203.0.113.24:5060", Kind::IPv4, "203.0.113.24");
    row("IPv4 and prefix length", "203.0.113.24/32", Kind::IPv4, "203.0.113.24");
    row("IPv4, prefix", "IP: 203.0.113.24", Kind::IPv4, "203.0.113.24");
    row("IPv6", "2001:db8:1:2:3:4:5:6", Kind::IPv6, "2001:db8:1:2:3:4:5:6");
    row("IPv6, compressed", "2001:db8::1", Kind::IPv6, "2001:db8::1");
    row("IPv6, capitals", "2001:DB8::1", Kind::IPv6, "2001:db8::1|2001:DB8::1");
    row("IPv6, zeros written", "2001:0db8:0:0:0:0:0:1", Kind::IPv6,
        "2001:db8::1|2001:0db8:0:0:0:0:0:1");
    row("IPv6, zone", "fe80::204:13ff:fe2a:7c51%eth0", Kind::IPv6, "fe80::204:13ff:fe2a:7c51");
    row("IPv6, port", "[2001:db8::1]:5060", Kind::IPv6, "2001:db8::1");
    row("IPv6, prefix length", "2001:db8::1/64", Kind::IPv6, "2001:db8::1");
    row("IPv6, prefix", "ip ::1", Kind::IPv6, "::1");
    row("IPv6, eight pairs", "00:04:13:ff:fe:2a:7c:51", Kind::IPv6,
        "0:4:13:ff:fe:2a:7c:51|00:04:13:ff:fe:2a:7c:51");
    row("IPv6 with an IPv4 tail", "::ffff:203.0.113.24", Kind::IPv6,
        "::ffff:cb00:7118|::ffff:203.0.113.24");
}

void TestSearchAddresses::readsIpAddresses()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QTEST(text.kind(), "kind");
    QTEST(text.filters().join(u'|'), "filters");
    QCOMPARE(text.normalised(), text.filters().constFirst());
}

QTEST_GUILESS_MAIN(TestSearchAddresses)
#include "tst_searchaddresses.moc"
