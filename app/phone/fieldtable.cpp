// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/fieldtable.h"

#include <algorithm>

// What the table promises, checked while it compiles.

namespace phone {

namespace {

constexpr bool rowsAreInOrder()
{
    for (std::size_t i = 0; i < fieldTable.size(); ++i) {
        if (static_cast<std::size_t>(fieldTable[i].id) != i)
            return false;
        if (i == 0)
            continue;
        if (fieldTable[i].group < fieldTable[i - 1].group
            || fieldTable[i].section < fieldTable[i - 1].section)
            return false;
    }
    return true;
}

constexpr bool pathsAreUnique()
{
    for (std::size_t i = 0; i < fieldTable.size(); ++i) {
        for (std::size_t j = i + 1; j < fieldTable.size(); ++j) {
            if (fieldTable[i].property.path == fieldTable[j].property.path
                || fieldTable[i].property.path == fieldTable[j].fallbackPath
                || fieldTable[i].fallbackPath == fieldTable[j].property.path)
                return false;
        }
    }
    return true;
}

constexpr bool isComplete(const Property &property)
{
    const bool named = property.label && *property.label && property.help && *property.help;
    const bool enumerated = property.kind != Kind::Enumeration || !property.enumeration.empty();
    return !property.path.empty() && named && enumerated && property.range.min < property.range.max;
}

constexpr bool rowsAreComplete()
{
    for (const Field &row : fieldTable) {
        if (!isComplete(row.property))
            return false;
    }
    for (const Property &column : softkeyColumns) {
        if (!isComplete(column))
            return false;
    }
    for (const Property &column : sidePanelColumns) {
        if (!isComplete(column))
            return false;
    }
    return true;
}

constexpr bool secretsAreMarked()
{
    for (const FieldId id : {FieldId::Username, FieldId::Password, FieldId::CustomConfig}) {
        if (field(id).property.sensitivity != Sensitivity::Secret)
            return false;
    }
    for (const Field &row : fieldTable) {
        if (row.property.path.find("assword") != std::string_view::npos
            && row.property.sensitivity != Sensitivity::Secret)
            return false;
    }
    return true;
}

// An id whose kind of record is not named stays an id for ever; only the phone's own may.
constexpr bool idsAreReferences()
{
    const auto fits = [](const Property &property) {
        return (property.kind == Kind::Id) == (property.reference != Reference::None);
    };
    for (const Field &row : fieldTable) {
        if (row.id != FieldId::Id && !fits(row.property))
            return false;
    }
    for (const Property &column : sidePanelColumns) {
        if (!fits(column))
            return false;
    }
    return true;
}

// Texts that say nothing about anybody are the exception, and named here one by one.
constexpr bool isMarked(const Property &property)
{
    switch (property.kind) {
    case Kind::Id:
        return property.sensitivity == Sensitivity::Id;
    case Kind::MacAddress:
        return property.sensitivity == Sensitivity::Mac;
    case Kind::Text:
    case Kind::LongText:
        return property.sensitivity != Sensitivity::Public || property.path == "sidePanel"
            || property.path == "ip.countries" || property.path == "ringer.tone"
            || property.path == "status.userAgent";
    default:
        return property.sensitivity == Sensitivity::Public;
    }
}

constexpr bool textsAreMarked()
{
    return std::all_of(fieldTable.begin(), fieldTable.end(),
                       [](const Field &row) { return isMarked(row.property); })
        && std::all_of(softkeyColumns.begin(), softkeyColumns.end(), isMarked)
        && std::all_of(sidePanelColumns.begin(), sidePanelColumns.end(), isMarked);
}

} // namespace

static_assert(rowsAreInOrder(), "rows stand in the order of FieldId, groups, sections");
static_assert(pathsAreUnique(), "two rows read the same JSON path");
static_assert(rowsAreComplete(), "a row lacks its label, help, path or enumeration");
static_assert(secretsAreMarked(), "an export would show a secret");
static_assert(textsAreMarked(), "an export for customers would name one");
static_assert(idsAreReferences(), "an id does not say what it names");
// 57 fields with one value each, and 4 + 5 columns of the 2 lists: the reference's 66 values.
static_assert(fieldTable.size() - 2 + softkeyColumns.size() + sidePanelColumns.size() == 66);

} // namespace phone
