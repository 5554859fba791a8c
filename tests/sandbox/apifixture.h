// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxapi.h"

#include <QJsonDocument>

// The API without sockets, as somebody of a certain level asks it.
class ApiFixture
{
public:
    explicit ApiFixture(sandbox::AccessLevel level = sandbox::AccessLevel::Viewer)
        : m_level(level)
    {
    }

    [[nodiscard]] sandbox::SandboxApi &api() { return m_api; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    void setNow(const QDateTime &now) { m_now = now; }

    // `target`: a path, perhaps with a query
    [[nodiscard]] sandbox::Answer get(const QString &target)
    {
        return get(target, m_api.tokens().forLevel(m_level));
    }
    [[nodiscard]] sandbox::Answer get(const QString &target, const QByteArray &token)
    {
        sandbox::Request request;
        request.method = sandbox::Request::Method::Get;
        request.path = target.section(u'?', 0, 0);
        request.query = target.section(u'?', 1);
        request.authorization = "Bearer " + token;
        return m_api.answer(request, m_now);
    }
    [[nodiscard]] QJsonObject object(const QString &target) { return objectIn(get(target)); }
    [[nodiscard]] sandbox::Answer logIn(const QJsonObject &credentials)
    {
        sandbox::Request request;
        request.method = sandbox::Request::Method::Post;
        request.path = QStringLiteral("/auth/login");
        request.contentType = "application/json";
        request.body = QJsonDocument(credentials).toJson();
        return m_api.answer(request, m_now);
    }

    [[nodiscard]] static QJsonObject objectIn(const sandbox::Answer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    // The code of an error of the API; empty when the answer is none.
    [[nodiscard]] static QString codeOf(const sandbox::Answer &answer)
    {
        const QJsonObject error = objectIn(answer).value(QLatin1String("error")).toObject();
        return error.value(QLatin1String("status")).toInt() == answer.status
            ? error.value(QLatin1String("code")).toString()
            : QString();
    }

private:
    sandbox::SandboxApi m_api;
    sandbox::AccessLevel m_level;
    QDateTime m_now{QDate(2026, 2, 11), QTime(6, 30, 12), Qt::UTC};
};
