// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/timeline.h"

#include "phone/format.h"
#include "ui/findings/timelinepainter.h"
#include "ui/widgets/dimming.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace ui {

namespace {

using session::HistoryPoint;

constexpr int margin = 3;

QString timeText(const QDateTime &time)
{
    return phone::dateTimeText(time.toLocalTime());
}

QString presenceText(const HistoryPoint &point)
{
    if (!point.online)
        return TimeLine::tr("not known whether online");
    return *point.online ? TimeLine::tr("online") : TimeLine::tr("offline");
}

} // namespace

TimeLine::TimeLine(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(currentText());
}

void TimeLine::setHistory(const QList<HistoryPoint> &history)
{
    if (history == m_history)
        return;
    // The fetch that somebody looks at stays in view while others come.
    const QDateTime looked = m_current >= 0 ? m_history[m_current].at : QDateTime();
    m_history = history;
    const auto same = std::find_if(m_history.cbegin(), m_history.cend(),
                                   [&](const HistoryPoint &point) { return point.at == looked; });
    m_current = same == m_history.cend() ? -1 : int(same - m_history.cbegin());
    setAccessibleDescription(currentText());
    update();
}

void TimeLine::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

QString TimeLine::currentText() const
{
    if (m_history.isEmpty())
        return tr("No fetch of this phone is kept yet.");
    if (m_current < 0)
        return summary();
    const HistoryPoint &point = m_history[m_current];
    QStringList parts{presenceText(point)};
    if (!point.address.isEmpty())
        parts.append(point.address);
    if (!point.firmware.isEmpty())
        parts.append(tr("firmware %1").arg(point.firmware));
    if (point.configLoaded.isValid())
        parts.append(tr("configuration fetched %1").arg(timeText(point.configLoaded)));
    //: %1 is the time of a fetch, %2 what was found
    return tr("%1: %2").arg(timeText(point.at), parts.join(QStringLiteral(", ")));
}

QString TimeLine::summary() const
{
    const bool changes = std::adjacent_find(m_history.cbegin(), m_history.cend(),
                                            [](const HistoryPoint &a, const HistoryPoint &b) {
                                                return a.online && b.online && a.online != b.online;
                                            })
        != m_history.cend();
    const QString fetches = tr("%n fetch(es)", nullptr, int(m_history.size()));
    const QString range = m_history.size() == 1
        ? tr("%1, at %2").arg(fetches, timeText(m_history.first().at))
        : tr("%1, from %2 to %3")
              .arg(fetches, timeText(m_history.first().at), timeText(m_history.last().at));
    return changes ? tr("%1; it went on- or offline in between").arg(range) : range;
}

QSize TimeLine::sizeHint() const
{
    return TimeLinePainter::size(font()) + QSize(2 * margin, fontMetrics().height() + 2 * margin);
}

QSize TimeLine::minimumSizeHint() const
{
    return {TimeLinePainter::minimumWidth(font()) + 2 * margin, sizeHint().height()};
}

void TimeLine::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(currentText());
    update();
}

int TimeLine::nearest(int x) const
{
    if (m_history.isEmpty())
        return -1;
    const TimeLinePainter chart(m_history, font(), rect().adjusted(margin, margin, -margin, 0));
    int best = 0;
    for (int i = 1; i < int(m_history.size()); ++i) {
        if (qAbs(chart.xOf(m_history[i].at) - x) < qAbs(chart.xOf(m_history[best].at) - x))
            best = i;
    }
    return best;
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_dimmed ? dimmedOpacity : 1.0);
    const report::Theme theme = report::Theme::fromPalette(palette());
    const QRect area = rect().adjusted(margin, margin, -margin, 0);
    if (!m_history.isEmpty()) {
        const TimeLinePainter chart(m_history, font(), area);
        chart.paint(painter, theme);
        if (m_current >= 0) {
            const int x = chart.xOf(m_history[m_current].at);
            painter.setPen(theme.text);
            painter.drawLine(x, area.top(), x, area.bottom() - 2 * fontMetrics().height());
        }
    }
    painter.setPen(m_current < 0 ? theme.muted : theme.text);
    painter.drawText(area.adjusted(0, 0, 0, -margin), int(Qt::AlignLeft | Qt::AlignBottom),
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, area.width()));
    painter.setOpacity(1.0);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TimeLine::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_history.size()) - 1;
    const int from = m_current < 0 ? last + 1 : m_current;
    if (event->key() == Qt::Key_Left)
        setCurrent(qMax(qMin(0, last), from - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(qMin(last, from + 1));
    else if (event->key() == Qt::Key_Home)
        setCurrent(qMin(0, last));
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if (event->key() == Qt::Key_Escape && m_current >= 0)
        setCurrent(-1);
    else
        QWidget::keyPressEvent(event);
}

void TimeLine::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(nearest(int(event->position().x())));
}

void TimeLine::mousePressEvent(QMouseEvent *event)
{
    setCurrent(nearest(int(event->position().x())));
}

void TimeLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
