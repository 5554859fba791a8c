// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QString>

namespace session {

// What to call the phone in a sentence: "Snom 370, 00:04:13:24:AB:CD", as far as the record says.
// Printable, one line, of a length that fits one, and without secrets.
[[nodiscard]] QString phoneName(const phone::Phone &phone);

} // namespace session
