// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportsupport.h"
#include "report/tablelayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using report::Cell;
using report::Fragment;
using report::PictureStyle;
using report::Table;

// Columns that take what they need, as long as there is room.
class TestTableLayout : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fittingCellsAreNotWrapped();
    void wideCellsAreWrapped();
    void staysInItsWidth_data();
    void staysInItsWidth();
    void shortRowsAreTaken();
};

namespace {

Cell missing()
{
    return {QStringLiteral("not in the answer"), phone::ValueState::Absent};
}

Table tableOf(const QList<Cell> &row)
{
    Table table;
    for (qsizetype i = 0; i < row.size(); ++i)
        table.headers.append(QStringLiteral("Column"));
    table.rows = {row};
    return table;
}

qreal heightOf(const PictureStyle &style, const QList<Cell> &row, qreal width)
{
    return tableFragment(style, tableOf(row), width).height();
}

} // namespace

void TestTableLayout::fittingCellsAreNotWrapped()
{
    const PictureStyle style;
    const qreal line = heightOf(style, {Cell{QStringLiteral("x")}}, 500);
    const QList<Cell> row{missing(), Cell{QStringLiteral("64c2e0a19d3b7f551800e0cd")}, missing()};
    const qreal natural = naturalTableWidth(style, tableOf(row));
    QVERIFY(natural < 916);
    QCOMPARE(heightOf(style, row, natural), line);
    QVERIFY(heightOf(style, row, natural - 60) > line);
}

void TestTableLayout::wideCellsAreWrapped()
{
    const PictureStyle style;
    const QList<Cell> row{Cell{QStringLiteral("12")}, Cell{QString(5000, u'm')},
                          Cell{QStringLiteral("Reception")}};
    const qreal wide = heightOf(style, row, 800);
    QVERIFY(wide > heightOf(style, {Cell{QStringLiteral("x")}}, 800) * 10);
    // The narrow columns keep their width, so that nearly all of it is the wide one's.
    QVERIFY(wide < heightOf(style, {row[1]}, 600));
}

void TestTableLayout::staysInItsWidth_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("length");
    QTest::newRow("one column") << 1 << 3000;
    QTest::newRow("five columns") << 5 << 300;
    QTest::newRow("five short columns") << 5 << 3;
}

void TestTableLayout::staysInItsWidth()
{
    QFETCH(int, columns);
    QFETCH(int, length);
    constexpr int width = 600;
    const PictureStyle style;
    const Table table = tableOf(QList<Cell>(columns, Cell{QString(length, u'm')}));
    const Fragment fragment = tableFragment(style, table, width);
    QImage image(900, int(std::ceil(fragment.height())) + 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    fragment.paint(painter, image.rect());
    const QRect ink = support::inkIn(image, QColor(Qt::white).rgb());
    QVERIFY(!ink.isEmpty());
    QVERIFY(ink.right() < width);
    QVERIFY(ink.bottom() < fragment.height());
}

void TestTableLayout::shortRowsAreTaken()
{
    const PictureStyle style;
    Table table = tableOf({missing(), missing()});
    table.rows.append(QList<Cell>{missing()});
    QVERIFY(tableFragment(style, table, 500).height() > 0);
}

QTEST_MAIN(TestTableLayout)
#include "tst_tablelayout.moc"
