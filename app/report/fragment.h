// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>

class QPainter;

namespace report {

// A piece of a picture: things to draw, each in its rectangle. Fragments are measured first and put
// together then, so that nothing overlaps. Draws nothing by itself, and knows no phone.
class Fragment
{
public:
    // Draws one thing in its rectangle; what lies outside `visible` need not be drawn.
    using Paint = std::function<void(QPainter &painter, const QRectF &rect, const QRectF &visible)>;
    // The last place at or above `y`, both from the thing's top, where a page may end inside it.
    using Cut = std::function<qreal(qreal y)>;

    // From the fragment's own top left; the fragment grows to hold the rectangle. Without a cut, no
    // page ends inside it.
    void add(const QRectF &rect, Paint paint, Cut cut = {});
    void add(const Fragment &other, QPointF at);
    // Puts the other one below all there is, and gives its top.
    qreal append(const Fragment &other, qreal gap = 0);
    void growTo(qreal height);
    // No page ends inside the span: a heading stays with what it heads.
    void keepTogether(qreal top, qreal height);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    // The last place at or above `y` and below `top` where a page may end; `y` if there is none.
    [[nodiscard]] qreal pageEnd(qreal top, qreal y) const;
    // What lies in `visible`, even in part; accents and frames may reach out of their rectangle.
    void paint(QPainter &painter, const QRectF &visible) const;

private:
    struct Item {
        QRectF rect;
        Paint paint; // may be empty
        Cut cut;
    };
    QList<Item> m_items;
    qreal m_height = 0;
};

} // namespace report
