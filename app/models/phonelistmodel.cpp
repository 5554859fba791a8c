// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonelistmodel.h"

#include <algorithm>

namespace models {

void PhoneListModel::setRows(const QList<PhoneRow> &rows, bool hasMore)
{
    beginResetModel();
    m_rows.assign(rows.cbegin(), rows.cend());
    // 100,000 rows make room for as many again: that goes with the list.
    m_rows.shrink_to_fit();
    m_hasMore = hasMore;
    m_hasAges = std::any_of(m_rows.cbegin(), m_rows.cend(),
                            [](const PhoneRow &row) { return row.seenAt.isValid(); });
    endResetModel();
}

void PhoneListModel::append(const QList<phone::PhoneSummary> &phones, bool hasMore)
{
    m_hasMore = hasMore;
    if (phones.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(phones.size()) - 1);
    for (const phone::PhoneSummary &phone : phones)
        m_rows.push_back({phone});
    endInsertRows();
}

void PhoneListModel::setHasMore(bool hasMore)
{
    m_hasMore = hasMore;
}

void PhoneListModel::setNames(const phone::NameBook &names)
{
    m_names = names;
    announceColumns(ModelColumn, NameColumn);
}

void PhoneListModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (m_hasAges)
        announceColumns(AgeColumn, AgeColumn);
}

void PhoneListModel::setPinned(const QString &phoneId, bool isPinned)
{
    for (int at = 0; at < rowCount(); ++at) {
        PhoneRow &row = m_rows[std::size_t(at)];
        if (row.isPinned == isPinned || row.phone.id.compare(phoneId, Qt::CaseInsensitive) != 0)
            continue;
        row.isPinned = isPinned;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

void PhoneListModel::announceColumns(int first, int last)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

int PhoneListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PhoneListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PhoneListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PhoneRow &phone = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(phone, index.column());
    case Qt::AccessibleTextRole:
        return texts(index.row()).sentence(m_now);
    case Qt::ToolTipRole:
        return texts(index.row()).toolTip();
    case PhoneIdRole:
        return phone.phone.id;
    case PresenceRole:
        return int(phone.phone.presence);
    case PlainRole:
        return plain(phone, index.column());
    case SeenAtRole:
        return phone.seenAt;
    case PinnedRole:
        return phone.isPinned;
    default:
        return {};
    }
}

QString PhoneListModel::text(const PhoneRow &row, int column) const
{
    const PhoneRowTexts texts(row, m_names);
    switch (column) {
    case PresenceColumn:
        return texts.presence();
    case DeviceColumn:
        return texts.device();
    case ModelColumn:
        return texts.model();
    case ExtensionColumn:
        return texts.extension();
    case NameColumn:
        return texts.name();
    case NotesColumn:
        return texts.notes();
    default:
        return texts.age(m_now);
    }
}

QString PhoneListModel::plain(const PhoneRow &row, int column) const
{
    return column == DeviceColumn ? PhoneRowTexts(row, m_names).address() : text(row, column);
}

QVariant PhoneListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PresenceColumn:
        return tr("Status");
    case DeviceColumn:
        return tr("MAC address");
    case ModelColumn:
        return tr("Model");
    case ExtensionColumn:
        return tr("Extension");
    case NameColumn:
        return tr("Name");
    case NotesColumn:
        return tr("Notes");
    case AgeColumn:
        return tr("Seen");
    default:
        return {};
    }
}

bool PhoneListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void PhoneListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false;
    Q_EMIT moreWanted();
}

} // namespace models
