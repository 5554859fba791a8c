// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

namespace cli {

// What the command line leaves open, where the user has set it in the window: the country whose
// emergency numbers count. The demo has settings of its own.
void takeUserSettings(Options &options, const QString &settingsFile);

} // namespace cli
