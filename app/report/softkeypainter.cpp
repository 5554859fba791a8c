// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/softkeypainter.h"

#include "report/textblock.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

constexpr qreal padding = 8;
constexpr qreal lineGap = 3;
constexpr qreal pieceGap = 6; // between number, icon and function
constexpr qreal radius = 5;
constexpr qreal smallPart = 0.85; // of the font's size
// A key is wide enough for an id, the longest value that is usual.
constexpr QStringView widestValue = u"0123456789ABCDEF01234567";

using Kind = phone::SoftkeySlot::Kind;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SoftkeyPainter)
};

QFont smaller(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * smallPart)));
    else
        font.setPointSizeF(font.pointSizeF() * smallPart);
    return font;
}

QFont emboldened(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

qreal lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height());
}

qreal numberWidth(const QString &number, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(number)) + 2 * pieceGap;
}

// What stands beside the icon.
QString functionText(const phone::KeyFace &face)
{
    return face.kind == Kind::Key ? face.functionName : Text::tr("not set");
}

} // namespace

SoftkeyPainter::SoftkeyPainter(const Theme &theme, const QFont &font, Overflow overflow,
                               IconCache &icons)
    : m_theme(theme)
    , m_font(font)
    , m_boldFont(emboldened(font))
    , m_smallFont(smaller(font))
    , m_overflow(overflow)
    , m_icons(icons)
{
}

QSizeF SoftkeyPainter::keySize(const QFont &font)
{
    const qreal width = std::ceil(QFontMetricsF(font).horizontalAdvance(widestValue.toString()));
    const qreal height = lineHeight(font) + lineHeight(emboldened(font)) + lineHeight(font);
    return {width + 2 * padding, height + 2 * lineGap + 2 * padding};
}

SoftkeyPainter::Head SoftkeyPainter::head(const phone::KeyFace &face, qreal width) const
{
    const qreal inner = width - 2 * padding;
    Head head;
    head.iconSide = lineHeight(m_font);
    head.numberWidth = std::min(numberWidth(face.number, m_smallFont), inner);
    head.textLeft = head.numberWidth + pieceGap + head.iconSide + pieceGap;
    // A number of very many digits leaves no place beside it.
    head.below = inner - head.textLeft < inner / 3;
    if (head.below)
        head.textLeft = 0;
    head.textTop = head.below
        ? head.iconSide + lineGap
        : std::max(0.0, std::floor((head.iconSide - lineHeight(m_smallFont)) / 2));
    const qreal text = textHeight(functionText(face), m_smallFont, inner - head.textLeft);
    head.height = std::max(head.iconSide, head.textTop + text);
    return head;
}

qreal SoftkeyPainter::heightFor(const phone::KeyFace &face, qreal width) const
{
    const qreal least = keySize(m_font).height();
    if (m_overflow == Overflow::Elide)
        return least;
    const qreal inner = width - 2 * padding;
    qreal height = 2 * padding + head(face, width).height;
    for (const auto &[text, font] :
         {std::pair(face.label, m_boldFont), std::pair(face.target(), m_font),
          std::pair(sharedText(face), m_smallFont)}) {
        if (!text.isEmpty())
            height += lineGap + textHeight(text, font, inner);
    }
    return std::max(least, height);
}

void SoftkeyPainter::paint(QPainter &painter, const QRectF &rect, const phone::KeyFace &face,
                           Mark mark) const
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, rect, face, mark);
    const QRectF inner = rect.adjusted(padding, padding, -padding, -padding);
    qreal y = inner.top() + paintHead(painter, inner, face) + lineGap;
    const auto line = [&](const QString &text, const QFont &font, const QColor &color) {
        if (text.isEmpty())
            return;
        const QRectF rest(inner.left(), y, inner.width(), inner.bottom() - y);
        y += paintText(painter, rest, text, font, color) + lineGap;
    };
    line(face.label, m_boldFont, m_theme.text);
    line(face.target(), m_font, m_theme.text);
    if (m_overflow == Overflow::Wrap)
        line(sharedText(face), m_smallFont, m_theme.warn);
    painter.restore();
}

QString SoftkeyPainter::sharedText(const phone::KeyFace &face) const
{
    return face.shared ? Text::tr("Another key has this position, too") : QString();
}

qreal SoftkeyPainter::textHeight(const QString &text, const QFont &font, qreal width) const
{
    if (m_overflow == Overflow::Elide)
        return lineHeight(font);
    return TextBlock(text, font, width).height();
}

void SoftkeyPainter::paintFrame(QPainter &painter, const QRectF &rect, const phone::KeyFace &face,
                                Mark mark) const
{
    const bool key = face.kind == Kind::Key;
    QPen pen(face.shared ? m_theme.warn : m_theme.frame, 1);
    if (mark == Mark::Current)
        pen = QPen(m_theme.accent, 2);
    else if (mark == Mark::Hovered)
        pen.setColor(m_theme.muted);
    if (!key && mark != Mark::Current)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(key ? QBrush(m_theme.surface) : QBrush(Qt::NoBrush));
    const qreal inset = pen.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

qreal SoftkeyPainter::paintHead(QPainter &painter, const QRectF &rect,
                                const phone::KeyFace &face) const
{
    const bool key = face.kind == Kind::Key;
    const Head place = head(face, rect.width() + 2 * padding);
    const QRectF pill(rect.left(), rect.top(), place.numberWidth, place.iconSide);
    painter.setPen(Qt::NoPen);
    painter.setBrush(face.shared ? m_theme.warn : m_theme.fill);
    painter.drawRoundedRect(pill, radius - 1, radius - 1);
    painter.setFont(m_smallFont);
    painter.setPen(face.shared ? m_theme.window : key ? m_theme.text : m_theme.muted);
    const QString number = QFontMetricsF(m_smallFont)
                               .elidedText(face.number, Qt::ElideMiddle, place.numberWidth);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, number);
    const QRectF icon(pill.right() + pieceGap, rect.top(), place.iconSide, place.iconSide);
    paintIcon(painter, icon, key ? keyIconPath(face.functionKey) : freeKeyIconPath(),
              key ? m_theme.accent : m_theme.muted);
    const QRectF text = rect.adjusted(place.textLeft, place.textTop, 0, 0);
    paintText(painter, text, functionText(face), m_smallFont, m_theme.muted);
    return place.height;
}

void SoftkeyPainter::paintIcon(QPainter &painter, const QRectF &rect, const QString &path,
                               const QColor &color) const
{
    const QSizeF pixels = painter.deviceTransform().mapRect(rect).size();
    const QImage icon = m_icons.icon(path, {qRound(pixels.width()), qRound(pixels.height())},
                                     color);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, icon);
}

qreal SoftkeyPainter::paintText(QPainter &painter, const QRectF &rect, const QString &text,
                                const QFont &font, const QColor &color) const
{
    if (m_overflow == Overflow::Wrap) {
        const TextBlock block(text, font, rect.width());
        block.paint(painter, rect.topLeft(), color);
        return block.height();
    }
    painter.setFont(font);
    painter.setPen(color);
    const QRectF line(rect.left(), rect.top(), rect.width(), lineHeight(font));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
    return lineHeight(font);
}

} // namespace report
