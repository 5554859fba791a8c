// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace api {
struct Error;
}
namespace phone {
struct DecodeError;
}

namespace session {

// Why a lookup gave no phone: a kind and facts. The sentences are made by explain(). The texts come
// from the network: plain text, and never the token.
struct LookupError {
    enum class Kind : quint8 {
        NoToken,
        Unauthorized, // 401
        Forbidden, // 403
        NotFound, // 404
        Conflict, // 409
        Unprocessable, // 422
        TooManyRequests, // 429
        ServerError, // 5xx
        UnexpectedStatus, // any other
        Redirect,
        Refused,
        HostNotFound,
        Tls,
        Timeout,
        ConnectionLost,
        TooLarge,
        EmptyBody,
        NotJson,
        NotAnObject,
        NoList, // an object, where a list was asked for
        Switched, // the program went to another PBX, or became somebody else, before the answer
        Network // anything else the network can do
    };
    Kind kind = Kind::Network;
    QString phoneId = {}; // what was asked for
    QString host = {};
    int httpStatus = 0; // 0 if there was none
    QString serverMessage = {};
    QString serverCode = {};
    QString redirectHost = {};
    qint64 limit = 0; // Timeout: milliseconds; TooLarge: bytes
    QString detail = {}; // the network library's or the parser's own words

    friend bool operator==(const LookupError &, const LookupError &) = default;
};

[[nodiscard]] LookupError lookupError(const api::Error &error, const QString &phoneId);
[[nodiscard]] LookupError lookupError(const phone::DecodeError &error, const QString &phoneId,
                                      const QString &host);

} // namespace session
