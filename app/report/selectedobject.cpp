// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/selectedobject.h"

#include "phone/fieldtable.h"
#include "phone/propertypath.h"

#include <QString>

#include <algorithm>

namespace report {

namespace {

// The parts of the object whose paths are wanted; objects that hold such stay, as far as they do.
template <typename Wanted>
QJsonObject partOf(const QJsonObject &object, const QString &path, const Wanted &isWanted)
{
    QJsonObject part;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString child = phone::childPath(path, it.key());
        if (phone::holdsProperties(child) && it.value().isObject()) {
            const QJsonObject inner = partOf(it.value().toObject(), child, isWanted);
            if (!inner.isEmpty())
                part.insert(it.key(), inner);
        } else if (isWanted(child)) {
            part.insert(it.key(), it.value());
        }
    }
    return part;
}

} // namespace

QJsonObject selectedObject(const QJsonObject &answer, const Selection &selection)
{
    if (selection.holdsRaw())
        return answer;
    return partOf(answer, QString(), [&](const QString &path) {
        const phone::Property *property = phone::propertyAt(path);
        if (!property)
            return selection.holds(phone::Group::Other);
        return std::any_of(phone::fieldTable.begin(), phone::fieldTable.end(),
                           [&](const phone::Field &row) {
                               return &row.property == property && selection.holds(row.group);
                           });
    });
}

} // namespace report
