// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace api {

// A line break in the token would let it write headers of its own.
static bool canStandInHeader(const QByteArray &token)
{
    return std::all_of(token.cbegin(), token.cend(),
                       [](char character) { return character > ' ' && character < '\x7f'; });
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

void ApiClient::setToken(const QByteArray &token)
{
    m_token = canStandInHeader(token) ? token : QByteArray();
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
    return new Job(m_manager.get(networkRequest(request)), m_token, m_timeouts, this);
}

QNetworkRequest ApiClient::networkRequest(const Request &request) const
{
    QNetworkRequest result(m_base.resolve(request));
    result.setRawHeader("Authorization", "Bearer " + m_token);
    result.setRawHeader("Accept", "application/json");
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
