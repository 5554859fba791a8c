// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/status.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <array>

namespace ui {

// Draws the rows of a PhoneListModel: the status as the LED that the header has, a pin behind what
// is pinned, everything else as one line of text. Rows are all of one height, and marks are drawn
// once for each look, so that scrolling through any number of phones stays smooth.
class PhoneListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The height of every row in this font, in pixels.
    [[nodiscard]] static int rowHeight(const QFontMetrics &metrics);
    // The side of the square that a mark stands in.
    [[nodiscard]] static int markSide(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    // What the marks depend on.
    struct Look {
        qint64 palette = 0; // its cache key
        int side = 0;
        qreal ratio = 0;
        friend bool operator==(const Look &, const Look &) = default;
    };
    // A LED for each status, and the pin.
    using Marks = std::array<QPixmap, phone::presenceCount + 1>;

    [[nodiscard]] const QPixmap &mark(std::size_t which, const QStyleOptionViewItem &option,
                                      qreal ratio) const;

    mutable Look m_look;
    mutable std::array<Marks, 2> m_marks; // of rows that are not selected, and of those that are
};

} // namespace ui
