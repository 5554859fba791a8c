// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rowlayout.h"

#include <QCoreApplication>

namespace report {

namespace {

// Longer values take the whole width of the picture.
constexpr qsizetype longestNarrowValue = 120;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

} // namespace

Fragment valueFragment(const PictureStyle &style, const Cell &cell, qreal width)
{
    const bool missing = cell.state < phone::ValueState::Present;
    Fragment fragment;
    if (missing) {
        fragment.append(style.text(cell.text, style.italic, style.theme.muted, width));
    } else {
        fragment.append(style.text(cell.text, style.body, style.theme.text, width));
    }
    if (!cell.remark.isEmpty())
        fragment.append(style.warning(cell.remark, style.small, width));
    if (!cell.utc.isEmpty())
        fragment.append(style.text(cell.utc, style.small, style.theme.muted, width));
    if (cell.masked)
        fragment.append(style.text(Text::tr("hidden"), style.small, style.theme.muted, width));
    return fragment;
}

Fragment rowsFragment(const PictureStyle &style, const QList<Row> &rows, qreal width)
{
    const qreal left = PictureStyle::labelWidth + PictureStyle::labelGap;
    Fragment fragment;
    for (const Row &row : rows) {
        const qreal top = fragment.height() + (fragment.isEmpty() ? 0 : PictureStyle::rowGap);
        Fragment name = style.text(row.label, style.body, style.theme.muted,
                                   PictureStyle::labelWidth, Qt::AlignRight);
        name.append(style.text(row.key, style.smallMono, style.theme.muted,
                               PictureStyle::labelWidth, Qt::AlignRight));
        fragment.add(name, {0, top});
        fragment.add(valueFragment(style, row.value, width - left), {left, top});
    }
    return fragment;
}

bool isWide(const Row &row)
{
    return row.value.text.size() > longestNarrowValue || row.value.text.contains(u'\n');
}

} // namespace report
