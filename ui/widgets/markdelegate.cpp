// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markdelegate.h"

#include "ui/widgets/markicon.h"

#include <utility>

namespace ui {

MarkDelegate::MarkDelegate(MarkOf markOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_markOf(std::move(markOf))
{
}

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto mark = m_markOf(index);
    if (!mark)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = markIcon(*mark);
    option->decorationSize = QSize(1, 1) * option->fontMetrics.ascent();
}

} // namespace ui
