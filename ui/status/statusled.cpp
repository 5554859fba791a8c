// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status/statusled.h"

#include "report/led.h"
#include "report/theme.h"
#include "ui/widgets/dimming.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace ui {

StatusLed::StatusLed(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLed::setStatus(phone::Presence presence, const QString &sentence)
{
    if (accessibleName() != sentence) {
        setAccessibleName(sentence);
        setToolTip(sentence);
    }
    if (presence != m_presence) {
        m_presence = presence;
        update();
    }
}

void StatusLed::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

QSize StatusLed::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * 1.9);
    return {side, side};
}

void StatusLed::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_dimmed ? dimmedOpacity : 1.0);
    report::paintLed(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_presence,
                     report::Theme::fromPalette(palette()));
    painter.setOpacity(1.0);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace ui
