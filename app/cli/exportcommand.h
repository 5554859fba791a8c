// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/lookupcommand.h"
#include "cli/options.h"

namespace session {
class Clock;
} // namespace session

namespace cli {

// Looks up a phone and writes it into files, each as its format says.
class ExportCommand final : public LookupCommand
{
    Q_OBJECT

public:
    // The clock must outlive the command.
    ExportCommand(session::LookupSession &session, const session::Clock &clock,
                  const ExportOptions &options, QObject *parent = nullptr);

private:
    [[nodiscard]] int deliver(const session::Fetch &fetch) override;

    const session::Clock &m_clock;
    ExportOptions m_options;
};

} // namespace cli
