// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace api {

static QByteArray bodyOf(const Credentials &credentials)
{
    QJsonObject body{{QStringLiteral("username"), credentials.username},
                     {QStringLiteral("password"), credentials.password},
                     {QStringLiteral("persist"), credentials.persist}};
    if (!credentials.smsKey.isEmpty())
        body.insert(QStringLiteral("smsKey"), credentials.smsKey);
    if (!credentials.authenticatorToken.isEmpty())
        body.insert(QStringLiteral("authenticatorToken"), credentials.authenticatorToken);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

static QStringList secretsOf(const Credentials &credentials)
{
    QStringList secrets;
    for (const QString &secret :
         {credentials.password, credentials.smsKey, credentials.authenticatorToken}) {
        // Qt reads a status line as Latin-1, though a server may write UTF-8 into it; and one that
        // sends back what it was given may have it as a part of an address.
        secrets << secret << QString::fromLatin1(secret.toUtf8())
                << QString::fromLatin1(QUrl::toPercentEncoding(secret));
    }
    return secrets;
}

ApiClient::ApiClient(QNetworkAccessManager &manager, const BaseUrl &base, QObject *parent)
    : ApiClient(manager, base, Timeouts(), parent)
{
}

ApiClient::ApiClient(QNetworkAccessManager &manager, const BaseUrl &base, const Timeouts &timeouts,
                     QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_base(base)
    , m_timeouts(timeouts)
{
}

bool ApiClient::isToken(const QByteArray &text)
{
    // A line break in it would let it write headers of its own.
    return !text.isEmpty() && text.size() <= limits::maxTokenBytes
        && std::all_of(text.cbegin(), text.cend(),
                       [](char character) { return character > ' ' && character < '\x7f'; });
}

void ApiClient::setToken(const QByteArray &token)
{
    m_token = isToken(token) ? token : QByteArray();
}

bool ApiClient::hasToken() const
{
    return !m_token.isEmpty();
}

void ApiClient::setBaseUrl(const BaseUrl &base)
{
    if (!base.isSameOrigin(m_base))
        m_token.clear();
    m_base = base;
}

const BaseUrl &ApiClient::baseUrl() const
{
    return m_base;
}

Job *ApiClient::get(const Request &request)
{
    if (!hasToken()) {
        Error error;
        error.kind = Error::Kind::NoToken;
        error.host = m_base.host();
        return new Job(error, this);
    }
    QNetworkRequest sent = networkRequest(m_base.resolve(request), "application/json");
    sent.setRawHeader("Authorization", "Bearer " + m_token);
    return new Job(m_manager.get(sent), {.timeouts = m_timeouts, .secrets = secrets()}, this);
}

Job *ApiClient::logIn(const Credentials &credentials)
{
    QNetworkRequest sent = networkRequest(m_base.logIn(), "application/json");
    sent.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QStringList masked = secrets() + secretsOf(credentials);
    return new Job(m_manager.post(sent, bodyOf(credentials)),
                   {.timeouts = m_timeouts, .secrets = masked}, this);
}

Job *ApiClient::picture(const ObjectId &id)
{
    const QNetworkRequest sent = networkRequest(m_base.picture(id), "image/png");
    return new Job(
        m_manager.get(sent),
        {.timeouts = m_timeouts, .secrets = secrets(), .bodyLimit = limits::maxPictureBytes}, this);
}

QStringList ApiClient::secrets() const
{
    return {QString::fromLatin1(m_token)};
}

QNetworkRequest ApiClient::networkRequest(const QUrl &url, const char *accepted) const
{
    QNetworkRequest result(url);
    result.setRawHeader("Accept", accepted);
    // A compressed answer that breaks off passes for a whole one with Qt 6.4, and a small one can
    // unpack to gigabytes before its bytes are counted. Named here, Qt unpacks none.
    result.setRawHeader("Accept-Encoding", "identity");
    result.setHeader(QNetworkRequest::UserAgentHeader,
                     QStringLiteral("SIPPhoneInspector/" SIPPHONE_VERSION));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setTransferTimeout(static_cast<int>(m_timeouts.transfer.count()));
    return result;
}

} // namespace api
