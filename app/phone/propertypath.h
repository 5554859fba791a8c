// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QString>

namespace phone {

// Longer paths are not in the table; they are neither built nor looked up, as their keys may have
// millions of characters.
inline constexpr qsizetype maxPropertyPath = 128;

// The property at a path in the answer such as "ip.mode" or "softkeys[3].label"; null for paths
// that are not in the table.
[[nodiscard]] const Property *propertyAt(const QString &path);

// Whether properties of the table stand inside the path: "ip", "softkeys[3]".
[[nodiscard]] bool holdsProperties(const QString &path);

// How many characters of the path, from its beginning, are in the table; the rest is the answer's.
[[nodiscard]] qsizetype documentedLength(const QString &path);

// The path of a key of the object at `path`; "?" where that would be too long.
[[nodiscard]] QString childPath(const QString &path, const QString &key);

} // namespace phone
