// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/profile.h"

#include <QString>

#include <optional>

namespace session {

// What keeps a profile that somebody has typed from being used, in words, and where to mend it.
struct ProfileProblem {
    enum class Field : quint8 { Name, BaseUrl, CustomerId };
    Field field = Field::Name;
    QString sentence;
};

inline constexpr qsizetype maxProfileNameLength = 60; // a menu and the status bar show it whole

// The first problem there is; none if the profile can be used.
[[nodiscard]] std::optional<ProfileProblem> problemOf(const store::Profile &profile);

// The profile as it is kept: without blanks around its texts, its address in the one way of writing
// it. One that has a problem is only trimmed.
[[nodiscard]] store::Profile tidied(const store::Profile &profile);

} // namespace session
