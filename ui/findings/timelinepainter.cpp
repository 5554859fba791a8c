// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/timelinepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace ui {

namespace {

using session::HistoryPoint;

constexpr int laneGap = 6;
constexpr int labelGap = 8;
constexpr int marker = 3; // half of what stands for one fetch
constexpr int preferredCharacters = 60; // of the lanes
constexpr int minimumCharacters = 16;

enum Lane { OnlineLane, ConfigLane, AddressLane, FirmwareLane, LaneCount };

// The context of the texts in this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TimeLine)
};

std::array<QString, LaneCount> laneNames()
{
    return {Words::tr("Online"), Words::tr("Configuration fetched"), Words::tr("Public address"),
            Words::tr("Firmware")};
}

int labelWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &name : laneNames())
        width = qMax(width, metrics.horizontalAdvance(name));
    return width + labelGap;
}

int laneHeight(const QFontMetrics &metrics)
{
    return metrics.height() + laneGap;
}

} // namespace

TimeLinePainter::TimeLinePainter(const QList<HistoryPoint> &history, const QFont &font,
                                 const QRect &area)
    : m_history(history)
    , m_metrics(font)
    , m_area(area)
    , m_left(area.left() + labelWidth(m_metrics))
{
}

QSize TimeLinePainter::size(const QFont &font)
{
    const QFontMetrics metrics(font);
    return {labelWidth(metrics) + preferredCharacters * metrics.averageCharWidth(),
            LaneCount * laneHeight(metrics) + metrics.height()};
}

int TimeLinePainter::minimumWidth(const QFont &font)
{
    const QFontMetrics metrics(font);
    return labelWidth(metrics) + minimumCharacters * metrics.averageCharWidth();
}

QRect TimeLinePainter::lane(int index) const
{
    const int height = laneHeight(m_metrics);
    return {m_left, m_area.top() + index * height + laneGap / 2, m_area.right() - m_left,
            height - laneGap};
}

int TimeLinePainter::xOf(const QDateTime &time) const
{
    const qint64 first = m_history.first().at.toMSecsSinceEpoch();
    const qint64 last = m_history.last().at.toMSecsSinceEpoch();
    const int begin = m_left + marker;
    const int width = qMax(1, m_area.right() - marker - begin);
    // A single moment stands in the middle.
    if (last <= first)
        return begin + width / 2;
    const qint64 at = qBound(first, time.toMSecsSinceEpoch(), last);
    return begin + int(qreal(at - first) / qreal(last - first) * width);
}

void TimeLinePainter::paint(QPainter &painter, const report::Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter, theme);
    paintOnline(painter, theme);
    paintConfig(painter, theme);
    paintRuns(painter, theme, lane(AddressLane), &HistoryPoint::address);
    paintRuns(painter, theme, lane(FirmwareLane), &HistoryPoint::firmware);
    paintAxis(painter, theme);
    painter.restore();
}

void TimeLinePainter::paintLabels(QPainter &painter, const report::Theme &theme) const
{
    painter.setPen(theme.muted);
    const auto names = laneNames();
    for (int i = 0; i < LaneCount; ++i) {
        QRect rect = lane(i);
        rect.setLeft(m_area.left());
        rect.setRight(m_left - labelGap);
        painter.drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter), names[std::size_t(i)]);
    }
}

// A filled bar while it was online, a thin line while it was not; a disc or a cross at each fetch.
void TimeLinePainter::paintOnline(QPainter &painter, const report::Theme &theme) const
{
    const QRect rect = lane(OnlineLane);
    const int middle = rect.center().y();
    for (qsizetype i = 0; i + 1 < m_history.size(); ++i) {
        const HistoryPoint &from = m_history[i];
        const HistoryPoint &to = m_history[i + 1];
        if (!from.online || from.online != to.online || from.at.secsTo(to.at) > maxKnownSeconds)
            continue;
        const int half = *from.online ? rect.height() / 4 : 1;
        painter.fillRect(
            QRect(QPoint(xOf(from.at), middle - half), QPoint(xOf(to.at), middle + half)),
            *from.online ? theme.good : theme.bad);
    }
    for (const HistoryPoint &point : m_history) {
        const QPoint at(xOf(point.at), middle);
        if (!point.online)
            continue;
        if (*point.online) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.good);
            painter.drawEllipse(at, marker, marker);
        } else {
            painter.setPen(QPen(theme.bad, 2));
            painter.drawLine(at - QPoint(marker, marker), at + QPoint(marker, marker));
            painter.drawLine(at - QPoint(marker, -marker), at + QPoint(marker, -marker));
        }
    }
}

// A triangle for each time that was answered, as far as it lies within the history.
void TimeLinePainter::paintConfig(QPainter &painter, const report::Theme &theme) const
{
    const QRect rect = lane(ConfigLane);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    QDateTime last;
    for (const HistoryPoint &point : m_history) {
        const QDateTime loaded = point.configLoaded;
        if (!loaded.isValid() || loaded == last)
            continue;
        last = loaded;
        if (loaded < m_history.first().at || loaded > m_history.last().at)
            continue;
        const int x = xOf(loaded);
        const int half = rect.height() / 3;
        painter.drawPolygon(QPolygon({QPoint(x, rect.center().y() - half),
                                      QPoint(x + half, rect.center().y() + half),
                                      QPoint(x - half, rect.center().y() + half)}));
    }
}

// A box over the fetches that had the same text.
void TimeLinePainter::paintRuns(QPainter &painter, const report::Theme &theme, const QRect &rect,
                                Text text) const
{
    for (qsizetype i = 0; i < m_history.size();) {
        const QString &value = m_history[i].*text;
        const qsizetype first = i;
        while (i < m_history.size() && m_history[i].*text == value)
            ++i;
        if (value.isEmpty())
            continue;
        const QRect box(QPoint(xOf(m_history[first].at) - marker, rect.top()),
                        QPoint(xOf(m_history[i - 1].at) + marker, rect.bottom()));
        painter.setPen(theme.frame);
        painter.setBrush(theme.fill);
        painter.drawRect(box);
        painter.setPen(theme.text);
        const QRect inner = box.adjusted(marker, 0, -marker, 0);
        if (inner.width() >= 2 * m_metrics.averageCharWidth())
            painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter),
                             m_metrics.elidedText(value, Qt::ElideRight, inner.width()));
    }
}

void TimeLinePainter::paintAxis(QPainter &painter, const report::Theme &theme) const
{
    const QDateTime first = m_history.first().at.toLocalTime();
    const QDateTime last = m_history.last().at.toLocalTime();
    const QString format = first.date() == last.date() ? QStringLiteral("HH:mm:ss")
                                                       : QStringLiteral("yyyy-MM-dd HH:mm");
    const int top = lane(LaneCount).top() - laneGap / 2;
    painter.setPen(theme.frame);
    painter.drawLine(m_left, top, m_area.right(), top);
    const QRect rect(m_left, top, m_area.right() - m_left, m_metrics.height());
    painter.setPen(theme.muted);
    const QString begin = first.toString(format);
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignTop), begin);
    const int both = m_metrics.horizontalAdvance(begin + last.toString(format)) + labelGap;
    if (last > first && both <= rect.width())
        painter.drawText(rect, int(Qt::AlignRight | Qt::AlignTop), last.toString(format));
}

} // namespace ui
