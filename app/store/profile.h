// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

// One PBX and how it is used. The id stands for the PBX's address as well: tokens and phones seen are
// kept under it, so a profile that is sent to another address gets another id.
struct Profile {
    QString id; // a UUID without braces; see newProfileId()
    QString name; // as the user calls it
    QString baseUrl; // of the API
    QString customerId; // the customer chosen last; empty for none

    friend bool operator==(const Profile &, const Profile &) = default;
};

[[nodiscard]] QString newProfileId();

} // namespace store
