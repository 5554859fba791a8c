// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fragment.h"

#include <algorithm>

namespace report {

void Fragment::add(const QRectF &rect, Paint paint, Cut cut)
{
    m_items.append({rect, std::move(paint), std::move(cut)});
    growTo(rect.bottom());
}

void Fragment::add(const Fragment &other, QPointF at)
{
    for (const Item &item : other.m_items)
        m_items.append({item.rect.translated(at), item.paint, item.cut});
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

void Fragment::keepTogether(qreal top, qreal height)
{
    m_items.append({QRectF(0, top, 0, std::min(height, m_height - top)), {}, {}});
}

// Each thing that would be cut moves the end up, where it may cut another.
qreal Fragment::pageEnd(qreal top, qreal y) const
{
    qreal end = std::min(y, m_height);
    for (qreal before = -1; before != end;) {
        before = end;
        for (const Item &item : m_items) {
            if (item.rect.top() < end && end < item.rect.bottom())
                end = item.rect.top() + (item.cut ? item.cut(end - item.rect.top()) : 0);
        }
        if (end <= top)
            return y;
    }
    return end;
}

void Fragment::paint(QPainter &painter, const QRectF &visible) const
{
    for (const Item &item : m_items) {
        if (item.paint && item.rect.bottom() > visible.top() && item.rect.top() < visible.bottom())
            item.paint(painter, item.rect, visible);
    }
}

} // namespace report
