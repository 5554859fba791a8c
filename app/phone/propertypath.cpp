// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/propertypath.h"

#include "phone/fieldtable.h"
#include "phone/latin1.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace phone {

namespace {

constexpr bool pathsFit()
{
    constexpr std::size_t positionAndDot = 24;
    constexpr auto longest = std::size_t(maxPropertyPath) - positionAndDot;
    const auto fit = [&](FieldId list, const auto &columns) {
        return std::all_of(columns.begin(), columns.end(), [&](const Property &column) {
            return field(list).property.path.size() + column.path.size() < longest;
        });
    };
    return fit(FieldId::Softkeys, softkeyColumns)
        && fit(FieldId::PurchasedSidePanels, sidePanelColumns)
        && std::all_of(fieldTable.begin(), fieldTable.end(),
                       [&](const Field &row) { return row.property.path.size() < longest; });
}
static_assert(pathsFit(), "a path of the table would not be found");

// The paths of the table, without list positions, and of what holds them.
struct Paths {
    QHash<QString, const Property *> properties;
    QSet<QString> holders;
};

void insert(Paths &paths, const QString &path, const Property &property)
{
    paths.properties.insert(path, &property);
    for (qsizetype dot = path.indexOf(u'.'); dot >= 0; dot = path.indexOf(u'.', dot + 1))
        paths.holders.insert(path.left(dot));
}

const Paths &tablePaths()
{
    static const Paths paths = [] {
        const auto text = [](std::string_view view) { return QString(latin1(view)); };
        Paths known;
        for (const Field &row : fieldTable) {
            insert(known, text(row.property.path), row.property);
            if (!row.fallbackPath.empty())
                insert(known, text(row.fallbackPath), row.property);
        }
        const auto insertColumns = [&](FieldId list, const auto &columns) {
            for (const Property &column : columns) {
                insert(known,
                       text(field(list).property.path) + QStringLiteral("[].") + text(column.path),
                       column);
            }
        };
        insertColumns(FieldId::Softkeys, softkeyColumns);
        insertColumns(FieldId::PurchasedSidePanels, sidePanelColumns);
        return known;
    }();
    return paths;
}

// "softkeys[3].label" as the table names it: "softkeys[].label". Nothing but digits is a position.
QString withoutPositions(QString path)
{
    qsizetype open = 0;
    while ((open = path.indexOf(u'[', open)) >= 0) {
        qsizetype close = open + 1;
        while (close < path.size() && path[close] >= u'0' && path[close] <= u'9')
            ++close;
        if (close < path.size() && path[close] == u']')
            path.remove(open + 1, close - open - 1);
        ++open;
    }
    return path;
}

} // namespace

const Property *propertyAt(const QString &path)
{
    return path.size() < maxPropertyPath ? tablePaths().properties.value(withoutPositions(path))
                                         : nullptr;
}

bool holdsProperties(const QString &path)
{
    return path.size() < maxPropertyPath && tablePaths().holders.contains(withoutPositions(path));
}

qsizetype documentedLength(const QString &path)
{
    const auto isDocumented = [](const QString &part) {
        return propertyAt(part) || holdsProperties(part);
    };
    qsizetype length = 0;
    for (qsizetype at = 1; at <= std::min(path.size(), maxPropertyPath); ++at) {
        const bool ends = at == path.size() || path[at] == u'.' || path[at] == u'[';
        if (ends && isDocumented(path.left(at)))
            length = at;
    }
    return length;
}

QString childPath(const QString &path, const QString &key)
{
    if (path.size() + key.size() >= maxPropertyPath)
        return QStringLiteral("?");
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace phone
