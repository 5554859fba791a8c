// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocks.h"
#include "report/jira.h"
#include "report/markdown.h"
#include "report/reportsupport.h"

using report::Block;
using report::jiraEscaped;
using report::markdownEscaped;

// Markdown and Jira's markup, and the blocks that both are made of. That other programs read the same
// cells is tst_readback.
class TestMarkup : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void markdownTexts_data();
    void markdownTexts();
    void jiraTexts_data();
    void jiraTexts();
    void fencesTheRawAnswer();
    void nothingEndsTheRawAnswerInJira();
    void valuesStandAlone();
    void tablesHaveKeys();
    void remarksOnlyWhereThereAreSome();
};

namespace {

Block tableIn(const QList<Block> &blocks, const QString &cell)
{
    for (const Block &block : blocks) {
        for (const QList<report::BlockCell> &row : block.rows) {
            for (const report::BlockCell &part : row) {
                if (part.text == cell)
                    return block;
            }
        }
    }
    return {};
}

QList<Block> blocksOf(const char *fixture, const char *selection)
{
    return report::blocksOf(support::reportOf(support::fixturePhone(fixture), selection));
}

} // namespace

void TestMarkup::markdownTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    const auto row = [](const char *text, const char *escaped) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(escaped);
    };
    row("plain text, as it is: (yes) 8.7.3.25", "plain text, as it is: (yes) 8.7.3.25");
    row("2026-03-04 12:07:25 +01:00", "2026-03-04 12:07:25 +01:00");
    row("a|b", "a\\|b");
    row("*b* _i_ `c`", "\\*b\\* \\_i\\_ \\`c\\`");
    row("<br>", "\\<br\\>");
    row("back\\slash", "back\\\\slash");
    row("[a](http://x)", "\\[a\\](http\\://x)");
    row("www.example.org", "www\\.example.org");
    row("@hans #12", "\\@hans \\#12");
    row(":1234: :+1:", "\\:1234: \\:+1:");
    row("- item", "\\- item");
    row("1. item", "1\\. item");
    row("+4533123456", "\\+4533123456");
    row(" a  b ", "&#32;a &#32;b&#32;");
    row("a\nb\tc", "a<br>b&#9;c");
    row("", "");
}

void TestMarkup::markdownTexts()
{
    QFETCH(QString, text);
    QTEST(markdownEscaped(text), "escaped");
}

void TestMarkup::jiraTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    const auto row = [](const char *text, const char *escaped) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(escaped);
    };
    row("plain text, as it is: (LOCKED) 8.7.3.25", "plain text, as it is: (LOCKED) 8.7.3.25");
    row("2026-03-04 12:07:25", "2026-03-04 12:07:25");
    row("a|b", "a&#124;b");
    row("{code}", "&#123;code&#125;");
    row("[~hans]", "&#91;&#126;hans&#93;");
    row("*b* -s- SIP-T46G", "&#42;b&#42; &#45;s&#45; SIP-T46G");
    row("a\\b", "a&#92;b");
    row("http://x", "http&#58;//x");
    row(":) (y)", "&#58;) &#40;y)");
    row("h1. big", "h1&#46; big");
    row("a\nb", "a\\\\b");
    row("", "");
}

void TestMarkup::jiraTexts()
{
    QFETCH(QString, text);
    QTEST(jiraEscaped(text), "escaped");
}

void TestMarkup::fencesTheRawAnswer()
{
    const phone::Phone phone = support::phoneOf(
        {{QStringLiteral("notes"), QStringLiteral("```` ends nothing")}});
    const QString text = report::markdown(support::reportOf(phone, "raw"));
    QVERIFY(text.contains(QStringLiteral("\n`````json\n{")));
    QVERIFY(text.contains(QStringLiteral("}\n`````\n")));
}

void TestMarkup::nothingEndsTheRawAnswerInJira()
{
    const phone::Phone phone = support::phoneOf(
        {{QStringLiteral("notes"), QStringLiteral("{NoFormat} h1. out")}});
    const QString text = report::jira(support::reportOf(phone, "raw"));
    QCOMPARE(text.count(QStringLiteral("{noformat}"), Qt::CaseInsensitive), 2);
}

void TestMarkup::valuesStandAlone()
{
    const Block table = tableIn(blocksOf("phones/report_odd.json", "all"),
                                QStringLiteral("displayBrightness"));
    QCOMPARE(table.headers.size(), 4);
    for (const QList<report::BlockCell> &row : table.rows) {
        QCOMPARE(row.size(), 4);
        if (row[1].text != QStringLiteral("displayBrightness"))
            continue;
        QCOMPARE(row[2].text, QStringLiteral("bright"));
        QCOMPARE(row[3].text, QStringLiteral("not a whole number"));
    }
}

void TestMarkup::tablesHaveKeys()
{
    const Block keys = tableIn(blocksOf("phones/report_odd.json", "softkeys"),
                               QStringLiteral("softkeys[0]"));
    QCOMPARE(keys.headers[1], QStringLiteral("Key in the answer"));
    QCOMPARE(keys.headers[4], QStringLiteral("Value (value)"));
    const Block levels = tableIn(blocksOf("phones/report_full.json", "volume"),
                                 QStringLiteral("volume.handset"));
    QCOMPARE(levels.rows.first()[0].text, QStringLiteral("Handset"));
    QCOMPARE(levels.headers.last(), QStringLiteral("Speaker (speaker)"));
}

void TestMarkup::remarksOnlyWhereThereAreSome()
{
    const Block network = tableIn(blocksOf("phones/report_full.json", "network"),
                                  QStringLiteral("network.gateway"));
    QCOMPARE(network.headers.size(), 3);
    const Block account = tableIn(blocksOf("phones/report_full.json", "security"),
                                  QStringLiteral("password"));
    QCOMPARE(account.headers.size(), 4);
    QCOMPARE(account.rows.first()[3].text, QStringLiteral("hidden"));
    QCOMPARE(account.rows.first()[2].role, report::BlockCell::Role::Masked);
}

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
