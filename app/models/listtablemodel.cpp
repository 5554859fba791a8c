// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/listtablemodel.h"

#include "models/phonefieldmodel.h"
#include "phone/labels.h"

namespace models {

namespace {

// The columns of List::Others: the path, the value, and why it stands there.
enum OtherColumn { PathColumn, OtherValueColumn, ReasonColumn, OtherColumnCount };

} // namespace

ListTableModel::ListTableModel(PhoneFieldModel &source, List list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_list(list)
{
    follow();
}

void ListTableModel::follow()
{
    const auto ifRoot = [this](auto action) {
        return [this, action](const QModelIndex &parent, int first, int last) {
            if (isRoot(parent))
                action(first, last);
        };
    };
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeInserted, this,
            ifRoot([this](int first, int last) { beginInsertRows({}, first, last); }));
    connect(&m_source, &QAbstractItemModel::rowsInserted, this,
            ifRoot([this](int, int) { endInsertRows(); }));
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            ifRoot([this](int first, int last) { beginRemoveRows({}, first, last); }));
    connect(&m_source, &QAbstractItemModel::rowsRemoved, this,
            ifRoot([this](int, int) { endRemoveRows(); }));
    connect(&m_source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                if (isRoot(topLeft.parent()))
                    Q_EMIT dataChanged(index(topLeft.row(), 0),
                                       index(bottomRight.row(), columnCount() - 1));
            });
}

QModelIndex ListTableModel::root() const
{
    switch (m_list) {
    case List::Softkeys:
        return m_source.fieldIndex(phone::FieldId::Softkeys, PhoneFieldModel::LabelColumn);
    case List::SidePanels:
        return m_source.fieldIndex(phone::FieldId::PurchasedSidePanels,
                                   PhoneFieldModel::LabelColumn);
    case List::Others:
        break;
    }
    return m_source.groupIndex(phone::Group::Other);
}

bool ListTableModel::isRoot(const QModelIndex &index) const
{
    return index == root();
}

int ListTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source.rowCount(root());
}

int ListTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_list == List::Others ? int(OtherColumnCount) : m_source.columnCount(root());
}

QVariant ListTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (m_list == List::Others && index.column() == ReasonColumn) {
        const QModelIndex value = m_source.index(index.row(), OtherValueColumn, root());
        return role == Qt::DisplayRole ? value.data(PhoneFieldModel::RemarkRole) : QVariant();
    }
    // The reason has a column of its own.
    if (m_list == List::Others && role == PhoneFieldModel::RemarkRole)
        return {};
    return m_source.index(index.row(), index.column(), root()).data(role);
}

QVariant ListTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount())
        return {};
    const auto at = static_cast<std::size_t>(section);
    switch (m_list) {
    case List::Softkeys:
        return phone::label(phone::softkeyColumns[at]);
    case List::SidePanels:
        return phone::label(phone::sidePanelColumns[at]);
    case List::Others:
        break;
    }
    if (section == ReasonColumn)
        return tr("Why it is here");
    return section == PathColumn ? tr("Key") : tr("Value");
}

} // namespace models
