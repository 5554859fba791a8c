// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/loginapi.h"

#include "sandbox/directory.h"
#include "sandbox/tokens.h"
#include "sandbox/users.h"

#include <QJsonDocument>

namespace sandbox {

namespace {

constexpr int minutesForEver = -1;

std::optional<QJsonObject> credentials(const Request &request)
{
    if (!request.contentType.toLower().startsWith("application/json"))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

// The refusal for a second factor that is missing or wrong.
std::optional<Answer> missingFactor(const User &user, const QJsonObject &given)
{
    const bool isSms = user.factor == Factor::Sms;
    const auto key = isSms ? QStringLiteral("smsKey") : QStringLiteral("authenticatorToken");
    const QString code = given.value(key).toString();
    if (user.factor == Factor::None || code == user.code)
        return std::nullopt;
    if (!code.isEmpty()) {
        return Answer::error(401, key,
                             isSms ? QStringLiteral("The SMS code is not valid")
                                   : QStringLiteral("The authenticator code is not valid"));
    }
    return Answer::error(401, key,
                         isSms ? QStringLiteral("SMS code required; it was sent to +45 ****17")
                               : QStringLiteral("Authenticator code required"));
}

Answer wrongCredentials()
{
    return Answer::error(401, QStringLiteral("credentials_invalid"),
                         QStringLiteral("Wrong user name or password"));
}

// A number of minutes as the API sends it, with a fraction for lives that are no whole minutes.
QJsonValue minutes(std::chrono::seconds life)
{
    constexpr int secondsPerMinute = 60;
    if (life.count() % secondsPerMinute == 0)
        return QJsonValue(qint64(life.count() / secondsPerMinute));
    return QJsonValue(double(life.count()) / secondsPerMinute);
}

} // namespace

Answer LoginApi::answer(const Request &request, const QDateTime &now)
{
    const auto given = credentials(request);
    if (!given) {
        return Answer::error(400, QStringLiteral("bad request"),
                             QStringLiteral("The body must be a JSON object"));
    }
    for (const auto &key : {QStringLiteral("username"), QStringLiteral("password")}) {
        if (given->value(key).toString().isEmpty())
            return Answer::invalid(key, QStringLiteral("Missing"));
    }
    const User *user = m_users.find(given->value(QLatin1String("username")).toString());
    if (!user || user->password != given->value(QLatin1String("password")).toString())
        return wrongCredentials();
    if (user->isBlocked) {
        return Answer::error(403, QStringLiteral("account"),
                             QStringLiteral("This user is blocked; call Nordlys Telefoni"));
    }
    if (const auto refused = missingFactor(*user, *given))
        return *refused;
    return signIn(*user, given->value(QLatin1String("persist")).toBool(), now);
}

Answer LoginApi::signIn(const User &user, bool persist, const QDateTime &now)
{
    const auto expiresAt = persist ? std::nullopt : std::optional(now.addSecs(m_tokenLife.count()));
    const QByteArray token = m_tokens.issue({user.level, user.customer, user.employee}, expiresAt);
    const auto customer = m_directory.find(Directory::Kind::Customer, user.customer)
                              .value_or(QJsonObject());
    return Answer::json(QJsonObject{
        {QStringLiteral("token"), QString::fromLatin1(token)},
        {QStringLiteral("expiresInMinutes"), persist ? minutesForEver : minutes(m_tokenLife)},
        {QStringLiteral("employee"), user.employee},
        {QStringLiteral("customer"), user.customer},
        {QStringLiteral("accessLevel"), QString::fromLatin1(name(user.level))},
        {QStringLiteral("name"), user.name},
        {QStringLiteral("language"), QStringLiteral("da")},
        {QStringLiteral("customerName"), customer.value(QLatin1String("name"))},
        {QStringLiteral("customerFeatures"), customer.value(QLatin1String("features"))},
    });
}

} // namespace sandbox
