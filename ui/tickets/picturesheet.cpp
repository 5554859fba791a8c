// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/picturesheet.h"

#include <QPaintEvent>
#include <QPainter>

namespace ui {

PictureSheet::PictureSheet(QWidget *parent)
    : QWidget(parent)
{
}

void PictureSheet::setPicture(const QImage &picture)
{
    m_picture = picture;
    fit();
    update();
}

// A scroll area asks for no height for its width.
void PictureSheet::fit()
{
    setMinimumHeight(m_picture.isNull() ? 0 : m_picture.height() * width() / m_picture.width());
}

void PictureSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Only what is in view is scaled: pictures can be high.
void PictureSheet::paintEvent(QPaintEvent *event)
{
    if (m_picture.isNull() || width() == 0)
        return;
    const qreal scale = qreal(m_picture.width()) / width();
    const QRectF target(event->rect());
    const QRectF source(target.topLeft() * scale, target.size() * scale);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_picture, source);
}

} // namespace ui
