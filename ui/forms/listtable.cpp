// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/listtable.h"

#include "models/phonefieldmodel.h"
#include "phone/field.h"
#include "ui/forms/valuedelegate.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/dimming.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int widestColumn = 48; // characters; longer texts wrap

// The column that takes what the others leave.
int stretchedColumn(models::ListTableModel::List list)
{
    using List = models::ListTableModel::List;
    switch (list) {
    case List::Softkeys:
        return int(phone::SoftkeyColumn::Value);
    case List::SidePanels:
        return int(phone::SidePanelColumn::Product);
    case List::Others:
        break;
    }
    return 1;
}

} // namespace

ListTable::ListTable(models::PhoneFieldModel &source, models::ListTableModel::List list,
                     const QString &title, const QString &emptyText, Copier &copier,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(new models::ListTableModel(source, list, this))
    , m_view(new QTableView(this))
    , m_empty(wrapped(mutedLabel(emptyText, this)))
    , m_copier(copier)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(title, this));
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new ValueDelegate(m_view));
    m_view->setAccessibleName(title);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setMaximumSectionSize(widestColumn
                                                      * fontMetrics().averageCharWidth());
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(stretchedColumn(list), QHeaderView::Stretch);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListTable::showMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { copy(CopyForm::Value); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ListTable::showChange);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ListTable::showChange);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListTable::showChange);
    updateRows();
}

void ListTable::setShowsAllRows(bool all)
{
    m_showsAllRows = all;
    setSizePolicy(QSizePolicy::Preferred, all ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    m_view->setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateRows();
}

void ListTable::setDimmed(bool dimmed)
{
    setTextDimmed(*m_view, dimmed);
}

std::optional<QRect> ListTable::focusValue(const QString &key)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            if (cell.data(models::PhoneFieldModel::KeyRole).toString() != key)
                continue;
            m_view->setCurrentIndex(cell);
            m_view->setFocus(Qt::OtherFocusReason);
            const QRect inViewport = m_view->visualRect(cell);
            return QRect(m_view->viewport()->mapTo(this, inViewport.topLeft()), inViewport.size());
        }
    }
    return std::nullopt;
}

// Measuring rows is dear: a table that is not seen does it when it is.
void ListTable::showChange()
{
    m_outdated = true;
    if (isVisible())
        updateRows();
}

void ListTable::showEvent(QShowEvent *event)
{
    if (m_outdated)
        updateRows();
    QWidget::showEvent(event);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Columns that have become narrower wrap their texts.
    if (event->oldSize().width() != event->size().width())
        showChange();
}

void ListTable::updateRows()
{
    m_outdated = false;
    const bool empty = m_model->rowCount() == 0;
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    m_view->resizeRowsToContents();
    if (m_showsAllRows) {
        m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                               + m_view->verticalHeader()->length() + 2 * m_view->frameWidth());
    }
}

bool ListTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto form = copyForm(*static_cast<QKeyEvent *>(event));
    if (!form)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copy(*form);
    event->accept();
    return true;
}

void ListTable::copy(CopyForm form)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const QString shown = index.data(Qt::DisplayRole).toString();
    QString name = index.data(models::PhoneFieldModel::KeyRole).toString();
    if (name.isEmpty())
        name = m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (form == CopyForm::Labelled) {
        m_copier.copy(name, tr("%1: %2").arg(name, shown));
        return;
    }
    // The words for a missing value are none.
    const QVariant plain = index.data(models::PhoneFieldModel::PlainRole);
    m_copier.copy(name, plain.isValid() ? plain.toString() : shown);
}

void ListTable::showMenu(const QPoint &position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), copyKey(CopyForm::Value), this, [this] { copy(CopyForm::Value); });
    menu->addAction(tr("Copy with &label"), copyKey(CopyForm::Labelled), this,
                    [this] { copy(CopyForm::Labelled); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace ui
