// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablelayout.h"

#include "report/rowlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace report {

namespace {

constexpr qreal cellGap = 20;
constexpr qreal cellPadding = 4; // above and below
constexpr qreal narrowestColumn = 48;
// Longer texts need not be measured: they are wider than any picture.
constexpr qsizetype longestMeasured = 400;

qreal widthOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (const QString &line : text.left(longestMeasured).split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    // Italics lean out of their advance, and rounding would wrap the last letter.
    return std::ceil(widest + std::max(0.0, -metrics.minRightBearing())) + 1;
}

qreal widthOf(const PictureStyle &style, const Cell &cell)
{
    const bool missing = cell.state < phone::ValueState::Present;
    const qreal mark = cell.remark.isEmpty() ? 0 : style.small.pixelSize() * 2;
    return std::max({widthOf(cell.text, missing ? style.italic : style.body),
                     widthOf(cell.remark, style.small) + mark, widthOf(cell.utc, style.small)});
}

QList<qreal> naturalWidths(const PictureStyle &style, const Table &table)
{
    QList<qreal> widths;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        widths.append(std::max({narrowestColumn, widthOf(table.headers[i], style.smallBold),
                                widthOf(table.columnKeys.value(i), style.smallMono)}));
    }
    for (const QString &key : table.rowKeys)
        widths.first() = std::max(widths.first(), widthOf(key, style.smallMono));
    for (const QList<Cell> &row : table.rows) {
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], widthOf(style, row[i]));
    }
    return widths;
}

qreal sum(const QList<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// Columns that need less than their share keep what they need; the others share the rest.
QList<qreal> fitted(const QList<qreal> &natural, qreal available)
{
    if (sum(natural) <= available)
        return natural;
    QList<qreal> sorted = natural;
    std::sort(sorted.begin(), sorted.end());
    qreal rest = available;
    qreal share = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        share = std::floor(rest / qreal(sorted.size() - i));
        if (sorted[i] > share)
            break;
        rest -= sorted[i];
    }
    QList<qreal> widths;
    for (const qreal width : natural)
        widths.append(std::min(width, share));
    return widths;
}

// The text, and below it the key if there is one.
Fragment keyed(const PictureStyle &style, const Fragment &text, const QString &key, qreal width)
{
    Fragment fragment = text;
    if (!key.isEmpty())
        fragment.append(style.text(key, style.smallMono, style.theme.muted, width));
    return fragment;
}

} // namespace

qreal naturalTableWidth(const PictureStyle &style, const Table &table)
{
    return sum(naturalWidths(style, table)) + cellGap * qreal(table.headers.size() - 1);
}

Fragment tableFragment(const PictureStyle &style, const Table &table, qreal width)
{
    const qreal gaps = cellGap * qreal(table.headers.size() - 1);
    const QList<qreal> widths = fitted(naturalWidths(style, table), width - gaps);
    const qreal tableWidth = sum(widths) + gaps;
    Fragment fragment;
    const auto addRow = [&](const auto &cellAt) {
        Fragment row;
        qreal x = 0;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            row.add(cellAt(i), {x, cellPadding});
            x += widths[i] + cellGap;
        }
        row.growTo(row.height() + cellPadding);
        fragment.append(row);
    };
    addRow([&](qsizetype i) {
        return keyed(style,
                     style.text(table.headers[i], style.smallBold, style.theme.muted, widths[i]),
                     table.columnKeys.value(i), widths[i]);
    });
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        fragment.append(PictureStyle::line(tableWidth, style.theme.frame));
        addRow([&](qsizetype i) {
            const QString key = i == 0 ? table.rowKeys.value(row) : QString();
            return keyed(style, valueFragment(style, table.rows[row].value(i), widths[i]), key,
                         widths[i]);
        });
    }
    return fragment;
}

} // namespace report
