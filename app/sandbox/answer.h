// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace sandbox {

// One HTTP answer before it meets a socket.
struct Answer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray location; // empty: no Location header

    // The API's error object, {"error":{"message":…,"code":…,"status":…}}.
    [[nodiscard]] static Answer error(int status, const QString &code, const QString &message);
    [[nodiscard]] static Answer notFound();
    [[nodiscard]] static Answer accessDenied();
    // A property of the request that may not have that value; the error names its path.
    [[nodiscard]] static Answer invalid(const QString &property, const QString &message);

    [[nodiscard]] static Answer json(const QJsonObject &object);
    [[nodiscard]] static Answer json(const QJsonArray &array);

    // Status line and headers with the closing empty line; Content-Length is the body's size.
    [[nodiscard]] QByteArray head(const QDateTime &date, bool lastOnConnection) const;
};

} // namespace sandbox
