// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <optional>

namespace phone {

// What the status LED says, worked out from the record and the age of its fetch.
enum class Presence : quint8 { Online, Offline, Unknown, Contradictory };
inline constexpr int presenceCount = 4;

struct Status {
    Presence presence = Presence::Unknown;
    // Seconds of registration left now; only while online and known, never negative.
    std::optional<qint64> expiresIn;
    // Unknown because the registration that was seen has run out since the fetch, not because the
    // answer said nothing.
    bool ranOut = false;

    friend bool operator==(const Status &, const Status &) = default;
};

// Status fields of the reference: online, and expires (seconds, -1 if not online).
// `ageSeconds` is the time since the fetch; a negative one (the clock was set back) counts as 0.
[[nodiscard]] Status statusAt(const Phone &phone, qint64 ageSeconds);
[[nodiscard]] Status statusAt(std::optional<bool> online, std::optional<qint64> expires,
                              qint64 ageSeconds);

} // namespace phone
