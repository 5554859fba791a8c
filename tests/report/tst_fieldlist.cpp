// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fieldlist.h"
#include "report/reportsupport.h"

using report::fieldList;

// The report as one table.
class TestFieldList : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasALineForEachValue();
    void lines_data();
    void lines();
    void macAddressesHaveColons();
    void leavesOutTheRawAnswer();
};

namespace {

QStringList lineOf(const QList<QStringList> &rows, const QString &key)
{
    for (const QStringList &row : rows) {
        if (row[3] == key)
            return row;
    }
    return {};
}

QList<QStringList> rowsOf(const char *fixture, report::Level level = report::Level::Internal)
{
    return fieldList(support::reportOf(support::fixturePhone(fixture), "all", level));
}

} // namespace

void TestFieldList::hasALineForEachValue()
{
    const QList<QStringList> rows = rowsOf("phones/report_full.json");
    QStringList keys;
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), rows.first().size());
        if (!row[3].isEmpty())
            keys.append(row[3]);
    }
    for (const phone::Field &row : phone::fieldTable)
        QCOMPARE(keys.count(phone::key(row.property)), 1);
    QVERIFY(keys.contains(QStringLiteral("softkeys[0].label")));
    QVERIFY(keys.contains(QStringLiteral("purchaseInfo.sidePanels[0].serial")));
}

void TestFieldList::lines_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *key, const char *line) {
        QTest::newRow(key) << QString::fromLatin1(key) << QString::fromUtf8(line);
    };
    row("network.gateway", "Network|Address|Default gateway|network.gateway|192.0.2.1||");
    row("volume.handset.mic", "Volume|Levels|Handset Microphone|volume.handset.mic|21||");
    row("password", "Security|SIP account|SIP password|password|••••••••||hidden");
    row("status.configSaved",
        "Status|Configuration|Configuration saved|status.configSaved|"
        "2023-01-02 02:00:00 +00:00|2023-01-02 02:00:00 UTC|");
}

void TestFieldList::lines()
{
    QFETCH(QString, key);
    const QStringList line = lineOf(rowsOf("phones/report_full.json"), key);
    QTEST(line.join(u'|'), "line");
}

void TestFieldList::macAddressesHaveColons()
{
    const QString key = QStringLiteral("macAddress");
    QCOMPARE(lineOf(rowsOf("phones/report_full.json"), key)[4],
             QStringLiteral("00:04:13:A1:B2:C3"));
    QCOMPARE(lineOf(rowsOf("phones/report_full.json", report::Level::CustomerSafe), key)[4],
             QStringLiteral("00:04:13:••:••:••"));
}

// Its lines are the same values again, and no cell of a spreadsheet would hold it.
void TestFieldList::leavesOutTheRawAnswer()
{
    const auto texts = [](const char *selection) {
        QString all;
        const auto rows = fieldList(
            support::reportOf(support::fixturePhone("phones/report_full.json"), selection));
        for (const QStringList &row : rows)
            all += row.join(u'|');
        return all;
    };
    QVERIFY(!texts("all").contains(QStringLiteral("\"macAddress\":")));
    QVERIFY(texts("raw").contains(QStringLiteral("\"macAddress\":")));
}

QTEST_GUILESS_MAIN(TestFieldList)
#include "tst_fieldlist.moc"
