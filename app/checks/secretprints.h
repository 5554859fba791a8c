// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace checks {

// Stand for the secrets of one fetch, so that two fetches can be compared without either's secrets.
// Two of them are comparable only if they were made with the same salt. Empty: there was no value.
struct SecretPrints {
    QByteArray username = {};
    QByteArray password = {};
    QByteArray customConfig = {};

    friend bool operator==(const SecretPrints &, const SecretPrints &) = default;
};

} // namespace checks
