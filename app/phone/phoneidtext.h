// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phoneid.h"

#include <QString>

namespace phone {

// One sentence that says why typed text names no phone, and what would. It never repeats the text:
// that may be anything, also a token pasted into the wrong place.
[[nodiscard]] QString problemText(PhoneId::Problem problem);

} // namespace phone
