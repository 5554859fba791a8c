// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/secretprints.h"
#include "store/fingerprints.h"

#include <optional>

namespace phone {
class Phone;
}
namespace store {
class SeenPhones;
}

namespace session {

// The fingerprints that the store makes, as the comparison of phones takes them: neither knows the
// other.
[[nodiscard]] checks::SecretPrints secretPrints(const store::Fingerprints &prints);

// Of a live phone, to compare it with those that are kept, or with another live one; none if the
// phones seen cannot make them.
[[nodiscard]] std::optional<checks::SecretPrints> secretPrints(const phone::Phone &phone,
                                                               store::SeenPhones &seen);

} // namespace session
