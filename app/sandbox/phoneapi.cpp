// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/phoneapi.h"

#include "sandbox/phones.h"

namespace sandbox {

namespace {

constexpr QLatin1String phonePath("/pbx/sipphone/");

// Nothing unless the value is `Bearer`, one blank, and a token without blanks.
std::optional<QByteArray> bearerToken(const QByteArray &authorization)
{
    const QByteArray scheme = QByteArrayLiteral("bearer ");
    if (authorization.first(qMin(scheme.size(), authorization.size())).toLower() != scheme)
        return std::nullopt;
    const QByteArray token = authorization.sliced(scheme.size());
    if (token.isEmpty() || token.contains(' ') || token.contains('\t'))
        return std::nullopt;
    return token;
}

} // namespace

std::optional<QString> PhoneApi::requestedId(const Request &request)
{
    if (!request.isGet || !request.path.startsWith(phonePath))
        return std::nullopt;
    const QString id = request.path.sliced(phonePath.size());
    return id.contains(u'/') ? std::nullopt : std::optional(id);
}

Answer PhoneApi::answer(const Request &request) const
{
    const auto id = requestedId(request);
    if (!id)
        return Answer::error(404, QStringLiteral("not_found"), QStringLiteral("Not found"));
    if (const auto refused = refusal(request.authorization))
        return *refused;
    if (!isPhoneId(*id)) {
        return Answer::error(400, QStringLiteral("bad request"),
                             QStringLiteral("Id not found in request URI"));
    }
    const SamplePhone *phone = findPhone(*id);
    if (!phone)
        return Answer::error(404, QStringLiteral("id"), QStringLiteral("SIP phone not found"));
    Answer answer;
    answer.body = readPhone(*phone);
    return answer;
}

std::optional<Answer> PhoneApi::refusal(const QByteArray &authorization) const
{
    const auto token = bearerToken(authorization);
    if (!token) {
        return Answer::error(
            401, QStringLiteral("format_error"),
            QStringLiteral("Authorization header format is Authorization: Bearer <token>"));
    }
    if (*token == m_tokens.expired()) {
        return Answer::error(401, QStringLiteral("expired"),
                             QStringLiteral("session expired, please login"));
    }
    const auto level = m_tokens.levelOf(*token);
    if (!level)
        return Answer::error(401, QStringLiteral("invalid_token"), QStringLiteral("Please login"));
    if (!mayReadPhones(*level)) {
        return Answer::error(403, QStringLiteral("access_denied"),
                             QStringLiteral("Insufficient access level"));
    }
    return std::nullopt;
}

} // namespace sandbox
