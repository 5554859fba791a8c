// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/lookuperror.h"

#include "api/error.h"
#include "phone/phonedecoder.h"

namespace session {

namespace {

using Kind = LookupError::Kind;

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 422:
        return Kind::Unprocessable;
    case 429:
        return Kind::TooManyRequests;
    default:
        return status >= 500 && status <= 599 ? Kind::ServerError : Kind::UnexpectedStatus;
    }
}

Kind kindOf(const api::Error &error)
{
    using ApiKind = api::Error::Kind;
    switch (error.kind) {
    case ApiKind::NoToken:
        return Kind::NoToken;
    case ApiKind::HttpStatus:
        return kindOfStatus(error.httpStatus);
    case ApiKind::Redirect:
        return Kind::Redirect;
    case ApiKind::Refused:
        return Kind::Refused;
    case ApiKind::HostNotFound:
        return Kind::HostNotFound;
    case ApiKind::Tls:
        return Kind::Tls;
    case ApiKind::Timeout:
        return Kind::Timeout;
    case ApiKind::ConnectionLost:
        return Kind::ConnectionLost;
    case ApiKind::TooLarge:
        return Kind::TooLarge;
    case ApiKind::EmptyBody:
        return Kind::EmptyBody;
    case ApiKind::Switched:
        return Kind::Switched;
    case ApiKind::Network:
        break;
    }
    return Kind::Network;
}

Kind kindOf(phone::DecodeError::Kind kind)
{
    switch (kind) {
    case phone::DecodeError::Kind::NotJson:
        return Kind::NotJson;
    case phone::DecodeError::Kind::NotAnObject:
        return Kind::NotAnObject;
    case phone::DecodeError::Kind::NoList:
        break;
    }
    return Kind::NoList;
}

} // namespace

LookupError lookupError(const api::Error &error, const QString &phoneId)
{
    return {.kind = kindOf(error),
            .phoneId = phoneId,
            .host = error.host,
            .httpStatus = error.httpStatus,
            .serverMessage = error.serverMessage,
            .serverCode = error.serverCode,
            .redirectHost = error.redirectHost,
            .limit = error.limit,
            .detail = error.detail};
}

LookupError lookupError(const phone::DecodeError &error, const QString &phoneId,
                        const QString &host)
{
    LookupError result{.kind = kindOf(error.kind), .phoneId = phoneId, .host = host};
    if (result.kind == Kind::NotJson)
        result.detail = QStringLiteral("%1 at byte %2").arg(error.detail).arg(error.offset);
    return result;
}

} // namespace session
