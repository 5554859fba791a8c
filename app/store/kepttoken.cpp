// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/kepttoken.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace store {

namespace {

constexpr QLatin1String tokenKey("token");
constexpr QLatin1String expiryKey("expiresAt");

// What may stand in a header of HTTP without doing harm.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

QByteArray serialized(const KeptToken &token)
{
    QJsonObject object{{tokenKey, QString::fromLatin1(token.token)}};
    if (token.expiresAt)
        object.insert(expiryKey, token.expiresAt->toUTC().toString(Qt::ISODateWithMs));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<KeptToken> readKeptToken(const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    KeptToken token{object.value(tokenKey).toString().toUtf8(), std::nullopt};
    if (!isToken(token.token))
        return std::nullopt;
    if (object.contains(expiryKey)) {
        const auto expiry = QDateTime::fromString(object.value(expiryKey).toString(),
                                                  Qt::ISODateWithMs);
        if (!expiry.isValid())
            return std::nullopt;
        token.expiresAt = expiry.toUTC();
    }
    return token;
}

} // namespace store
