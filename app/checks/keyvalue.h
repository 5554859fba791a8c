// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QLatin1String>
#include <QStringView>

namespace checks {

class EmergencyNumbers;

// What a softkey's function makes of its value. A malformed value is a value of no kind.

inline constexpr QLatin1String speedDial("SPEEDDIAL");
inline constexpr QLatin1String busyLamp("BLF");
inline constexpr QLatin1String webPage("URL");
inline constexpr QLatin1String otherPhone("DNDOTHER");

// Empty where there is no text to compare.
[[nodiscard]] QStringView keyText(const phone::Softkey &key, phone::SoftkeyColumn column);
[[nodiscard]] bool does(const phone::Softkey &key, QLatin1String function);
[[nodiscard]] bool hasKnownFunction(const phone::Softkey &key);
// Whether the function is nothing without a value.
[[nodiscard]] bool needsValue(const phone::Softkey &key);
// Whether there is a value, and one that the function can do nothing with.
[[nodiscard]] bool hasWrongValue(const phone::Softkey &key);
// Whether a press of the key calls an emergency number. `numbers` may be null: then only those
// count that every country has.
[[nodiscard]] bool callsForHelp(const phone::Softkey &key, const EmergencyNumbers *numbers);

} // namespace checks
