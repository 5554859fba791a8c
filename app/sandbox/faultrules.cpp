// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultrules.h"

#include "sandbox/objectid.h"
#include "sandbox/route.h"

namespace sandbox {

namespace {

bool fits(const QString &path, const QString &place)
{
    return place.endsWith(u'/') ? path.startsWith(place) : path == place;
}

} // namespace

void FaultRules::set(const Fault &fault, const QString &where)
{
    if (where.isEmpty())
        m_forAllPhones = fault;
    else if (where.startsWith(u'/'))
        m_paths.insert_or_assign(where, fault);
    else
        m_phones.insert(where.toLower(), fault);
}

bool FaultRules::isPlace(const QString &where)
{
    return where.isEmpty() || where.startsWith(u'/') || isObjectId(where);
}

Fault FaultRules::faultFor(const Request &request) const
{
    const auto route = Route::of(request);
    const bool isPhone = route && route->resource == Resource::Phone;
    if (isPhone) {
        const auto own = m_phones.constFind(route->id.toLower());
        if (own != m_phones.cend())
            return *own;
    }
    for (const auto &[place, fault] : m_paths) {
        if (fits(request.path, place))
            return fault;
    }
    return isPhone ? m_forAllPhones : Fault();
}

} // namespace sandbox
