// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparemodel.h"

#include "models/tooltip.h"
#include "phone/format.h"
#include "phone/labels.h"

namespace models {

using checks::ComparedValue;
using State = ComparedValue::State;

namespace {

QString textOf(const ComparedValue &value, int column)
{
    switch (column) {
    case CompareModel::FieldColumn:
        return phone::printable(value.label);
    case CompareModel::StateColumn:
        return CompareModel::stateWord(value.state);
    case CompareModel::BeforeColumn:
        return phone::printable(value.before);
    case CompareModel::AfterColumn:
        return phone::printable(value.after);
    default:
        return {};
    }
}

} // namespace

CompareModel::CompareModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void CompareModel::setValues(const QList<ComparedValue> &values)
{
    beginResetModel();
    m_parts.clear();
    m_count = int(values.size());
    m_differences = 0;
    m_unknown = 0;
    for (const ComparedValue &value : values) {
        if (m_parts.empty() || m_parts.back().group != value.group)
            m_parts.push_back({value.group, {}});
        m_parts.back().values.append(value);
        m_differences += value.differs() ? 1 : 0;
        m_unknown += value.state == State::NotKnown ? 1 : 0;
    }
    endResetModel();
}

void CompareModel::setTitles(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, BeforeColumn, AfterColumn);
}

QString CompareModel::stateWord(State state)
{
    switch (state) {
    case State::Same:
        return tr("Same");
    case State::Added:
        return tr("Added");
    case State::Removed:
        return tr("Removed");
    case State::Changed:
        return tr("Changed");
    case State::NotKnown:
        break;
    }
    return tr("Not known");
}

// An index of a value holds the number of its group, counted from 1; one of a group holds 0.
QModelIndex CompareModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex CompareModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0)
                                                     : QModelIndex();
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_parts.size());
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? int(m_parts[std::size_t(parent.row())].values.size()) : 0;
}

int CompareModel::columnCount(const QModelIndex &) const
{
    return columns;
}

const ComparedValue *CompareModel::value(const QModelIndex &index) const
{
    return index.internalId() == 0
        ? nullptr
        : &m_parts[std::size_t(index.internalId()) - 1].values[index.row()];
}

QVariant CompareModel::groupData(const Part &part, int column, int role) const
{
    return column == FieldColumn && role == Qt::DisplayRole ? phone::groupName(part.group)
                                                            : QVariant();
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedValue *shown = value(index);
    if (!shown)
        return groupData(m_parts[std::size_t(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*shown, index.column());
    case Qt::ToolTipRole: {
        const QString text = textOf(*shown, index.column());
        return text.isEmpty() ? QString() : plainToolTip({text});
    }
    case Qt::AccessibleTextRole: {
        const QString text = textOf(*shown, index.column());
        return text.isEmpty() ? tr("no value") : text;
    }
    case StateRole:
        return int(shown->state);
    case KeyRole:
        return shown->key;
    case SearchRole:
        return QStringList{shown->label, shown->key, shown->before, shown->after}.join(u'\n');
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case FieldColumn:
        return isTip ? QVariant() : tr("Field");
    case StateColumn:
        return isTip ? QVariant() : tr("Difference");
    case BeforeColumn:
        return isTip ? plainToolTip({m_before}) : m_before;
    case AfterColumn:
        return isTip ? plainToolTip({m_after}) : m_after;
    default:
        return {};
    }
}

} // namespace models
