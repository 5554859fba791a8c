// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace store {

// An access token and when it ends.
struct KeptToken {
    QByteArray token; // printable ASCII without blanks, never empty
    std::optional<QDateTime> expiresAt; // UTC; none: not known, or never

    [[nodiscard]] bool isExpiredAt(const QDateTime &now) const
    {
        return expiresAt && *expiresAt <= now;
    }

    friend bool operator==(const KeptToken &, const KeptToken &) = default;
};

// As the keychain keeps it: a JSON object.
[[nodiscard]] QByteArray serialized(const KeptToken &token);
// None of what serialized() has not written.
[[nodiscard]] std::optional<KeptToken> readKeptToken(const QByteArray &kept);

} // namespace store
