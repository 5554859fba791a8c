// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/address.h"

namespace checks {

// An IPv4 address with the mask of its network.
struct Subnet {
    Address address; // IPv4
    int length = 0; // 0 … 32

    // Longer masks have no network and broadcast address of their own, RFC 3021.
    static constexpr int longestWithBroadcast = 30;

    [[nodiscard]] bool contains(const Address &other) const;
    [[nodiscard]] Address network() const;
    [[nodiscard]] Address broadcast() const;
    // Whether the address is one of those two, so that no device can have it.
    [[nodiscard]] bool isUnusable() const;
    // "192.168.1.0/24"
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Subnet &, const Subnet &) = default;
};

} // namespace checks
