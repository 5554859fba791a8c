// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"
#include "phone/value.h"

namespace phone {

// Longer numbers than any setting has could be numbers to call.
inline constexpr qsizetype maxHarmlessDigits = 6;
// No product's name, version or list of countries is longer.
inline constexpr qsizetype maxHarmlessText = 96;

// As long as a date with milliseconds and a zone; digits of a fraction say anything.
inline constexpr qsizetype maxHarmlessDate = 29;

// Whether a value of a property that is public is what the reference expects there, so that it may
// be shown to anybody: who is careful shows what is known to be harmless, and nothing else. Texts
// may still hold an address or an id, and have to be searched for those.
[[nodiscard]] bool isHarmless(const Property &property, const Value &value);

} // namespace phone
