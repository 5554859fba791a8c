// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/subnet.h"
#include "support/testcase.h"

using checks::Address;
using checks::Subnet;

class TestSubnet : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void worksOut_data();
    void worksOut();
};

void TestSubnet::worksOut_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("broadcast");
    QTest::addColumn<bool>("isUnusable");
    const auto row = [](const char *address, int length, const char *text, const char *broadcast,
                        bool isUnusable) {
        QTest::newRow(text) << QString::fromLatin1(address) << length << QString::fromLatin1(text)
                            << QString::fromLatin1(broadcast) << isUnusable;
    };
    row("192.168.1.10", 24, "192.168.1.0/24", "192.168.1.255", false);
    row("192.168.1.255", 24, "192.168.1.0/24", "192.168.1.255", true);
    row("10.1.2.3", 8, "10.0.0.0/8", "10.255.255.255", false);
    row("10.1.2.3", 0, "0.0.0.0/0", "255.255.255.255", false);
    row("0.0.0.0", 0, "0.0.0.0/0", "255.255.255.255", true);
    row("192.168.1.4", 30, "192.168.1.4/30", "192.168.1.7", true);
    row("192.168.1.5", 30, "192.168.1.4/30", "192.168.1.7", false);
    row("192.168.1.4", 31, "192.168.1.4/31", "192.168.1.5", false);
    row("192.168.1.4", 32, "192.168.1.4/32", "192.168.1.4", false);
}

void TestSubnet::worksOut()
{
    QFETCH(const QString, address);
    QFETCH(const int, length);
    QFETCH(const QString, text);
    QFETCH(const QString, broadcast);
    QFETCH(const bool, isUnusable);
    const Subnet subnet{*Address::parse(address), length};
    QCOMPARE(subnet.toString(), text);
    QCOMPARE(subnet.broadcast().toString(), broadcast);
    QCOMPARE(subnet.isUnusable(), isUnusable);
    QVERIFY(subnet.contains(subnet.network()));
    QVERIFY(subnet.contains(subnet.broadcast()));
    QVERIFY(!subnet.contains(*Address::parse(u"::1")));
    if (length > 0)
        QVERIFY(!subnet.contains(Address::fromIPv4(subnet.broadcast().ipv4() + 1)));
}

QTEST_GUILESS_MAIN(TestSubnet)
#include "tst_subnet.moc"
