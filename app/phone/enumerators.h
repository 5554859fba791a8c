// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"
#include "phone/value.h"

namespace phone {

// The row of the property's enumeration that the value is, or null for an undocumented one.
[[nodiscard]] const Enumerator *enumerator(const Property &property, const Value &value);

} // namespace phone
