// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonefieldmodel.h"

#include "phone/labels.h"
#include "phone/namer.h"
#include "phone/pathtree.h"
#include "phone/reference.h"

#include <algorithm>

namespace models {

using phone::FieldId;
using phone::Group;

namespace {

// What internalId() says of an index: a group, a row below group N, or an item of list field N.
constexpr quintptr groupLevel = 0;
constexpr quintptr firstFieldLevel = 1;
constexpr quintptr firstItemLevel = 100;

quintptr fieldLevel(Group group)
{
    return firstFieldLevel + static_cast<quintptr>(group);
}

quintptr itemLevel(FieldId list)
{
    return firstItemLevel + static_cast<quintptr>(list);
}

bool isFieldLevel(quintptr level)
{
    return level >= firstFieldLevel && level < firstItemLevel;
}

// Rows of the table that belong to the group: they stand together.
struct FieldRange {
    int first = 0;
    int count = 0;
};

FieldRange fieldsOf(Group group)
{
    const auto isBefore = [](const phone::Field &row, Group g) { return row.group < g; };
    const auto begin = std::lower_bound(phone::fieldTable.begin(), phone::fieldTable.end(), group,
                                        isBefore);
    const auto end = std::find_if(begin, phone::fieldTable.end(),
                                  [&](const phone::Field &row) { return row.group != group; });
    return {int(begin - phone::fieldTable.begin()), int(end - begin)};
}

// The field that has the key, or in whose list it stands; null for keys not in the reference.
const phone::Field *fieldOf(const QString &key)
{
    const QString name = key.left(key.indexOf(u'['));
    const auto field = std::find_if(
        phone::fieldTable.begin(), phone::fieldTable.end(),
        [&](const phone::Field &row) { return phone::isPath(row.property.path, name); });
    return field == phone::fieldTable.end() ? nullptr : &*field;
}

} // namespace

PhoneFieldModel::PhoneFieldModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PhoneFieldModel::setPhone(const phone::Phone &phone, const FieldMarks &marks)
{
    m_cells.hide();
    const Counts wanted = countsOf(phone);
    // Rows go while the former phone is there, and come when the new one is: data() always has both
    // ends of a row.
    resizeAll(wanted, false);
    m_cells.setPhone(phone, marks);
    resizeAll(wanted, true);
    announceAll();
}

void PhoneFieldModel::setMarks(const FieldMarks &marks)
{
    if (marks == this->marks())
        return;
    m_cells.setMarks(marks);
    announceAll();
}

void PhoneFieldModel::announceAll()
{
    for (int group = 0; group < phone::groupCount; ++group)
        announceChange(static_cast<Group>(group));
    announceChange(FieldId::Softkeys, m_counts.softkeys);
    announceChange(FieldId::PurchasedSidePanels, m_counts.sidePanels);
}

void PhoneFieldModel::setNames(const phone::NameBook &names)
{
    const phone::Phone phone = m_cells.phone();
    const phone::Masker masker = m_cells.masker();
    const phone::NameBook before = m_cells.names();
    m_cells.setNames(names);
    const phone::Namer was(phone, masker, before);
    const phone::Namer is(phone, masker, names);
    const auto announce = [&](phone::Reference kind, const phone::Value &value,
                              const QModelIndex &at) {
        if (was.entry(kind, value) != is.entry(kind, value))
            Q_EMIT dataChanged(at, at);
    };
    const auto announceItems = [&](FieldId list, const auto &items) {
        const QModelIndex parent = fieldIndex(list, LabelColumn);
        for (int row = 0; row < items.size(); ++row) {
            for (std::size_t i = 0; i < items[row].values.size(); ++i) {
                announce(phone::referenceAt(items[row], i), items[row].values[i],
                         index(row, int(i), parent));
            }
        }
    };
    for (const phone::Field &row : phone::fieldTable)
        announce(row.property.reference, phone.value(row.id), fieldIndex(row.id));
    announceItems(FieldId::Softkeys, phone.softkeys());
    announceItems(FieldId::PurchasedSidePanels, phone.sidePanels());
}

void PhoneFieldModel::reveal(FieldId id)
{
    hide();
    m_cells.reveal(id);
    Q_EMIT dataChanged(fieldIndex(id), fieldIndex(id));
}

void PhoneFieldModel::hide()
{
    if (!revealed())
        return;
    const QModelIndex index = fieldIndex(*revealed());
    m_cells.hide();
    Q_EMIT dataChanged(index, index);
}

PhoneFieldModel::Counts PhoneFieldModel::countsOf(const phone::Phone &phone)
{
    return {int(phone.softkeys().size()), int(phone.sidePanels().size()),
            int(phone.others().size())};
}

void PhoneFieldModel::resize(const QModelIndex &parent, int &count, int wanted, bool mayGrow)
{
    if (wanted < count) {
        beginRemoveRows(parent, wanted, count - 1);
        count = wanted;
        endRemoveRows();
    } else if (wanted > count && mayGrow) {
        beginInsertRows(parent, count, wanted - 1);
        count = wanted;
        endInsertRows();
    }
}

void PhoneFieldModel::resizeAll(const Counts &wanted, bool mayGrow)
{
    resize(fieldIndex(FieldId::Softkeys, LabelColumn), m_counts.softkeys, wanted.softkeys, mayGrow);
    resize(fieldIndex(FieldId::PurchasedSidePanels, LabelColumn), m_counts.sidePanels,
           wanted.sidePanels, mayGrow);
    resize(groupIndex(Group::Other), m_counts.others, wanted.others, mayGrow);
}

void PhoneFieldModel::announceChange(Group group)
{
    const QModelIndex parent = groupIndex(group);
    const int rows = rowCount(parent);
    if (rows > 0)
        Q_EMIT dataChanged(index(0, LabelColumn, parent), index(rows - 1, ValueColumn, parent));
}

void PhoneFieldModel::announceChange(FieldId list, int count)
{
    const QModelIndex parent = fieldIndex(list, LabelColumn);
    if (count > 0)
        Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, columnCount(parent) - 1, parent));
}

QModelIndex PhoneFieldModel::groupIndex(Group group) const
{
    return index(int(group), LabelColumn);
}

QModelIndex PhoneFieldModel::fieldIndex(FieldId id, int column) const
{
    const Group group = phone::field(id).group;
    return createIndex(int(id) - fieldsOf(group).first, column, fieldLevel(group));
}

std::optional<FieldId> PhoneFieldModel::fieldAt(const QModelIndex &index)
{
    if (!index.isValid() || !isFieldLevel(index.internalId()))
        return std::nullopt;
    const auto group = static_cast<Group>(index.internalId() - firstFieldLevel);
    if (group == Group::Other)
        return std::nullopt;
    return static_cast<FieldId>(fieldsOf(group).first + index.row());
}

std::optional<Group> PhoneFieldModel::groupOf(const QString &key)
{
    const phone::Field *field = fieldOf(key);
    return field ? std::optional(field->group) : std::nullopt;
}

QModelIndex PhoneFieldModel::keyIndex(const QString &key) const
{
    const phone::Field *field = fieldOf(key);
    if (!field)
        return {};
    if (key.size() == qsizetype(field->property.path.size()))
        return fieldIndex(field->id);
    const QModelIndex list = fieldIndex(field->id, LabelColumn);
    for (int item = 0; item < rowCount(list); ++item) {
        for (int column = 0; column < columnCount(list); ++column) {
            const QModelIndex candidate = index(item, column, list);
            if (candidate.data(KeyRole).toString() == key)
                return candidate;
        }
    }
    return {};
}

std::optional<checks::Severity> PhoneFieldModel::severity(Group group) const
{
    std::optional<checks::Severity> worst;
    const QHash<QString, checks::Severity> severities = marks().severities();
    for (auto mark = severities.cbegin(); mark != severities.cend(); ++mark) {
        if (groupOf(mark.key()) == group && (!worst || *mark < *worst))
            worst = *mark;
    }
    return worst;
}

bool PhoneFieldModel::isChanged(Group group) const
{
    const QStringList keys = marks().changedKeys();
    return std::any_of(keys.cbegin(), keys.cend(),
                       [group](const QString &key) { return groupOf(key) == group; });
}

QModelIndex PhoneFieldModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, groupLevel);
    if (parent.internalId() == groupLevel)
        return createIndex(row, column, fieldLevel(static_cast<Group>(parent.row())));
    return createIndex(row, column, itemLevel(*fieldAt(parent)));
}

QModelIndex PhoneFieldModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupLevel)
        return {};
    if (isFieldLevel(child.internalId()))
        return createIndex(int(child.internalId() - firstFieldLevel), LabelColumn, groupLevel);
    return fieldIndex(static_cast<FieldId>(child.internalId() - firstItemLevel), LabelColumn);
}

int PhoneFieldModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return phone::groupCount;
    if (parent.column() != LabelColumn)
        return 0;
    if (parent.internalId() == groupLevel) {
        const auto group = static_cast<Group>(parent.row());
        return group == Group::Other ? m_counts.others : fieldsOf(group).count;
    }
    const auto field = fieldAt(parent);
    if (field == FieldId::Softkeys)
        return m_counts.softkeys;
    return field == FieldId::PurchasedSidePanels ? m_counts.sidePanels : 0;
}

int PhoneFieldModel::columnCount(const QModelIndex &parent) const
{
    const auto field = fieldAt(parent);
    if (field == FieldId::Softkeys)
        return int(phone::softkeyColumns.size());
    if (field == FieldId::PurchasedSidePanels)
        return int(phone::sidePanelColumns.size());
    return 2;
}

QVariant PhoneFieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const quintptr level = index.internalId();
    if (level == groupLevel) {
        if (role == Qt::DisplayRole && index.column() == LabelColumn)
            return phone::groupName(static_cast<Group>(index.row()));
        return {};
    }
    if (const auto field = fieldAt(index))
        return m_cells.field(phone::field(*field), index.column(), role);
    if (isFieldLevel(level))
        return m_cells.other(index.row(), index.column(), role);
    return m_cells.item(static_cast<FieldId>(level - firstItemLevel), index.row(), index.column(),
                        role);
}

QVariant PhoneFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == LabelColumn)
        return tr("Field");
    return section == ValueColumn ? tr("Value") : QVariant();
}

} // namespace models
