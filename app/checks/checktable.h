// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/rule.h"

#include <array>
#include <span>

namespace checks {

inline constexpr std::size_t letterCount = 8;

// The check table: every rule about a single record, a part for each letter, in the table's order.
[[nodiscard]] const std::array<std::span<const Check>, letterCount> &checkTable();

} // namespace checks
