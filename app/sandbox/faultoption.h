// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fault.h"

#include <QString>

#include <optional>

namespace sandbox {

// A fault and what it is meant for, as written on the command line: KIND, KIND@PHONEID or
// KIND@/PATH, where a path with a `/` at its end stands for all below it.
struct FaultOption {
    Fault fault;
    QString where; // a phone's id or a path; empty: every phone

    // Nothing when the kind is unknown or what follows the `@` is neither a phone id nor a path.
    [[nodiscard]] static std::optional<FaultOption> parse(const QString &text);
};

} // namespace sandbox
