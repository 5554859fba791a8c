// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/phones.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

// What the tests of the server ask for, and what they expect to get.

inline const QByteArray phoneId = "66d0f1a2b3c4d5e6f7a80001";
inline const QByteArray otherId = "66d0f1a2b3c4d5e6f7a80002";
inline const QByteArray phonePath = "/pbx/sipphone/" + phoneId;

inline QDateTime fixedTime()
{
    return QDateTime(QDate(2026, 2, 11), QTime(6, 30, 12), Qt::UTC);
}

inline QByteArray fileOf(const QByteArray &id)
{
    return sandbox::readPhone(*sandbox::findPhone(QString::fromLatin1(id)));
}

inline QJsonObject errorIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(QLatin1String("error")).toObject();
}
