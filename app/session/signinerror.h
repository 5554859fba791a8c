// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explanation.h"
#include "session/lookuperror.h"

#include <optional>

namespace api {
struct Error;
}

namespace session {

// What the PBX can want beside the password: a code from a text message, or from an authenticator.
enum class Factor : quint8 { Sms, Authenticator };

// Why nobody is signed in: a kind and facts. The sentences are made by explainSignIn(). Neither the
// password, nor a code, nor a token is in any of it.
struct SignInError {
    enum class Kind : quint8 {
        Credentials, // user name or password
        Code, // the code for `factor`
        Refused, // anything else that the PBX does not like; it says what
        NoSignInThere, // the server knows no such path
        TooManyAttempts,
        ServerError,
        Redirect,
        NotReached, // facts.kind says why
        BadAnswer, // not from a PBX
        NoToken, // signed in, but without a token in the answer
        NotAToken, // a text that cannot be one was given for a token
        Expired, // of a token that was given
    };
    Kind kind = Kind::Refused;
    std::optional<Factor> factor = {}; // Code: which one
    LookupError facts = {}; // without a phone

    friend bool operator==(const SignInError &, const SignInError &) = default;
};

// Why the sign-in failed, where no factor is wanted.
[[nodiscard]] SignInError signInError(const api::Error &error);

// The factor that a refusal names. How the PBX asks for one is not documented: it is looked for in
// all that an error can say.
[[nodiscard]] std::optional<Factor> factorWanted(const api::Error &error);

[[nodiscard]] Explanation explainSignIn(const SignInError &error);

} // namespace session
