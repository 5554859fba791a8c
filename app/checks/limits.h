// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace checks {

// The times that the rules wait, in seconds. They are settings; these are their defaults.
struct Limits {
    static constexpr qint64 minute = 60;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;

    qint64 pickup = 10 * minute; // C1, C2: so long a phone may take to fetch a saved configuration
    qint64 pickupOverdue = day; // C1: so long means an error, if the phone is online
    qint64 clockSkew = 5 * minute; // C4: so far in the future a time may lie
    qint64 watchedPickup = 15 * minute; // T1: the same as pickup while somebody watches
    qint64 loopWindow = hour; // T4, T5: within this time …
    int loopCount = 3; // … so many changes are too many
    qint64 roamingWindow = 30 * day; // X6: within this time …
    int roamingCount = 3; // … so many public addresses are too many

    friend bool operator==(const Limits &, const Limits &) = default;
};

} // namespace checks
