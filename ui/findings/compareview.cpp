// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/compareview.h"

#include "models/comparemodel.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/copykeys.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>
#include <optional>

namespace ui {

using models::CompareModel;
using State = checks::ComparedValue::State;

namespace {

// In digits of the font, from the left; the last column takes the rest.
constexpr std::array columnDigits = {30, 15, 34};

// None for what is equal: it needs no look.
std::optional<report::Mark> markOf(const QModelIndex &index)
{
    const QVariant state = index.data(CompareModel::StateRole);
    if (!state.isValid() || index.column() != CompareModel::StateColumn)
        return std::nullopt;
    switch (State(state.toInt())) {
    case State::Added:
        return report::Mark::Added;
    case State::Removed:
        return report::Mark::Removed;
    case State::Changed:
        return report::Mark::Changed;
    case State::NotKnown:
        return report::Mark::NotKnown;
    case State::Same:
        break;
    }
    return std::nullopt;
}

} // namespace

CompareDelegate::CompareDelegate(QObject *parent)
    : MarkDelegate(markOf, parent)
{
}

void CompareDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    MarkDelegate::initStyleOption(option, index);
    option->font.setBold(!index.parent().isValid());
}

CompareView::CompareView(Copier &copier, QWidget *parent)
    : QTreeView(parent)
    , m_copier(copier)
{
    setItemDelegate(new CompareDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
}

void CompareView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int i = 0; i < int(columnDigits.size()); ++i)
        setColumnWidth(i, digit * columnDigits[std::size_t(i)]);
}

QModelIndexList CompareView::rowsSelected() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    rows.removeIf([](const QModelIndex &row) { return !row.parent().isValid(); });
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    return rows;
}

QStringList CompareView::cells(const QModelIndex &row) const
{
    QStringList texts;
    for (int column = 0; column < model()->columnCount(); ++column)
        texts.append(row.siblingAtColumn(column).data().toString());
    return texts;
}

void CompareView::copyRows(CopyForm form)
{
    const QModelIndexList rows = rowsSelected();
    if (rows.isEmpty())
        return;
    QStringList lines;
    if (form == CopyForm::Labelled) {
        QStringList titles;
        for (int column = 0; column < model()->columnCount(); ++column)
            titles.append(model()->headerData(column, Qt::Horizontal).toString());
        lines.append(titles.join(u'\t'));
    }
    for (const QModelIndex &row : rows)
        lines.append(cells(row).join(u'\t'));
    m_copier.copy(tr("%n row(s)", nullptr, int(rows.size())), lines.join(u'\n'));
}

// A window may have Ctrl+C as a shortcut of its own: while the rows have the focus it is theirs.
bool CompareView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && copyForm(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QTreeView::event(event);
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (const auto form = copyForm(*event))
        copyRows(*form);
    else
        QTreeView::keyPressEvent(event);
}

void CompareView::contextMenuEvent(QContextMenuEvent *event)
{
    if (rowsSelected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), copyKey(CopyForm::Value), this,
                    [this] { copyRows(CopyForm::Value); });
    menu->addAction(tr("Copy with the &titles"), copyKey(CopyForm::Labelled), this,
                    [this] { copyRows(CopyForm::Labelled); });
    menu->popup(event->globalPos());
}

} // namespace ui
