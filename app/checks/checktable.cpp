// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checktable.h"

namespace checks {

const std::array<std::span<const Check>, letterCount> &checkTable()
{
    static const std::array<std::span<const Check>, letterCount> table = {
        configChecks(),  registrationChecks(), identityChecks(), securityChecks(),
        networkChecks(), softkeyChecks(),      panelChecks(),    displayChecks(),
    };
    return table;
}

} // namespace checks
