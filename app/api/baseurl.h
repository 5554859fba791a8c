// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace api {

enum class BaseUrlError {
    Invalid, // not an absolute URL with a host, or a path that could be read in two ways
    Scheme, // neither https nor http
    PlainHttpNotLoopback, // http would show the token to everybody on the way
    HasUserInfo,
    HasQueryOrFragment,
};

// Where the API is. https to any host; http only to this machine (127.0.0.0/8, ::1, "localhost").
// It must not hold credentials, and must not let a path mean another one after normalising.
class BaseUrl final
{
public:
    // Surrounding white space and one slash at the end are dropped. A path before the API's own is
    // kept; its segments are letters, digits and "-._~", and neither "." nor "..".
    [[nodiscard]] static tl::expected<BaseUrl, BaseUrlError> parse(const QString &text);

    [[nodiscard]] QUrl resolve(const Request &request) const;
    // Where somebody signs in.
    [[nodiscard]] QUrl logIn() const;
    // Where the picture of a phone's model may be: the PBX has a server for pictures beside that of
    // the API ("image." for "api."); below the base URL for any other host. Inferred, never
    // documented.
    [[nodiscard]] QUrl picture(const ObjectId &id) const;

    // The host alone, in lower case, without port or the brackets of an IPv6 address.
    [[nodiscard]] QString host() const;

    // Whether both are the same scheme, host and port.
    [[nodiscard]] bool isSameOrigin(const BaseUrl &other) const;

    // Scheme, host, port if given, and path, without a slash at the end.
    [[nodiscard]] QString toString() const;

    bool operator==(const BaseUrl &other) const = default;

private:
    explicit BaseUrl(const QUrl &url);

    [[nodiscard]] QUrl below(const QString &path) const;

    QUrl m_url;
};

} // namespace api
