// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/selection.h"

#include "phone/labels.h"

namespace report {

namespace {

QString rawName()
{
    return QStringLiteral("raw");
}

QString allName()
{
    return QStringLiteral("all");
}

} // namespace

std::optional<Selection> Selection::fromName(const QString &name)
{
    const QString wanted = name.trimmed().toLower();
    if (wanted == allName())
        return all();
    if (wanted == rawName())
        return raw();
    for (int i = 0; i < phone::groupCount; ++i) {
        const auto group = static_cast<phone::Group>(i);
        if (wanted == phone::groupKey(group))
            return of(group);
    }
    return std::nullopt;
}

QStringList Selection::names()
{
    QStringList names;
    for (int i = 0; i < phone::groupCount; ++i)
        names.append(phone::groupKey(static_cast<phone::Group>(i)));
    names << rawName() << allName();
    return names;
}

QString Selection::name() const
{
    if (isAll())
        return allName();
    QStringList names;
    for (int i = 0; i < phone::groupCount; ++i) {
        const auto group = static_cast<phone::Group>(i);
        if (holds(group))
            names.append(phone::groupKey(group));
    }
    if (holdsRaw())
        names.append(rawName());
    return names.join(u',');
}

} // namespace report
