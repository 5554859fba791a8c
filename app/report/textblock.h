// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <limits>
#include <memory>
#include <vector>

class QPainter;

namespace report {

// A text laid out in a width, wrapped between words or, where there is no blank, anywhere: nothing
// of it is ever cut off. It is plain text, whatever tags it holds.
class TextBlock
{
public:
    // Texts are shaped this many characters at a time.
    static constexpr qsizetype windowLength = 4096;

    // Laying out stops behind `maxHeight`: what is that high is not drawn.
    TextBlock(const QString &text, const QFont &font, qreal width,
              Qt::Alignment alignment = Qt::AlignLeft,
              qreal maxHeight = std::numeric_limits<qreal>::max());

    [[nodiscard]] qreal height() const { return m_height; }
    // The width of the widest line.
    [[nodiscard]] qreal naturalWidth() const { return m_naturalWidth; }
    // The top of the last line at or above `y`, from the block's own top.
    [[nodiscard]] qreal lineTopBefore(qreal y) const;
    // Draws the lines that cross the span from `top` to `bottom`, in the painter's coordinates. A
    // line's ink may reach a little beyond it.
    void paint(QPainter &painter, QPointF topLeft, const QColor &color,
               qreal top = std::numeric_limits<qreal>::lowest(),
               qreal bottom = std::numeric_limits<qreal>::max()) const;

private:
    struct Line {
        QTextLine line;
        qreal y = 0; // of the line's top, from the block's
        qreal height = 0;
    };
    void layOutParagraph(const QString &text, qreal width, qreal maxHeight);

    QFont m_font;
    QTextOption m_option;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts; // own what the lines refer to
    std::vector<Line> m_lines;
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
};

} // namespace report
