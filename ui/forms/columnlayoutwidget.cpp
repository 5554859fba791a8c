// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/columnlayoutwidget.h"

#include <QEvent>
#include <QLayout>

namespace ui {

namespace {

constexpr int columnCharacters = 56; // a column narrower than this holds no label and value
constexpr int blockSpacing = 14;
constexpr int columnSpacing = 28;

int heightOf(const QWidget *block, int width)
{
    const QLayout *layout = block->layout();
    const int height = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                             : block->sizeHint().height();
    return qMax(height, block->minimumSizeHint().height());
}

} // namespace

ColumnLayoutWidget::ColumnLayoutWidget(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ColumnLayoutWidget::addBlock(QWidget *block, int lines)
{
    block->setParent(this);
    m_blocks.append({block, lines});
    updateGeometry();
}

int ColumnLayoutWidget::columnsFor(int width) const
{
    const int twoColumns = 2 * columnCharacters * fontMetrics().averageCharWidth() + columnSpacing;
    return width >= twoColumns && m_blocks.size() > 1 ? 2 : 1;
}

int ColumnLayoutWidget::columnWidth(int width, int columns) const
{
    return columns == 1 ? width : (width - columnSpacing) / 2;
}

// Blocks keep their order: down the first column, then down the second.
qsizetype ColumnLayoutWidget::firstOfSecondColumn() const
{
    int total = 0;
    for (const Block &block : m_blocks)
        total += block.lines;
    int above = 0;
    qsizetype best = m_blocks.size();
    int bestHeight = total;
    for (qsizetype i = 1; i < m_blocks.size(); ++i) {
        above += m_blocks[i - 1].lines;
        const int height = qMax(above, total - above);
        if (height < bestHeight) {
            bestHeight = height;
            best = i;
        }
    }
    return best;
}

int ColumnLayoutWidget::arrange(int width, bool place) const
{
    const int columns = columnsFor(width);
    const int blockWidth = columnWidth(width, columns);
    const qsizetype second = columns == 2 ? firstOfSecondColumn() : m_blocks.size();
    int x = 0;
    int y = 0;
    int tallest = 0;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (i == second) {
            x = blockWidth + columnSpacing;
            y = 0;
        }
        const int height = heightOf(m_blocks[i].widget, blockWidth);
        if (place)
            m_blocks[i].widget->setGeometry(isRightToLeft() ? width - x - blockWidth : x, y,
                                            blockWidth, height);
        tallest = qMax(tallest, y + height);
        y += height + blockSpacing;
    }
    return tallest;
}

QSize ColumnLayoutWidget::sizeHint() const
{
    const int width = columnCharacters * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize ColumnLayoutWidget::minimumSizeHint() const
{
    int width = 0;
    for (const Block &block : m_blocks)
        width = qMax(width, block.widget->minimumSizeHint().width());
    return {width, 0};
}

int ColumnLayoutWidget::heightForWidth(int width) const
{
    return arrange(width, false);
}

void ColumnLayoutWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

bool ColumnLayoutWidget::event(QEvent *event)
{
    // A block needs another height: those below it move.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
