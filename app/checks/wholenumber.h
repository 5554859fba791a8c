// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/value.h"

#include <QString>

#include <optional>
#include <utility>

namespace checks {

// A whole number of any length, for comparing: the first part is held at the bounds of 64 bits, and
// of a number beyond those the second has the digits.
using WholeNumber = std::pair<qint64, QString>;

// Of a value that is one, however it was received (5, 5.0, "05"); nothing otherwise.
[[nodiscard]] std::optional<WholeNumber> wholeNumber(const phone::Value &value);

} // namespace checks
