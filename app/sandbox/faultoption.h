// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fault.h"

#include <QString>

#include <optional>

namespace sandbox {

// A fault and the phone it is meant for, as written on the command line: KIND or KIND@PHONEID.
struct FaultOption {
    Fault fault;
    QString phoneId; // empty: every phone

    // Nothing when the kind is unknown or what follows the `@` is not a phone id.
    [[nodiscard]] static std::optional<FaultOption> parse(const QString &text);
};

} // namespace sandbox
