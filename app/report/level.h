// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/masking.h"

#include <QString>

#include <array>
#include <optional>

namespace report {

// Who may read what leaves the program.
enum class Level : quint8 {
    Internal, // whoever may see the phone: its secrets are masked
    CustomerSafe, // anybody: what tells whose phone it is, and where, is masked as well
    Everything // nothing is masked; asked for by name, each time
};

inline constexpr std::array levels = {Level::Internal, Level::CustomerSafe, Level::Everything};

// "internal", "customer-safe" and "everything": never translated, for file names and command lines.
[[nodiscard]] QString levelKey(Level level);
[[nodiscard]] std::optional<Level> levelOf(const QString &key);
// What is hidden at the level, in a few words: "secrets".
[[nodiscard]] QString levelText(Level level);

[[nodiscard]] phone::Secrets secretsAt(Level level);

} // namespace report
