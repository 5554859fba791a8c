// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accesslevel.h"

#include <QString>

namespace sandbox {

// Who asks, as the token tells.
struct Caller {
    AccessLevel level = AccessLevel::NoLogin;
    QString customer; // the user's own
    QString employee; // empty for a token that nobody signed in for

    // Resellers see what belongs to any customer, all others their own.
    [[nodiscard]] bool maySeeCustomer(const QString &id) const
    {
        return level >= AccessLevel::Reseller || id.compare(customer, Qt::CaseInsensitive) == 0;
    }
};

} // namespace sandbox
