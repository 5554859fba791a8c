// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinanswer.h"

#include "api/apiclient.h"
#include "api/safetext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace session {

static std::optional<QDateTime> endOfLife(const QJsonValue &minutes, const QDateTime &now)
{
    constexpr int secondsPerMinute = 60;
    // -1 says that the token does not end.
    const double life = minutes.toDouble();
    if (life <= 0 || life > SignInAnswer::maxLifeMinutes)
        return std::nullopt;
    return now.addSecs(static_cast<qint64>(life * secondsPerMinute));
}

static Identity identityOf(const QJsonObject &answer, const QString &token)
{
    const auto text = [&](const char *key) {
        return api::safeText(answer.value(QLatin1String(key)).toString(), {token},
                             Identity::maxTextLength);
    };
    return {.employeeId = text("employee"),
            .customerId = text("customer"),
            .accessLevel = text("accessLevel"),
            .name = text("name"),
            .customerName = text("customerName")};
}

std::optional<SignInAnswer> readSignIn(const QByteArray &body, const QDateTime &now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject answer = document.object();
    const QString token = answer.value(QLatin1String("token")).toString();
    const QByteArray bytes = token.toUtf8();
    return SignInAnswer{
        .token = api::ApiClient::isToken(bytes) ? bytes : QByteArray(),
        .expiresAt = endOfLife(answer.value(QLatin1String("expiresInMinutes")), now),
        .identity = identityOf(answer, token)};
}

} // namespace session
