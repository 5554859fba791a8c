// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usersettings.h"

#include "store/settings.h"

namespace cli {

void takeUserSettings(Options &options, const QString &settingsFile)
{
    if (options.command == Command::Check && options.check.country.isEmpty() && !options.demo)
        options.check.country = store::Settings(settingsFile).country();
}

} // namespace cli
