// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

struct Options;

// Runs a command about phones of files alone, which needs neither a PBX nor a token, and gives the
// exit code. Needs an application, whose event loop runs meanwhile.
[[nodiscard]] int runOnFiles(const Options &options);

} // namespace cli
