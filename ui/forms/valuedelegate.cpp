// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/valuedelegate.h"

#include "models/phonefieldmodel.h"
#include "report/theme.h"

namespace ui {

namespace {

constexpr int columnGap = 12;
constexpr int rowGap = 4;

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
    const QString remark = index.data(models::PhoneFieldModel::RemarkRole).toString();
    if (remark.isEmpty())
        return;
    //: %1 is a value as received, %2 what is odd about it
    option->text = tr("%1 – %2").arg(option->text, remark);
    option->palette.setColor(QPalette::Text, report::Theme::fromPalette(option->palette).warn);
}

} // namespace ui
