// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace report {

TextBlock::TextBlock(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment,
                     qreal maxHeight)
    : m_font(font)
    , m_option(alignment | Qt::AlignAbsolute)
{
    m_option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    qsizetype begin = 0;
    while (begin <= text.size() && m_height <= maxHeight) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        layOutParagraph(text.mid(begin, end - begin), width, maxHeight);
        begin = end + 1;
    }
}

// Shaped in windows, so that a text of megabytes takes neither seconds nor gigabytes. The last line
// of a window may be short of text, so the next window begins with it.
void TextBlock::layOutParagraph(const QString &text, qreal width, qreal maxHeight)
{
    qsizetype begin = 0;
    do {
        const bool last = text.size() - begin <= windowLength;
        auto layout = std::make_unique<QTextLayout>(text.mid(begin, windowLength), m_font);
        layout->setTextOption(m_option);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
            line.setLineWidth(width);
        layout->endLayout();
        const int count = layout->lineCount();
        const int taken = last || count == 1 ? count : count - 1;
        for (int i = 0; i < taken; ++i) {
            const QTextLine line = layout->lineAt(i);
            const qreal height = std::ceil(line.height());
            m_lines.push_back({line, m_height, height});
            m_height += height;
            m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        }
        begin = taken < count ? begin + layout->lineAt(taken).textStart()
                              : begin + layout->text().size();
        m_layouts.push_back(std::move(layout));
    } while (begin < text.size() && m_height <= maxHeight);
}

qreal TextBlock::lineTopBefore(qreal y) const
{
    const auto next = std::find_if(m_lines.begin(), m_lines.end(),
                                   [&](const Line &line) { return line.y > y; });
    return next == m_lines.begin() ? 0 : std::prev(next)->y;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, const QColor &color, qreal top,
                      qreal bottom) const
{
    painter.setPen(color);
    for (const Line &line : m_lines) {
        const qreal y = topLeft.y() + line.y;
        if (y + line.height <= top || y >= bottom)
            continue;
        line.line.draw(&painter, {topLeft.x(), y - line.line.y()});
    }
}

} // namespace report
