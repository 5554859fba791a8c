// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmltable.h"

#include "support/testcase.h"

using report::TablePage;

namespace {

TablePage page()
{
    return {QStringLiteral("All phones of Andeby"),
            QStringLiteral("Cancelled."),
            {QStringLiteral("3 errors.")},
            {{QStringLiteral("Rule"), QStringLiteral("Finding")},
             {QStringLiteral("C1"), QStringLiteral("Not picked up")}},
            QStringLiteral("SIP Phone Inspector 1")};
}

} // namespace

// A list as a page of HTML.
class TestHtmlTable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverything();
    void saysNothingOfNothing();
    void escapesEveryText();
    void fetchesNothing();
};

void TestHtmlTable::holdsEverything()
{
    const QString html = report::htmlPage(page());
    QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>")));
    for (const char *part :
         {"<title>All phones of Andeby</title>", "<h1>All phones of Andeby</h1>",
          R"(<p class="caution">Cancelled.</p>)", "<p>3 errors.</p>", R"(<th dir="auto">Rule</th>)",
          R"(<td dir="auto">Not picked up</td>)", R"(content="SIP Phone Inspector 1")"})
        QVERIFY2(html.contains(QLatin1String(part)), part);
    QCOMPARE(html.count(QStringLiteral("<tr>")), 2);
    QVERIFY(html.trimmed().endsWith(QStringLiteral("</html>")));
}

void TestHtmlTable::saysNothingOfNothing()
{
    TablePage plain = page();
    plain.caution.clear();
    QVERIFY(!report::htmlPage(plain).contains(QStringLiteral("<p class")));
}

void TestHtmlTable::escapesEveryText()
{
    const QString evil = QStringLiteral("<script>alert('1')</script>\"&");
    const QString html = report::htmlPage({evil, evil, {evil}, {{evil}, {evil}}, evil});
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QCOMPARE(
        html.count(QStringLiteral("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;")),
        7);
}

void TestHtmlTable::fetchesNothing()
{
    const QString html = report::htmlPage(page());
    QVERIFY(html.contains(QStringLiteral("default-src 'none'"))
            || html.contains(QStringLiteral("default-src &#39;none&#39;")));
    for (const char *part : {"src=", "href=", "url(", "@import", "<script"})
        QVERIFY2(!html.contains(QLatin1String(part)), part);
}

QTEST_GUILESS_MAIN(TestHtmlTable)
#include "tst_htmltable.moc"
