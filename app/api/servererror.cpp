// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/servererror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace api {

static ServerError fromObject(const QJsonObject &object)
{
    return {object.value(QLatin1String("message")).toString(),
            object.value(QLatin1String("code")).toString(),
            object.value(QLatin1String("path")).toString()};
}

static ServerError fromValue(const QJsonValue &value)
{
    if (value.isObject())
        return fromObject(value.toObject());
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries) {
        ServerError error = fromObject(entry.toObject());
        if (error != ServerError())
            return error;
    }
    return {};
}

ServerError parseServerError(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const ServerError error = fromValue(root.value(QLatin1String("error")));
    return error != ServerError() ? error : fromValue(root.value(QLatin1String("errors")));
}

} // namespace api
