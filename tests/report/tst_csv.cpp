// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"
#include "support/testcase.h"

class TestCsv : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void writesRows();
    void cells_data();
    void cells();
};

void TestCsv::writesRows()
{
    QCOMPARE(report::csv({{QStringLiteral("id"), QStringLiteral("notes")},
                          {QStringLiteral("1"), QStringLiteral("Kælder")},
                          {QString(), QString()}}),
             QStringLiteral("\uFEFF\"id\",\"notes\"\r\n\"1\",\"Kælder\"\r\n\"\",\"\"\r\n"));
    QCOMPARE(report::csv({}), QStringLiteral("\uFEFF"));
}

void TestCsv::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *cell, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(written);
    };
    row("text", "Hans", "\"Hans\"");
    row("MAC address", "00:04:13:2A:7C:51", "\"00:04:13:2A:7C:51\"");
    row("quotes", "say \"hi\"", "\"say \"\"hi\"\"\"");
    row("comma and semicolon", "a,b;c", "\"a,b;c\"");
    row("line break", "a\nb", "\"a\nb\"");
    row("formula", "=1+1", "\"'=1+1\"");
    row("speed dial", "+4533123456", "\"'+4533123456\"");
    row("minus", "-1", "\"'-1\"");
    row("at", "@SUM(A1)", "\"'@SUM(A1)\"");
    row("formula behind a blank", " =1+1", "\"' =1+1\"");
    row("formula behind a tab", "\t=1+1", "\"'\t=1+1\"");
    row("formula behind a line break", "\r\n=1+1", "\"'\r\n=1+1\"");
    row("wide signs", "＝1+1", "\"'＝1+1\"");
    row("sign inside", "a=b", "\"a=b\"");
    row("blanks alone", "  ", "\"  \"");
    row("apostrophe", "'a", "\"'a\"");
}

void TestCsv::cells()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(report::csv({{cell}}), QChar(QChar::ByteOrderMark) + written + QStringLiteral("\r\n"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
