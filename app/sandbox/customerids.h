// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accesslevel.h"

#include <QString>

namespace sandbox {

// The customer whose phones the sample phones are.
[[nodiscard]] inline QString sampleCustomer()
{
    return QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c01");
}

// The reseller that all customers of the sandbox belong to. It has no sample phones.
[[nodiscard]] inline QString resellerCustomer()
{
    return QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c00");
}

// The own customer of users of that level.
[[nodiscard]] inline QString homeCustomer(AccessLevel level)
{
    return level >= AccessLevel::Reseller ? resellerCustomer() : sampleCustomer();
}

} // namespace sandbox
