// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/mark.h"

#include <QModelIndex>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace ui {

// Draws the shape of a mark before the word that a cell shows. Which mark, if any, whoever knows the
// model says.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using MarkOf = std::function<std::optional<report::Mark>(const QModelIndex &index)>;

    explicit MarkDelegate(MarkOf markOf, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    MarkOf m_markOf;
};

} // namespace ui
