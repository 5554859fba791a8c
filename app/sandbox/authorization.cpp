// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authorization.h"

#include "sandbox/tokens.h"

#include <optional>

namespace sandbox {

namespace {

// Nothing unless the value is `Bearer`, one blank, and a token without blanks.
std::optional<QByteArray> bearerToken(const QByteArray &header)
{
    const QByteArray scheme = QByteArrayLiteral("bearer ");
    if (header.first(qMin(scheme.size(), header.size())).toLower() != scheme)
        return std::nullopt;
    const QByteArray token = header.sliced(scheme.size());
    if (token.isEmpty() || token.contains(' ') || token.contains('\t'))
        return std::nullopt;
    return token;
}

} // namespace

tl::expected<Caller, Answer> authorize(const QByteArray &header, const Tokens &tokens,
                                       const QDateTime &now)
{
    const auto token = bearerToken(header);
    if (!token) {
        return tl::unexpected(Answer::error(
            401, QStringLiteral("format_error"),
            QStringLiteral("Authorization header format is Authorization: Bearer <token>")));
    }
    if (tokens.hasExpired(*token, now)) {
        return tl::unexpected(Answer::error(401, QStringLiteral("expired"),
                                            QStringLiteral("session expired, please login")));
    }
    const auto caller = tokens.callerOf(*token, now);
    if (!caller) {
        return tl::unexpected(
            Answer::error(401, QStringLiteral("invalid_token"), QStringLiteral("Please login")));
    }
    return *caller;
}

} // namespace sandbox
