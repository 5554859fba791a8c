// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/answer.h"

#include <QJsonDocument>
#include <QLocale>

namespace sandbox {

namespace {

// Empty for what the API never sends; HTTP allows that.
QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 302:
        return QByteArrayLiteral("Found");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 401:
        return QByteArrayLiteral("Unauthorized");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 422:
        return QByteArrayLiteral("Unprocessable Entity");
    case 500:
        return QByteArrayLiteral("Internal Server Error");
    default:
        return QByteArray();
    }
}

QByteArray httpDate(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

Answer errorAnswer(const QJsonObject &facts)
{
    Answer answer = Answer::json(QJsonObject{{QStringLiteral("error"), facts}});
    answer.status = facts.value(QLatin1String("status")).toInt();
    return answer;
}

} // namespace

Answer Answer::error(int status, const QString &code, const QString &message)
{
    return errorAnswer({
        {QStringLiteral("message"), message},
        {QStringLiteral("code"), code},
        {QStringLiteral("status"), status},
    });
}

Answer Answer::notFound()
{
    return error(404, QStringLiteral("not_found"), QStringLiteral("Not found"));
}

Answer Answer::accessDenied()
{
    return error(403, QStringLiteral("access_denied"), QStringLiteral("Insufficient access level"));
}

Answer Answer::invalid(const QString &property, const QString &message)
{
    return errorAnswer({
        {QStringLiteral("message"), message},
        {QStringLiteral("code"), property},
        {QStringLiteral("path"), property},
        {QStringLiteral("status"), 422},
    });
}

Answer Answer::json(const QJsonObject &object)
{
    Answer answer;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer Answer::json(const QJsonArray &array)
{
    Answer answer;
    answer.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return answer;
}

QByteArray Answer::head(const QDateTime &date, bool lastOnConnection) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
        + "\r\nDate: " + httpDate(date) + "\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!location.isEmpty())
        head += "Location: " + location + "\r\n";
    if (lastOnConnection)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

} // namespace sandbox
