// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/theme.h"
#include "session/phonehistory.h"

#include <QFont>
#include <QFontMetrics>
#include <QRect>

class QPainter;

namespace ui {

// Lays out and draws a TimeLine: a lane each for online, configuration, address and firmware, and
// below them when they begin and end. Online and offline differ in shape as well as in colour.
class TimeLinePainter
{
public:
    // Fetches further apart leave what was between them open.
    static constexpr qint64 maxKnownSeconds = 15LL * 60;

    // The history is not empty, its oldest fetch first, and outlives the painter.
    TimeLinePainter(const QList<session::HistoryPoint> &history, const QFont &font,
                    const QRect &area);

    [[nodiscard]] static QSize size(const QFont &font);
    // Of the narrowest that still shows something.
    [[nodiscard]] static int minimumWidth(const QFont &font);

    [[nodiscard]] int xOf(const QDateTime &time) const;
    void paint(QPainter &painter, const report::Theme &theme) const;

private:
    using Text = QString session::HistoryPoint::*;
    [[nodiscard]] QRect lane(int index) const;
    void paintLabels(QPainter &painter, const report::Theme &theme) const;
    void paintOnline(QPainter &painter, const report::Theme &theme) const;
    void paintConfig(QPainter &painter, const report::Theme &theme) const;
    void paintRuns(QPainter &painter, const report::Theme &theme, const QRect &rect,
                   Text text) const;
    void paintAxis(QPainter &painter, const report::Theme &theme) const;

    const QList<session::HistoryPoint> &m_history;
    QFontMetrics m_metrics;
    QRect m_area;
    int m_left; // of the lanes
};

} // namespace ui
