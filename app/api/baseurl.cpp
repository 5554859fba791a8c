// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/baseurl.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace api {

static bool isVisibleText(const QString &text)
{
    // QUrl encodes white space and control characters where it can; an address has none.
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.isPrint() && !character.isSpace(); });
}

static bool hasUserInfo(const QString &text)
{
    // In the text, as QUrl cannot tell "https://@host" from "https://host".
    static const QRegularExpression authority(QStringLiteral("^[^/?#]*//[^/?#]*@"));
    return authority.match(text).hasMatch();
}

static bool isLoopback(const QString &host)
{
    QHostAddress address;
    return host == QLatin1String("localhost") || (address.setAddress(host) && address.isLoopback());
}

static bool isPlainPath(const QString &path)
{
    static const QRegularExpression plain(QStringLiteral("\\A(/[A-Za-z0-9._~-]+)*\\z"));
    static const QRegularExpression dots(QStringLiteral("/\\.{1,2}(/|\\z)"));
    return plain.match(path).hasMatch() && !dots.match(path).hasMatch();
}

static QString withoutSlashAtEnd(QString path)
{
    if (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

BaseUrl::BaseUrl(const QUrl &url)
    : m_url(url)
{
}

tl::expected<BaseUrl, BaseUrlError> BaseUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!isVisibleText(trimmed))
        return tl::unexpected(BaseUrlError::Invalid);
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return tl::unexpected(BaseUrlError::Invalid);
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (!isHttp && url.scheme() != QLatin1String("https"))
        return tl::unexpected(BaseUrlError::Scheme);
    if (hasUserInfo(trimmed))
        return tl::unexpected(BaseUrlError::HasUserInfo);
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(BaseUrlError::HasQueryOrFragment);
    if (isHttp && !isLoopback(url.host()))
        return tl::unexpected(BaseUrlError::PlainHttpNotLoopback);
    const QString path = withoutSlashAtEnd(url.path(QUrl::FullyDecoded));
    if (!isPlainPath(path) || url.port() == 0)
        return tl::unexpected(BaseUrlError::Invalid);
    url.setPath(path);
    return BaseUrl(url);
}

QUrl BaseUrl::below(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(m_url.path() + path);
    return url;
}

QUrl BaseUrl::resolve(const Request &request) const
{
    QUrl url = below(request.path());
    if (!request.query().isEmpty())
        url.setQuery(request.query());
    return url;
}

QUrl BaseUrl::logIn() const
{
    return below(QStringLiteral("/auth/login"));
}

QUrl BaseUrl::picture(const ObjectId &id) const
{
    const QString file = u'/' + id.toString() + QLatin1String(".png");
    const QLatin1String prefix("api.");
    if (!host().startsWith(prefix))
        return below(QLatin1String("/image") + file);
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QLatin1String("image.") + host().mid(prefix.size()));
    url.setPath(file);
    url.setQuery(QStringLiteral("width=200&height=200"));
    return url;
}

QString BaseUrl::host() const
{
    return m_url.host();
}

bool BaseUrl::isSameOrigin(const BaseUrl &other) const
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return m_url.scheme() == other.m_url.scheme() && m_url.host() == other.m_url.host()
        && port(m_url) == port(other.m_url);
}

QString BaseUrl::toString() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

} // namespace api
