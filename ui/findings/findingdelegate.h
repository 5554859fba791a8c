// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

// Draws a finding over the width of its view: the shape of its severity, what is wrong, where it
// stands, and below it what to do. Long texts wrap.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setDimmed(bool dimmed) { m_dimmed = dimmed; }
    [[nodiscard]] int heightForWidth(const QFont &font, const QModelIndex &index, int width) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // The option's widget must be the view.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    bool m_dimmed = false;
};

} // namespace ui
