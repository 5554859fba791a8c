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

    // From the fragment's own top left; the fragment grows to hold the rectangle.
    void add(const QRectF &rect, Paint paint);
    void add(const Fragment &other, QPointF at);
    // Puts the other one below all there is, and gives its top.
    qreal append(const Fragment &other, qreal gap = 0);
    void growTo(qreal height);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    void paint(QPainter &painter, const QRectF &visible) const;

private:
    struct Item {
        QRectF rect;
        Paint paint;
    };
    QList<Item> m_items;
    qreal m_height = 0;
};

} // namespace report
