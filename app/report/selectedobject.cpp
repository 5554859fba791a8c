// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/selectedobject.h"

#include "phone/fieldtable.h"
#include "phone/propertypath.h"

#include <QString>

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

bool isOfGroup(const phone::Property *property, phone::Group group)
{
    for (const phone::Field &row : phone::fieldTable) {
        if (&row.property == property)
            return row.group == group;
    }
    return false;
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
        for (int i = 0; i < phone::groupCount; ++i) {
            const auto group = static_cast<phone::Group>(i);
            if (selection.holds(group) && isOfGroup(property, group))
                return true;
        }
        return false;
    });
}

} // namespace report
