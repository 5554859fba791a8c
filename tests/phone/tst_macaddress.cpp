// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/macaddress.h"
#include "support/testcase.h"

using phone::MacAddress;

class TestMacAddress : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void comparesInAnyCase();
};

void TestMacAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as the API writes it") << QStringLiteral("4EE8A34B56F3");
    QTest::newRow("small letters") << QStringLiteral("4ee8a34b56f3");
    QTest::newRow("colons") << QStringLiteral("4E:E8:A3:4B:56:F3");
    QTest::newRow("hyphens") << QStringLiteral("4e-e8-a3-4b-56-f3");
}

void TestMacAddress::reads()
{
    QFETCH(const QString, text);
    const auto mac = MacAddress::parse(text);
    QVERIFY(mac);
    QCOMPARE(mac->plain(), QStringLiteral("4EE8A34B56F3"));
    QCOMPARE(mac->withColons(), QStringLiteral("4E:E8:A3:4B:56:F3"));
}

void TestMacAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("nothing", "");
    row("one digit too few", "4EE8A34B56F");
    row("one digit too many", "4EE8A34B56F30");
    row("no hex digit", "4EE8A34B56FG");
    row("wide digit", "４EE8A34B56F3");
    row("blank before", " 4EE8A34B56F3");
    row("two kinds of separator", "4E:E8-A3:4B:56:F3");
    row("dots", "4E.E8.A3.4B.56.F3");
    row("groups of four", "4EE8.A34B.56F3");
    row("separator missing", "4E:E8:A3:4B:56F3");
    row("separator in a wrong place", "4E:E8:A3:4B5:6:F3");
    row("separator at the end", "4EE8A34B56F3:::::");
    row("digits instead of separators", "4E0E80A304B0560F3");
}

void TestMacAddress::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!MacAddress::parse(text));
}

void TestMacAddress::comparesInAnyCase()
{
    const auto mac = MacAddress::parse(u"4EE8A34B56F3");
    QVERIFY(mac == MacAddress::parse(u"4e:e8:a3:4b:56:f3"));
    QVERIFY(mac != MacAddress::parse(u"4EE8A34B56F4"));
}

QTEST_GUILESS_MAIN(TestMacAddress)
#include "tst_macaddress.moc"
