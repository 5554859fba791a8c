// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ticketfacts.h"

#include "session/diagnosis.h"
#include "session/lookupsession.h"
#include "session/names.h"
#include "session/secretprints.h"
#include "session/workspace.h"
#include "store/seenphones.h"

namespace session {

// A phone that is not the one asked for, or from a file, is not what this machine has seen.
static void addEarlier(store::SeenPhones &seen, TicketFacts &facts)
{
    const Fetch &fetch = facts.fetch;
    if (fetch.origin == Fetch::Origin::File || fetch.isOfAnotherPhone())
        return;
    const QDateTime since = fetch.at.addDays(-Diagnosis::historyDays);
    for (const store::StoredFetch &stored : seen.fetches(fetch.asked.toString(), since)) {
        if (stored.at >= fetch.at)
            continue;
        if (facts.earlier.isEmpty()) {
            const checks::DiffSide before{stored.phone, secretPrints(stored.fingerprints)};
            checks::DiffSide after{fetch.phone, {}};
            if (fetch.origin == Fetch::Origin::Network)
                after.secrets = secretPrints(fetch.phone, seen);
            facts.changes = checks::diff(before, after);
        }
        if (facts.earlier.size() == TicketFacts::maxEarlier)
            break;
        facts.earlier.append({fetch.asked, stored.phone, stored.at, Fetch::Origin::Seen});
    }
}

TicketFacts ticketFacts(const Workspace &workspace)
{
    TicketFacts facts{*workspace.lookups().shown(), workspace.diagnosis().findings()};
    facts.names = workspace.names().book();
    if (facts.fetch.recorded)
        facts.changes = facts.fetch.recorded->changes;
    else
        addEarlier(workspace.seenPhones(), facts);
    return facts;
}

} // namespace session
