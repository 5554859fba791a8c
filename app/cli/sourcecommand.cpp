// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sourcecommand.h"

#include "cli/checkcommand.h"
#include "cli/diffcommand.h"

namespace cli {

std::unique_ptr<SourceCommand> SourceCommand::make(const Options &options,
                                                   const std::optional<Pbx> &pbx,
                                                   const session::Clock &clock)
{
    switch (options.command) {
    case Command::Check:
        return std::make_unique<CheckCommand>(pbx, clock, options.check, options.customer);
    case Command::Diff:
        return std::make_unique<DiffCommand>(pbx, options.diff, options.customer);
    default:
        return nullptr;
    }
}

} // namespace cli
