// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blocks.h"
#include "report/fieldlist.h"
#include "report/formats.h"
#include "report/reportsupport.h"
#include "support/tool.h"

#include <QJsonArray>
#include <QJsonDocument>

using report::Report;

// What other programs read in a report is what went into it, whatever the phone's labels look like.
class TestReadBack : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cells_data();
    void cells();

private:
    Report m_report;
};

namespace {

// Labels made of the formats' own markup.
QStringList hostileLabels()
{
    return {
        u"<b>bold</b>"_qs,
        u"</td></tr></table><script>x</script>"_qs,
        u"<!-- c"_qs,
        u"<br>"_qs,
        u"&amp;"_qs,
        u"&lt;&#124;"_qs,
        u"a|b"_qs,
        u"|||"_qs,
        u"|---|---|"_qs,
        u"`code` ``"_qs,
        u"**bold** _it_"_qs,
        u"***"_qs,
        u"___"_qs,
        u"[x](http://e.org)"_qs,
        u"![i](x.png)"_qs,
        u"[ref][1]"_qs,
        u"# heading"_qs,
        u"- item"_qs,
        u"* item"_qs,
        u"1. item"_qs,
        u"> quote"_qs,
        u"\\"_qs,
        u"\\|"_qs,
        u"ends in \\"_qs,
        u"\\\\server\\x"_qs,
        u"{code}x{code}"_qs,
        u"{noformat}"_qs,
        u"{color:red}x{color}"_qs,
        u"h1. big"_qs,
        u"bq. quote"_qs,
        u"||head||"_qs,
        u"[~hans]"_qs,
        u"[link|http://e]"_qs,
        u":) ;-) :P"_qs,
        u"(y) (off) (*r)"_qs,
        u"-gone- --"_qs,
        u"+new+ ^up^ ~low~"_qs,
        u"??cite??"_qs,
        u"!x.png!"_qs,
        u"~~gone~~"_qs,
        u"$x^2$"_qs,
        u"=1+1"_qs,
        u"+4533123456"_qs,
        u"@SUM(A1)"_qs,
        u"-1"_qs,
        u"\"quoted\""_qs,
        u"it's"_qs,
        u"a,b;c"_qs,
        u"  two  blanks  "_qs,
        u"www.example.org"_qs,
        u"http://example.org/?a=b&c"_qs,
        u"me@example.org"_qs,
        u":1234: :smile: :+1:"_qs,
        u"#12 @hans"_qs,
        u"%7C {{x}}"_qs,
        u"emoji \U0001F600"_qs,
        u"עברית"_qs,
        u"Sørens kælder"_qs,
        u"12:07:25"_qs,
        u"..."_qs,
        u"a\tb"_qs,
        u"one\ntwo"_qs,
    };
}

QJsonArray asJson(const QList<QStringList> &rows)
{
    QJsonArray json;
    for (const QStringList &row : rows)
        json.append(QJsonArray::fromStringList(row));
    return json;
}

QList<QStringList> rowsOfBlocks(const Report &report)
{
    QList<QStringList> rows;
    for (const report::Block &block : report::blocksOf(report)) {
        if (block.kind != report::Block::Kind::Table)
            continue;
        rows.append(block.headers);
        for (const QList<report::BlockCell> &cells : block.rows) {
            QStringList row;
            for (const report::BlockCell &cell : cells)
                row.append(cell.text);
            rows.append(row);
        }
    }
    return rows;
}

// With the apostrophe that keeps a cell from being a formula.
QList<QStringList> rowsOfCsv(const Report &report)
{
    QList<QStringList> rows = report::fieldList(report);
    for (QStringList &row : rows) {
        for (QString &cell : row) {
            if (!cell.trimmed().isEmpty() && QStringLiteral("=+-@").contains(cell.trimmed()[0]))
                cell.prepend(u'\'');
        }
    }
    return rows;
}

} // namespace

void TestReadBack::initTestCase()
{
    QJsonArray keys;
    for (const QString &label : hostileLabels()) {
        keys.append(QJsonObject{{u"index"_qs, keys.size()},
                                {u"function"_qs, u"SPEEDDIAL"_qs},
                                {u"value"_qs, label},
                                {u"label"_qs, label}});
    }
    QJsonObject object{{u"softkeys"_qs, keys},
                       {u"notes"_qs, hostileLabels().join(u'\n')},
                       {u"displayBackground"_qs, u"http://example.org/<x>|y"_qs},
                       {u"serial"_qs, QString()},
                       {u"macAddress"_qs, u"0004132A7C51"_qs}};
    for (const QString &label : hostileLabels())
        object.insert(label, label);
    m_report = support::reportOf(support::phoneOf(object), "all");
}

void TestReadBack::cells_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("kind");
    QTest::newRow("HTML") << u"html"_qs << u"html"_qs;
    QTest::newRow("CSV") << u"csv"_qs << u"csv"_qs;
    QTest::newRow("Markdown") << u"md"_qs << u"gfm"_qs;
    QTest::newRow("Jira") << u"jira"_qs << u"jira"_qs;
}

void TestReadBack::cells()
{
    QFETCH(QString, ending);
    QFETCH(QString, kind);
    const auto written = report::formatOf(u'.' + ending)->write(m_report, {});
    QVERIFY(written);
    const QByteArray answer = support::runTool(QStringLiteral("python3"),
                                               {QStringLiteral(SIPPHONE_READBACK), kind}, *written);
    const QJsonArray read = QJsonDocument::fromJson(answer).array();
    const QJsonArray expected = asJson(ending == QStringLiteral("csv") ? rowsOfCsv(m_report)
                                                                       : rowsOfBlocks(m_report));
    for (qsizetype i = 0; i < std::min(read.size(), expected.size()); ++i)
        QCOMPARE(read[i].toArray(), expected[i].toArray());
    QCOMPARE(read.size(), expected.size());
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
