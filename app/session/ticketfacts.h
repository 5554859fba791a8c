// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "checks/phonediff.h"
#include "phone/namebook.h"
#include "session/fetch.h"

#include <QList>

#include <optional>

namespace session {

class Workspace;

// What is known of the phone shown, for a ticket about it. Nothing is masked yet.
struct TicketFacts {
    // Fetches before the one shown that a ticket takes along.
    static constexpr qsizetype maxEarlier = 50;

    Fetch fetch;
    QList<checks::Finding> findings = {}; // worst first
    // Since the fetch before; none where there is no such, or where it is not known.
    std::optional<QList<checks::Difference>> changes = {};
    QList<Fetch> earlier = {}; // newest first; without the phone's secrets
    phone::NameBook names = {};
};

// Only while a phone is shown, in a workspace that serves a window. Reads the phones seen.
[[nodiscard]] TicketFacts ticketFacts(const Workspace &workspace);

} // namespace session
