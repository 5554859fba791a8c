// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QByteArray>

namespace store {

// Stand for the secrets of one fetch, so that two fetches can be compared without either's secrets:
// equal fingerprints are equal secrets, as long as the salt is the same. Empty: there was no value.
struct Fingerprints {
    QByteArray username;
    QByteArray password;
    QByteArray customConfig;

    friend bool operator==(const Fingerprints &, const Fingerprints &) = default;
};

// HMAC-SHA-256 with the salt as its key. Equal secrets of two fields have different fingerprints.
[[nodiscard]] Fingerprints fingerprintsOf(const phone::Phone &phone, const QByteArray &salt);

} // namespace store
