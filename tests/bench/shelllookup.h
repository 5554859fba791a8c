// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace bench {

class SandboxProcess;

// What people do without the program: sh -c "curl -s URL | jq ."
class ShellLookup
{
public:
    ShellLookup(const SandboxProcess &sandbox, const QString &phoneId);

    // Whether curl and jq are installed.
    [[nodiscard]] static bool isPossible();
    // Milliseconds from starting the shell to its end; nothing if it did not print a phone.
    [[nodiscard]] std::optional<double> lookUp() const;

private:
    std::string m_command;
};

} // namespace bench
