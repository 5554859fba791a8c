// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/valuetext.h"

#include <QCoreApplication>
#include <QPainter>

namespace ui {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ui::ValueField)
};

// Blanks that are never broken, as wide as a shape and the space beside it.
QString gapOf(const QFontMetrics &metrics)
{
    const int blank = qMax(1, metrics.horizontalAdvance(QChar::Nbsp));
    const int wanted = metrics.ascent() + blank;
    return QString((wanted + blank - 1) / blank, QChar::Nbsp);
}

QTextLayout::FormatRange rangeOf(int begin, int end, const QColor &colour)
{
    QTextLayout::FormatRange range;
    range.start = begin;
    range.length = end - begin;
    range.format.setForeground(colour);
    return range;
}

} // namespace

ValueText::ValueText(const ValueContent &content, const QFontMetrics &metrics)
    : m_text(content.text)
    , m_valueEnd(int(content.text.size()))
{
    //: %1 is a value as received, %2 what is odd about it
    if (!content.remark.isEmpty())
        m_text = Text::tr("%1 – %2").arg(content.text, content.remark);
    m_remarkEnd = int(m_text.size());
    const QString gap = gapOf(metrics);
    for (const report::Mark mark : content.marks) {
        m_text += QStringLiteral("  ");
        const int begin = int(m_text.size());
        m_text += gap;
        const int word = int(m_text.size());
        m_text += report::markWord(mark).replace(u' ', QChar::Nbsp);
        m_marks.append({mark, begin, word, int(m_text.size())});
    }
}

QList<QTextLayout::FormatRange> ValueText::formats(const report::Theme &theme) const
{
    QList<QTextLayout::FormatRange> ranges;
    if (m_remarkEnd > m_valueEnd) {
        ranges.append(rangeOf(m_valueEnd, m_remarkEnd, theme.warn));
        ranges.last().format.setFontItalic(true);
    }
    for (const PlacedMark &placed : m_marks)
        ranges.append(rangeOf(placed.word, placed.end, report::markColour(placed.mark, theme)));
    return ranges;
}

void ValueText::paintMarks(QPainter &painter, const QTextLayout &layout, QPointF origin,
                           const report::Theme &theme) const
{
    for (const PlacedMark &placed : m_marks) {
        const QTextLine line = layout.lineForTextPosition(placed.gap);
        if (!line.isValid())
            continue;
        const qreal side = line.ascent();
        const QPointF corner(line.cursorToX(placed.gap), line.y());
        report::paintMark(painter, QRectF(origin + corner, QSizeF(side, side)), placed.mark, theme);
    }
}

} // namespace ui
