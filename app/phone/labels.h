// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"
#include "phone/status.h"

#include <QString>

namespace phone {

// The translated names of what the table names in English, and the keys that are never translated.

[[nodiscard]] QString groupName(Group group);
// The group's stable name for command lines and files: "phone", "security", …
[[nodiscard]] QString groupKey(Group group);
[[nodiscard]] QString sectionName(Section section);
[[nodiscard]] QString label(const Property &property);
// What the property is, with its range where it has one.
[[nodiscard]] QString help(const Property &property);
// The property's key in the reference, e.g. "ip.mode".
[[nodiscard]] QString key(const Property &property);
// The key of an item of the list, by its position as received: "softkeys[3]".
[[nodiscard]] QString itemKey(const Property &list, qsizetype position);
[[nodiscard]] QString enumeratorName(const Enumerator &enumerator);
// "Online"
[[nodiscard]] QString presenceName(Presence presence);

} // namespace phone
