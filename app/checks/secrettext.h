// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace checks {

// Whether a free text holds what should stand nowhere: the password given (if it is not empty), a
// word for a password with something behind it, or an address with a user name and a password in
// it. A guess, on the careful side.
[[nodiscard]] bool holdsSecret(QStringView text, QStringView password);

} // namespace checks
