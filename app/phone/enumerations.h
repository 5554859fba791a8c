// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The documented values of the reference's enumerations, with their names in plain words.

#include "phone/field.h"

#include <array>

namespace phone {

inline constexpr std::array clusters = {
    Enumerator{"1", QT_TRANSLATE_NOOP("Field", "Production")},
    Enumerator{"2", QT_TRANSLATE_NOOP("Field", "Development")},
};

inline constexpr std::array headsetButtons = {
    Enumerator{"speaker", QT_TRANSLATE_NOOP("Field", "Handsfree speaker")},
    Enumerator{"headset", QT_TRANSLATE_NOOP("Field", "Headset")},
    Enumerator{"speaker-headset", QT_TRANSLATE_NOOP("Field", "Speaker first, then headset")},
    Enumerator{"headset-speaker", QT_TRANSLATE_NOOP("Field", "Headset first, then speaker")},
};

inline constexpr std::array fontColors = {
    Enumerator{"LIGHT", QT_TRANSLATE_NOOP("Field", "Light")},
    Enumerator{"DARK", QT_TRANSLATE_NOOP("Field", "Dark")},
};

inline constexpr std::array ipModes = {
    Enumerator{"OPEN", QT_TRANSLATE_NOOP("Field", "Any address, until the first contact")},
    Enumerator{"LOCKED", QT_TRANSLATE_NOOP("Field", "One address only")},
    Enumerator{"ROAMING", QT_TRANSLATE_NOOP("Field", "The countries listed")},
};

inline constexpr std::array paymentOptions = {
    Enumerator{"NONE", QT_TRANSLATE_NOOP("Field", "None")},
    Enumerator{"BOUGHT", QT_TRANSLATE_NOOP("Field", "Bought")},
    Enumerator{"RENTED", QT_TRANSLATE_NOOP("Field", "Rented")},
    Enumerator{"SELF_OWNED", QT_TRANSLATE_NOOP("Field", "Customer's own")},
};

inline constexpr std::array softkeyFunctions = {
    Enumerator{"SPEEDDIAL", QT_TRANSLATE_NOOP("Field", "Speed dial")},
    Enumerator{"BLF", QT_TRANSLATE_NOOP("Field", "Busy lamp")},
    Enumerator{"LINE", QT_TRANSLATE_NOOP("Field", "Line")},
    Enumerator{"DND", QT_TRANSLATE_NOOP("Field", "Do not disturb")},
    Enumerator{"DNDOTHER", QT_TRANSLATE_NOOP("Field", "Do not disturb, other phone")},
    Enumerator{"ADDRESSBOOK", QT_TRANSLATE_NOOP("Field", "Address book")},
    Enumerator{"REDIAL", QT_TRANSLATE_NOOP("Field", "Redial")},
    Enumerator{"VOICEMAIL", QT_TRANSLATE_NOOP("Field", "Voicemail")},
    Enumerator{"TRANSFER", QT_TRANSLATE_NOOP("Field", "Transfer")},
    Enumerator{"URL", QT_TRANSLATE_NOOP("Field", "Web address")},
    Enumerator{"HOLD", QT_TRANSLATE_NOOP("Field", "Hold")},
    Enumerator{"RECORD", QT_TRANSLATE_NOOP("Field", "Record the call")},
    Enumerator{"MENU", QT_TRANSLATE_NOOP("Field", "Menu")},
    Enumerator{"PICKUP", QT_TRANSLATE_NOOP("Field", "Pick up, own group")},
    Enumerator{"PICKUPGROUP", QT_TRANSLATE_NOOP("Field", "Pick up, other group")},
    Enumerator{"QUEUE", QT_TRANSLATE_NOOP("Field", "Join or leave queue")},
    Enumerator{"SWITCH", QT_TRANSLATE_NOOP("Field", "Switch")},
    Enumerator{"PRESENCE", QT_TRANSLATE_NOOP("Field", "Presence")},
};

} // namespace phone
