// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"

#include <QRandomGenerator>

namespace sandbox {

namespace {

QByteArray newToken()
{
    std::array<quint32, Tokens::length / 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

} // namespace

Tokens::Tokens()
    : m_expired(newToken())
{
    for (QByteArray &token : m_byLevel)
        token = newToken();
}

QByteArray Tokens::forLevel(AccessLevel level) const
{
    return m_byLevel.at(static_cast<std::size_t>(level));
}

std::optional<AccessLevel> Tokens::levelOf(const QByteArray &token) const
{
    for (const AccessLevel level : allAccessLevels) {
        if (token == forLevel(level))
            return level;
    }
    return std::nullopt;
}

} // namespace sandbox
