// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fragment.h"

#include <algorithm>

namespace report {

void Fragment::add(const QRectF &rect, Paint paint)
{
    m_items.append({rect, std::move(paint)});
    growTo(rect.bottom());
}

void Fragment::add(const Fragment &other, QPointF at)
{
    for (const Item &item : other.m_items)
        m_items.append({item.rect.translated(at), item.paint});
    growTo(at.y() + other.m_height);
}

qreal Fragment::append(const Fragment &other, qreal gap)
{
    const qreal top = m_height + gap;
    add(other, {0, top});
    return top;
}

void Fragment::growTo(qreal height)
{
    m_height = std::max(m_height, height);
}

void Fragment::paint(QPainter &painter, const QRectF &visible) const
{
    // Accents, and the pens of frames, reach a little beyond their rectangle.
    constexpr qreal overhang = 32;
    const QRectF wanted = visible.adjusted(0, -overhang, 0, overhang);
    for (const Item &item : m_items) {
        if (item.rect.bottom() >= wanted.top() && item.rect.top() <= wanted.bottom())
            item.paint(painter, item.rect, visible);
    }
}

} // namespace report
