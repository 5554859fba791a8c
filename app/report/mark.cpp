// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mark.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace report {

namespace {

// All shapes are drawn in a square of this many units.
constexpr qreal side = 24;
constexpr qreal stroke = 2.6;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Mark)
};

QPen penOf(const QColor &colour)
{
    return QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintError(QPainter &painter, const QColor &colour, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF(
        {{7.5, 1}, {16.5, 1}, {23, 7.5}, {23, 16.5}, {16.5, 23}, {7.5, 23}, {1, 16.5}, {1, 7.5}}));
    painter.setPen(penOf(ground));
    painter.drawLine(QPointF(8, 8), QPointF(16, 16));
    painter.drawLine(QPointF(16, 8), QPointF(8, 16));
}

void paintWarning(QPainter &painter, const QColor &colour, const QColor &ground)
{
    painter.setPen(penOf(colour));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{12, 3}, {22, 20.6}, {2, 20.6}}));
    painter.setPen(penOf(ground));
    painter.drawLine(QPointF(12, 9.4), QPointF(12, 13.6));
    painter.drawPoint(QPointF(12, 17.6));
}

void paintInformation(QPainter &painter, const QColor &colour)
{
    painter.setPen(penOf(colour));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2.2, 2.2, side - 4.4, side - 4.4));
    painter.drawPoint(QPointF(12, 7.4));
    painter.drawLine(QPointF(12, 11.6), QPointF(12, 16.8));
}

void paintData(QPainter &painter, const QColor &colour)
{
    painter.setPen(penOf(colour));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF({{12, 2}, {22, 12}, {12, 22}, {2, 12}}));
    painter.drawPoint(QPointF(12, 12));
}

void paintChanged(QPainter &painter, const QColor &colour)
{
    painter.setPen(penOf(colour));
    painter.drawLine(QPointF(12, 3), QPointF(12, 21));
    painter.drawLine(QPointF(4.2, 7.5), QPointF(19.8, 16.5));
    painter.drawLine(QPointF(19.8, 7.5), QPointF(4.2, 16.5));
}

void paintAdded(QPainter &painter, const QColor &colour)
{
    painter.setPen(penOf(colour));
    painter.drawLine(QPointF(12, 3), QPointF(12, 21));
    painter.drawLine(QPointF(3, 12), QPointF(21, 12));
}

void paintRemoved(QPainter &painter, const QColor &colour)
{
    painter.setPen(penOf(colour));
    painter.drawLine(QPointF(3, 12), QPointF(21, 12));
}

void paintNotKnown(QPainter &painter, const QColor &colour)
{
    painter.setPen(penOf(colour));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2.2, 2.2, side - 4.4, side - 4.4));
    painter.drawLine(QPointF(8, 12), QPointF(16, 12));
}

} // namespace

Mark markOf(checks::Severity severity)
{
    switch (severity) {
    case checks::Severity::Error:
        return Mark::Error;
    case checks::Severity::Warning:
        return Mark::Warning;
    case checks::Severity::Information:
        return Mark::Information;
    case checks::Severity::Data:
        break;
    }
    return Mark::Data;
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::Error:
        return checks::severityName(checks::Severity::Error);
    case Mark::Warning:
        return checks::severityName(checks::Severity::Warning);
    case Mark::Information:
        return checks::severityName(checks::Severity::Information);
    case Mark::Data:
        return checks::severityName(checks::Severity::Data);
    case Mark::Added:
        return Text::tr("Added");
    case Mark::Removed:
        return Text::tr("Removed");
    case Mark::NotKnown:
        return Text::tr("Not known");
    case Mark::Changed:
        break;
    }
    return Text::tr("Changed");
}

QColor markColour(Mark mark, const Theme &theme)
{
    switch (mark) {
    case Mark::Error:
        return theme.bad;
    case Mark::Warning:
        return theme.warn;
    case Mark::Information:
    case Mark::Changed:
    case Mark::Added:
    case Mark::Removed:
        return theme.accent;
    case Mark::NotKnown:
    case Mark::Data:
        break;
    }
    return theme.muted;
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const Theme &theme)
{
    const qreal size = std::min(rect.width(), rect.height());
    const QColor colour = markColour(mark, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size / 2, size / 2));
    painter.scale(size / side, size / side);
    switch (mark) {
    case Mark::Error:
        paintError(painter, colour, theme.window);
        break;
    case Mark::Warning:
        paintWarning(painter, colour, theme.window);
        break;
    case Mark::Information:
        paintInformation(painter, colour);
        break;
    case Mark::Data:
        paintData(painter, colour);
        break;
    case Mark::Changed:
        paintChanged(painter, colour);
        break;
    case Mark::Added:
        paintAdded(painter, colour);
        break;
    case Mark::Removed:
        paintRemoved(painter, colour);
        break;
    case Mark::NotKnown:
        paintNotKnown(painter, colour);
        break;
    }
    painter.restore();
}

} // namespace report
