// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accesslevel.h"

#include <QByteArray>

#include <optional>

namespace sandbox {

// The tokens of one run: one for each access level and one that has expired, all of them random,
// so that none outlives the server or opens another. Must not be written to a file.
class Tokens
{
public:
    static constexpr int length = 64; // hex digits

    Tokens();

    [[nodiscard]] QByteArray forLevel(AccessLevel level) const;
    [[nodiscard]] QByteArray expired() const { return m_expired; }

    // Nothing when the token is unknown or has expired.
    [[nodiscard]] std::optional<AccessLevel> levelOf(const QByteArray &token) const;

private:
    std::array<QByteArray, allAccessLevels.size()> m_byLevel;
    QByteArray m_expired;
};

} // namespace sandbox
