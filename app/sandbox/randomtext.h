// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

// Lower-case hex digits from the system's random generator; `digits` is a multiple of 8.
[[nodiscard]] QByteArray randomHex(int digits);

// Letters and digits that cannot be taken for each other, from the system's random generator.
[[nodiscard]] QString randomPassword();

// Decimal digits, the first of which may be 0.
[[nodiscard]] QString randomCode(int digits);

} // namespace sandbox
