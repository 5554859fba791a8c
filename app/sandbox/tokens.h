// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/caller.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace sandbox {

// The tokens of one run, all of them random, so that none outlives the server or opens another:
// one for each access level that does not expire, one that has expired, and those of users who
// sign in. Must not be written to a file.
class Tokens
{
public:
    static constexpr int length = 64; // hex digits

    Tokens();

    [[nodiscard]] QByteArray forLevel(AccessLevel level) const;
    [[nodiscard]] QByteArray expired() const { return m_expired; }

    // A new token; without a time it is good for the whole run.
    [[nodiscard]] QByteArray issue(const Caller &caller, const std::optional<QDateTime> &expiresAt);

    // From now on every token given out so far has expired.
    void expireAll();

    // Nothing when the token is unknown or has expired.
    [[nodiscard]] std::optional<Caller> callerOf(const QByteArray &token,
                                                 const QDateTime &now) const;
    [[nodiscard]] bool hasExpired(const QByteArray &token, const QDateTime &now) const;

private:
    struct Grant {
        Caller caller;
        std::optional<QDateTime> expiresAt;
        bool isOver = false;

        [[nodiscard]] bool hasExpired(const QDateTime &now) const
        {
            return isOver || (expiresAt && *expiresAt <= now);
        }
    };

    QHash<QByteArray, Grant> m_grants;
    std::array<QByteArray, allAccessLevels.size()> m_byLevel;
    QByteArray m_expired;
};

} // namespace sandbox
