// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace api {

// What somebody signs in with. All of it but the user name is secret: it must not be stored,
// logged, or shown.
struct Credentials {
    QString username; // an e-mail address, or a name given by the PBX
    QString password;
    QString smsKey = {}; // the code from a text message; empty if none was asked for
    QString authenticatorToken = {}; // the code from an authenticator; empty likewise
    bool persist = false; // whether the token should last until it is withdrawn
};

} // namespace api
