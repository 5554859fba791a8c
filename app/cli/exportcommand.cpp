// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/exporter.h"

namespace cli {

ExportCommand::ExportCommand(session::LookupSession &session, const ExportOptions &options,
                             QObject *parent)
    : LookupCommand(session, parent)
    , m_options(options)
{
}

int ExportCommand::deliver(const session::Fetch &fetch)
{
    return exportPhone(fetch, m_options, names());
}

} // namespace cli
