// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/enumerators.h"

#include "phone/latin1.h"

#include <algorithm>

namespace phone {

const Enumerator *enumerator(const Property &property, const Value &value)
{
    // A cluster may come as 1 or as "1": numbers compare as numbers.
    const QString text = value.toInteger() ? QString::number(*value.toInteger()) : value.received();
    const auto found = std::find_if(
        property.enumeration.begin(), property.enumeration.end(),
        [&](const Enumerator &row) { return text == latin1(row.value); });
    return found == property.enumeration.end() ? nullptr : &*found;
}

} // namespace phone
