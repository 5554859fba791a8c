// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/phonetable.h"

#include "models/phonelistmodel.h"
#include "models/phonelistproxy.h"
#include "phone/macaddress.h"
#include "ui/search/phonelistdelegate.h"
#include "ui/widgets/copier.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <array>

namespace ui {

namespace {

using Model = models::PhoneListModel;

struct ColumnLook {
    int column;
    int digits; // the width to begin with
};

// From left to right: what tells phones apart comes first, as a narrow list shows no more.
constexpr std::array columnLooks = {
    ColumnLook{Model::PresenceColumn, 0},  ColumnLook{Model::NameColumn, 20},
    ColumnLook{Model::ExtensionColumn, 6}, ColumnLook{Model::DeviceColumn, 26},
    ColumnLook{Model::ModelColumn, 16},    ColumnLook{Model::AgeColumn, 14},
    ColumnLook{Model::NotesColumn, 34}};

// A header without the word for the status, whose column is as narrow as a LED.
class PhoneHeader final : public QHeaderView
{
public:
    explicit PhoneHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        if (logicalIndex == Model::PresenceColumn)
            option->text.clear();
    }
};

} // namespace

PhoneTable::PhoneTable(models::PhoneListProxy &phones, Copier &copier, QWidget *parent)
    : QTableView(parent)
    , m_copier(copier)
{
    setModel(&phones);
    setItemDelegate(new PhoneListDelegate(this));
    setAccessibleName(tr("Phones"));
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    arrangeColumns();
    fitRows();
    connect(this, &QAbstractItemView::activated, this, &PhoneTable::openCurrent);
    connect(model(), &QAbstractItemModel::modelReset, this, &PhoneTable::showAges);
    showAges();
}

void PhoneTable::arrangeColumns()
{
    auto *header = new PhoneHeader(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int led = PhoneListDelegate::rowHeight(fontMetrics());
    const int digit = fontMetrics().horizontalAdvance(u'0');
    header->setMinimumSectionSize(led);
    for (int position = 0; position < int(columnLooks.size()); ++position) {
        const ColumnLook &look = columnLooks[std::size_t(position)];
        header->moveSection(header->visualIndex(look.column), position);
        header->resizeSection(
            look.column,
            look.digits == 0 ? led
                             : qMax(header->sectionSizeHint(look.column), look.digits * digit));
    }
    // The PBX's own order until somebody asks for another one.
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void PhoneTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(PhoneListDelegate::rowHeight(fontMetrics()));
}

// Only phones seen have an age: the rows are then few, and have it all or none of them.
void PhoneTable::showAges()
{
    const QModelIndex first = model()->index(0, Model::AgeColumn);
    setColumnHidden(Model::AgeColumn, !first.data(Model::SeenAtRole).toDateTime().isValid());
}

// Qt's views have a current row then, but show none.
void PhoneTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void PhoneTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

QByteArray PhoneTable::columns() const
{
    return horizontalHeader()->saveState();
}

void PhoneTable::setColumns(const QByteArray &columns)
{
    horizontalHeader()->restoreState(columns); // sorts, too
    showAges();
}

bool PhoneTable::openCurrent()
{
    if (!currentIndex().isValid())
        return false;
    const auto read = phone::PhoneId::read(currentIndex().data(Model::PhoneIdRole).toString());
    if (read)
        Q_EMIT openRequested(read->id);
    else
        Q_EMIT notice(tr("This phone cannot be opened: the PBX gave no valid id for it"));
    return true;
}

void PhoneTable::pressKey(Qt::Key key)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        selectRow(0);
        return;
    }
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    keyPressEvent(&press);
}

// Going through 100,000 rows at each key would take too long, and filtering finds more.
void PhoneTable::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

// A window may have these keys as shortcuts of its own: while the rows have the focus they are
// theirs.
bool PhoneTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && copyForm(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QTableView::event(event);
}

void PhoneTable::keyPressEvent(QKeyEvent *event)
{
    if (const auto form = copyForm(*event))
        copy(*form);
    else
        QTableView::keyPressEvent(event);
}

QString PhoneTable::headerText(int column) const
{
    return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void PhoneTable::copyText(int column, const QString &text)
{
    m_copier.copy(headerText(column), text);
}

void PhoneTable::copy(CopyForm form)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const QString text = index.data(Model::PlainRole).toString();
    copyText(index.column(),
             form == CopyForm::Value || text.isEmpty()
                 ? text
                 : tr("%1: %2").arg(headerText(index.column()), text));
}

void PhoneTable::copyAddress()
{
    const QModelIndex address = currentIndex().siblingAtColumn(Model::DeviceColumn);
    if (address.isValid())
        copyText(Model::DeviceColumn, address.data(Model::PlainRole).toString());
}

void PhoneTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    showMenu(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void PhoneTable::showMenu(const QPoint &globalPosition)
{
    const QModelIndex address = currentIndex().siblingAtColumn(Model::DeviceColumn);
    const QString id = address.data(Model::PhoneIdRole).toString();
    const bool pinned = address.data(Model::PinnedRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setDefaultAction(menu->addAction(tr("&Open"), this, &PhoneTable::openCurrent));
    menu->addSeparator();
    menu->addAction(tr("&Copy value"), copyKey(CopyForm::Value), this,
                    [this] { copy(CopyForm::Value); });
    menu->addAction(tr("Copy with &label"), copyKey(CopyForm::Labelled), this,
                    [this] { copy(CopyForm::Labelled); });
    if (const auto mac = phone::MacAddress::parse(address.data(Model::PlainRole).toString())) {
        QMenu *notations = menu->addMenu(tr("Copy &MAC address as"));
        for (const QString &text : mac->notations())
            notations->addAction(text, this, [this, text] { copyText(Model::DeviceColumn, text); });
    }
    menu->addAction(tr("Copy phone &id"), this, [this, id] { m_copier.copy(tr("phone id"), id); });
    menu->addSeparator();
    menu->addAction(pinned ? tr("Un&pin") : tr("&Pin"), this,
                    [this, id, pinned] { Q_EMIT pinRequested(id, !pinned); });
    menu->popup(globalPosition);
}

} // namespace ui
