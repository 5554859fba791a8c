// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/lookupcommand.h"
#include "cli/options.h"

namespace cli {

// Prints a phone to standard output, as text or as JSON.
class ShowCommand final : public LookupCommand
{
    Q_OBJECT

public:
    ShowCommand(session::LookupSession &session, const ShowOptions &options,
                QObject *parent = nullptr);

private:
    // JSON is the phone's object as it came.
    [[nodiscard]] bool wantsNames() const override { return m_options.format == Format::Text; }
    [[nodiscard]] int deliver(const session::Fetch &fetch) override;

    ShowOptions m_options;
};

} // namespace cli
