// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tooltip.h"
#include "support/testcase.h"

using models::plainToolTip;

class TestToolTip : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
};

void TestToolTip::lines_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &lines, const char *expected) {
        QTest::newRow(name) << lines << QString::fromUtf8(expected);
    };
    row("none", {}, "");
    row("empty ones only", {QString(), QLatin1String("")}, "");
    row("one", {QStringLiteral("Help.")}, "<qt>Help.</qt>");
    row("two", {QStringLiteral("Help."), QStringLiteral("ip.mode")}, "<qt>Help.<br>ip.mode</qt>");
    row("empty one between", {QStringLiteral("a"), QString(), QStringLiteral("b")},
        "<qt>a<br>b</qt>");
    row("markup", {QStringLiteral("<b>x</b><img src=\"http://192.0.2.1/\">")},
        "<qt>&lt;b&gt;x&lt;/b&gt;&lt;img src=&quot;http://192.0.2.1/&quot;&gt;</qt>");
    row("a way out of the tag", {QStringLiteral("</qt><script>")},
        "<qt>&lt;/qt&gt;&lt;script&gt;</qt>");
    row("escaped before", {QStringLiteral("Tom &amp; J&#248;rgen")},
        "<qt>Tom &amp;amp; J&amp;#248;rgen</qt>");
    row("Danish letters", {QStringLiteral("Rødgrød")}, "<qt>Rødgrød</qt>");
}

void TestToolTip::lines()
{
    QFETCH(const QStringList, lines);
    QTEST(plainToolTip(lines), "expected");
}

QTEST_GUILESS_MAIN(TestToolTip)
#include "tst_tooltip.moc"
