// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/led.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace report {

namespace {

// All shapes are drawn in a square of this many units.
constexpr qreal side = 24;
constexpr qreal stroke = 2.4;

QPen penOf(const QColor &color)
{
    return QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintOnline(QPainter &painter, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.good);
    painter.drawEllipse(QRectF(1, 1, side - 2, side - 2));
    painter.setPen(penOf(theme.window));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{7, 12.5}, {10.6, 16}, {17, 8.5}}));
}

void paintRing(QPainter &painter, const QColor &color)
{
    painter.setPen(penOf(color));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2.2, 2.2, side - 4.4, side - 4.4));
}

void paintOffline(QPainter &painter, const Theme &theme)
{
    paintRing(painter, theme.bad);
    painter.drawLine(QPointF(8.4, 8.4), QPointF(15.6, 15.6));
    painter.drawLine(QPointF(15.6, 8.4), QPointF(8.4, 15.6));
}

void paintUnknown(QPainter &painter, const Theme &theme)
{
    paintRing(painter, theme.muted);
    QPainterPath mark;
    mark.moveTo(9, 9.4);
    mark.cubicTo(9, 5.6, 15, 5.6, 15, 9.4);
    mark.cubicTo(15, 11.6, 12, 11.6, 12, 14.2);
    painter.drawPath(mark);
    painter.drawPoint(QPointF(12, 17.8));
}

void paintContradictory(QPainter &painter, const Theme &theme)
{
    painter.setPen(penOf(theme.warn));
    painter.setBrush(theme.warn);
    painter.drawPolygon(QPolygonF({{12, 3}, {22, 20.6}, {2, 20.6}}));
    painter.setPen(penOf(theme.window));
    painter.drawLine(QPointF(12, 9.4), QPointF(12, 13.6));
    painter.drawPoint(QPointF(12, 17.6));
}

} // namespace

void paintLed(QPainter &painter, const QRectF &rect, phone::Presence presence, const Theme &theme)
{
    const qreal size = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size / 2, size / 2));
    painter.scale(size / side, size / side);
    switch (presence) {
    case phone::Presence::Online:
        paintOnline(painter, theme);
        break;
    case phone::Presence::Offline:
        paintOffline(painter, theme);
        break;
    case phone::Presence::Unknown:
        paintUnknown(painter, theme);
        break;
    case phone::Presence::Contradictory:
        paintContradictory(painter, theme);
        break;
    }
    painter.restore();
}

} // namespace report
