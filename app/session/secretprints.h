// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/secretprints.h"
#include "store/fingerprints.h"

namespace session {

// The fingerprints that the store makes, as the comparison of phones takes them: neither knows the
// other.
[[nodiscard]] inline checks::SecretPrints secretPrints(const store::Fingerprints &prints)
{
    return {prints.username, prints.password, prints.customConfig};
}

} // namespace session
