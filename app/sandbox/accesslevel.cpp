// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accesslevel.h"

namespace sandbox {

QByteArray name(AccessLevel level)
{
    switch (level) {
    case AccessLevel::NoLogin:
        return QByteArrayLiteral("NO_LOGIN");
    case AccessLevel::Personal:
        return QByteArrayLiteral("PERSONAL");
    case AccessLevel::Viewer:
        return QByteArrayLiteral("VIEWER");
    case AccessLevel::Manager:
        return QByteArrayLiteral("MANAGER");
    case AccessLevel::Owner:
        return QByteArrayLiteral("OWNER");
    case AccessLevel::Reseller:
        return QByteArrayLiteral("RESELLER");
    case AccessLevel::ResellerAdmin:
        return QByteArrayLiteral("RESELLER_ADMIN");
    case AccessLevel::Admin:
        return QByteArrayLiteral("ADMIN");
    }
    Q_UNREACHABLE();
}

} // namespace sandbox
