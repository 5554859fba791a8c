// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/exporter.h"
#include "session/clock.h"

namespace cli {

ExportCommand::ExportCommand(session::LookupSession &session, const session::Clock &clock,
                             const ExportOptions &options, QObject *parent)
    : LookupCommand(session, parent)
    , m_clock(clock)
    , m_options(options)
{
}

int ExportCommand::deliver(const session::Fetch &fetch)
{
    return exportPhone(fetch, m_options, names(), m_clock.now());
}

} // namespace cli
