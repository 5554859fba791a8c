// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picturestyle.h"

#include "report/led.h"
#include "report/picture.h"
#include "report/textblock.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

// What fonts-dejavu-core has, and every machine that runs this program: the desktop's own fonts
// would look different on each.
constexpr QLatin1String bodyFamily("DejaVu Sans");
constexpr QLatin1String fixedFamily("DejaVu Sans Mono");

QFont sized(QLatin1String family, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    // What is left unsaid, a painter takes from the desktop's font.
    font.setStyle(QFont::StyleNormal);
    font.setStretch(QFont::Unstretched);
    font.setCapitalization(QFont::MixedCase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    font.setWordSpacing(0);
    font.setKerning(true);
    // Hinted glyphs have other widths at other scales, and the colours of sub-pixels other screens.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

} // namespace

PictureStyle::PictureStyle(const Theme &colors)
    : theme(colors)
    , body(sized(bodyFamily, pictureFontPixels))
    , bold(sized(bodyFamily, pictureFontPixels, QFont::Bold))
    , italic(body)
    , small(sized(bodyFamily, pictureFontPixels - 2))
    , smallBold(sized(bodyFamily, pictureFontPixels - 2, QFont::Bold))
    , heading(sized(bodyFamily, pictureFontPixels + 5, QFont::Bold))
    , title(sized(bodyFamily, pictureFontPixels + 9, QFont::Bold))
    , subtitle(sized(fixedFamily, pictureFontPixels + 2))
    , mono(sized(fixedFamily, pictureFontPixels - 1))
    , smallMono(sized(fixedFamily, pictureFontPixels - 3))
{
    italic.setItalic(true);
}

Fragment PictureStyle::text(const QString &text, const QFont &font, const QColor &color,
                            qreal width, Qt::Alignment alignment) const
{
    const auto block = std::make_shared<const TextBlock>(text, font, width, alignment);
    Fragment fragment;
    fragment.add(
        QRectF(0, 0, width, block->height()),
        [block, color](QPainter &painter, const QRectF &rect, const QRectF &visible) {
            block->paint(painter, rect.topLeft(), color, visible.top(), visible.bottom());
        },
        [block](qreal y) { return block->lineTopBefore(y); });
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
    fragment.add(
        area,
        [fill](QPainter &painter, const QRectF &rect, const QRectF &) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawRoundedRect(rect, radius, radius);
        },
        [](qreal y) { return y; });
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
