// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretprints.h"

#include "store/seenphones.h"

namespace session {

checks::SecretPrints secretPrints(const store::Fingerprints &prints)
{
    return {prints.username, prints.password, prints.customConfig};
}

std::optional<checks::SecretPrints> secretPrints(const phone::Phone &phone, store::SeenPhones &seen)
{
    const auto prints = seen.fingerprintsOf(phone);
    return prints ? std::optional(secretPrints(*prints)) : std::nullopt;
}

} // namespace session
