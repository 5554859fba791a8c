// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"

#include "sandbox/customerids.h"
#include "sandbox/randomtext.h"

namespace sandbox {

Tokens::Tokens()
    : m_expired(randomHex(length))
{
    for (const AccessLevel level : allAccessLevels) {
        m_byLevel.at(static_cast<std::size_t>(level)) = issue(
            {level, homeCustomer(level), QString()}, std::nullopt);
    }
    m_grants.insert(m_expired, {Caller(), std::nullopt, true});
}

QByteArray Tokens::forLevel(AccessLevel level) const
{
    return m_byLevel.at(static_cast<std::size_t>(level));
}

QByteArray Tokens::issue(const Caller &caller, const std::optional<QDateTime> &expiresAt)
{
    QByteArray token = randomHex(length);
    m_grants.insert(token, {caller, expiresAt, false});
    return token;
}

void Tokens::expireAll()
{
    for (Grant &grant : m_grants)
        grant.isOver = true;
}

std::optional<Caller> Tokens::callerOf(const QByteArray &token, const QDateTime &now) const
{
    const auto found = m_grants.constFind(token);
    if (found == m_grants.cend() || found->hasExpired(now))
        return std::nullopt;
    return found->caller;
}

bool Tokens::hasExpired(const QByteArray &token, const QDateTime &now) const
{
    const auto found = m_grants.constFind(token);
    return found != m_grants.cend() && found->hasExpired(now);
}

} // namespace sandbox
