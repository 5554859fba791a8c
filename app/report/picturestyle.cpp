// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picturestyle.h"

#include "report/led.h"
#include "report/picture.h"
#include "report/textblock.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setItalic(false);
    // Hinted glyphs have other widths at other scales.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PictureStyle::PictureStyle()
{
    const QFont base = QGuiApplication::font();
    body = sized(base, pictureFontPixels);
    bold = sized(base, pictureFontPixels, QFont::DemiBold);
    italic = body;
    italic.setItalic(true);
    small = sized(base, pictureFontPixels - 2);
    smallBold = sized(base, pictureFontPixels - 2, QFont::DemiBold);
    heading = sized(base, pictureFontPixels + 5, QFont::DemiBold);
    title = sized(base, pictureFontPixels + 9, QFont::DemiBold);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono = sized(fixed, pictureFontPixels - 1);
    subtitle = sized(fixed, pictureFontPixels + 2);
}

Fragment PictureStyle::text(const QString &text, const QFont &font, const QColor &color,
                            qreal width, Qt::Alignment alignment) const
{
    const auto block = std::make_shared<const TextBlock>(text, font, width, alignment);
    Fragment fragment;
    fragment.add(QRectF(0, 0, width, block->height()),
                 [block, color](QPainter &painter, const QRectF &rect, const QRectF &visible) {
                     block->paint(painter, rect.topLeft(), color, visible.top(), visible.bottom());
                 });
    return fragment;
}

Fragment PictureStyle::line(qreal width, const QColor &color)
{
    Fragment fragment;
    fragment.add(QRectF(0, 0, width, 1),
                 [color](QPainter &painter, const QRectF &rect, const QRectF &) {
                     painter.fillRect(rect, color);
                 });
    return fragment;
}

Fragment PictureStyle::card(const Fragment &content, qreal width, qreal padding, const QColor &fill)
{
    Fragment fragment;
    const QRectF area(0, 0, width, content.height() + 2 * padding);
    fragment.add(area, [fill](QPainter &painter, const QRectF &rect, const QRectF &) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
    });
    fragment.add(content, {padding, padding});
    return fragment;
}

Fragment PictureStyle::warning(const QString &text, const QFont &font, qreal width) const
{
    const qreal size = std::ceil(QFontMetricsF(font).ascent());
    const qreal indent = size + 5;
    Fragment fragment;
    fragment.add(led(phone::Presence::Contradictory, size), {0, 1});
    fragment.add(this->text(text, font, theme.warn, width - indent), {indent, 0});
    return fragment;
}

Fragment PictureStyle::led(phone::Presence presence, qreal size) const
{
    Fragment fragment;
    fragment.add(QRectF(0, 0, size, size),
                 [presence, colors = theme](QPainter &painter, const QRectF &rect, const QRectF &) {
                     paintLed(painter, rect, presence, colors);
                 });
    return fragment;
}

} // namespace report
