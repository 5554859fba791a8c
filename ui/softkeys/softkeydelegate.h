// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/icons.h"

#include <QStyledItemDelegate>

namespace models {
class SoftkeyModel;
}

namespace ui {

// Draws the places of the softkey layout with the painter that draws them in pictures.
class SoftkeyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The model must outlive the delegate.
    explicit SoftkeyDelegate(const models::SoftkeyModel &model, QWidget *parent);

    void setDimmed(bool dimmed) { m_dimmed = dimmed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const models::SoftkeyModel &m_model;
    mutable report::IconCache m_icons;
    bool m_dimmed = false;
};

} // namespace ui
