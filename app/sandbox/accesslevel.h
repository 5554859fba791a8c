// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace sandbox {

// The access levels of the PBX's users, ascending.
enum class AccessLevel {
    NoLogin,
    Personal,
    Viewer,
    Manager,
    Owner,
    Reseller,
    ResellerAdmin,
    Admin
};

inline constexpr std::array allAccessLevels{
    AccessLevel::NoLogin, AccessLevel::Personal, AccessLevel::Viewer,        AccessLevel::Manager,
    AccessLevel::Owner,   AccessLevel::Reseller, AccessLevel::ResellerAdmin, AccessLevel::Admin,
};

// As the API writes it, e.g. "RESELLER_ADMIN".
[[nodiscard]] QByteArray name(AccessLevel level);

[[nodiscard]] constexpr bool mayReadPhones(AccessLevel level)
{
    return level >= AccessLevel::Viewer;
}

} // namespace sandbox
