// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/valuedelegate.h"

#include "models/phonefieldmodel.h"
#include "report/theme.h"
#include "ui/widgets/markicon.h"

namespace ui {

namespace {

constexpr int columnGap = 12;
constexpr int rowGap = 4;

// Shape and word of the worst that there is to say about the value.
void appendMarks(QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant severity = index.data(models::PhoneFieldModel::SeverityRole);
    const bool changed = index.data(models::PhoneFieldModel::ChangedRole).toBool();
    if (!severity.isValid() && !changed)
        return;
    const report::Mark mark = severity.isValid()
        ? report::markOf(static_cast<checks::Severity>(severity.toInt()))
        : report::Mark::Changed;
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = markIcon(mark);
    const int side = option.fontMetrics.ascent();
    option.decorationSize = QSize(side, side);
    //: %1 is a value, %2 a word such as "Error"
    option.text = ValueDelegate::tr("%1  (%2)").arg(option.text, report::markWord(mark));
}

} // namespace

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(columnGap, rowGap);
}

void ValueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    const QVariant state = index.data(models::PhoneFieldModel::StateRole);
    if (!state.isValid())
        return;
    if (static_cast<phone::ValueState>(state.toInt()) < phone::ValueState::Present) {
        option->font.setItalic(true);
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
    }
    appendMarks(*option, index);
    const QString remark = index.data(models::PhoneFieldModel::RemarkRole).toString();
    if (remark.isEmpty())
        return;
    //: %1 is a value as received, %2 what is odd about it
    option->text = tr("%1 – %2").arg(option->text, remark);
    option->palette.setColor(QPalette::Text, report::Theme::fromPalette(option->palette).warn);
}

} // namespace ui
