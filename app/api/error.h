// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace api {

// Why a request got no answer: a kind and facts, never a sentence; those are made where they are
// shown. The texts come from the server or the network library: treat them as hostile plain text.
// The access token, a password and a code are in none of them, even if a server sends them back.
struct Error {
    enum class Kind {
        NoToken, // nothing was sent
        HttpStatus, // the server answered with httpStatus; serverMessage… if it said
        Redirect, // not followed; redirectHost
        Refused,
        HostNotFound,
        Tls, // no trusted, encrypted connection; nothing was sent
        Timeout, // limit
        ConnectionLost, // closed before the answer was complete
        TooLarge, // limit
        EmptyBody,
        Switched, // dropped, as another PBX, or the same one as somebody else, is asked from now on
        Network, // anything else, also an answer compressed though not asked for; detail
    };

    Kind kind = Kind::Network;
    int httpStatus = 0; // 0 if no status line came
    QString host; // the host asked
    QString serverMessage; // at most limits::maxServerMessageLength
    QString serverCode; // at most limits::maxServerCodeLength
    QString serverPath = {}; // the property at fault; at most limits::maxServerPathLength
    QString redirectHost; // at most limits::maxHostLength; empty if the server named none
    qint64 limit = 0; // Timeout: milliseconds; TooLarge: bytes; otherwise 0
    // The network library's own words, or the header at fault; at most limits::maxDetailLength.
    QString detail;

    bool operator==(const Error &other) const = default;
};

} // namespace api
