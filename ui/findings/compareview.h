// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/markdelegate.h"

#include <QTreeView>

namespace ui {

class Copier;
enum class CopyForm : quint8;

// Draws the shape of a difference before its word, and groups as headings.
class CompareDelegate final : public MarkDelegate
{
    Q_OBJECT

public:
    explicit CompareDelegate(QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// The rows of a comparison: groups, and the values below them. Rows copy as cells with tabs between,
// with the header by the other key.
class CompareView final : public QTreeView
{
    Q_OBJECT

public:
    // The copier must outlive the view.
    explicit CompareView(Copier &copier, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Of the rows selected; of groups nothing.
    void copyRows(CopyForm form);
    [[nodiscard]] QModelIndexList rowsSelected() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QStringList cells(const QModelIndex &row) const;

    Copier &m_copier;
};

} // namespace ui
