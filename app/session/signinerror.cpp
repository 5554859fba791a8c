// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signinerror.h"

#include "api/error.h"

#include <QStringList>

#include <algorithm>

namespace session {

namespace {

using ApiKind = api::Error::Kind;
using Kind = SignInError::Kind;

constexpr int unauthorized = 401;
constexpr int notFound = 404;
constexpr int methodNotAllowed = 405;
constexpr int tooManyRequests = 429;

// The PBX has understood, and says no.
bool isRefusal(const api::Error &error)
{
    return error.kind == ApiKind::HttpStatus && error.httpStatus >= 400 && error.httpStatus <= 499
        && error.httpStatus != tooManyRequests;
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case unauthorized:
        return Kind::Credentials;
    case notFound:
    case methodNotAllowed:
        return Kind::NoSignInThere;
    case tooManyRequests:
        return Kind::TooManyAttempts;
    default:
        return status >= 500 && status <= 599 ? Kind::ServerError : Kind::Refused;
    }
}

Kind kindOf(const api::Error &error)
{
    switch (error.kind) {
    case ApiKind::HttpStatus:
        return kindOfStatus(error.httpStatus);
    case ApiKind::Redirect:
        return Kind::Redirect;
    case ApiKind::TooLarge:
    case ApiKind::EmptyBody:
        return Kind::BadAnswer;
    default:
        return Kind::NotReached;
    }
}

bool containsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

std::optional<Factor> factorNamedIn(const QString &text)
{
    static const QStringList sms{QStringLiteral("sms"), QStringLiteral("text message")};
    // The words for any second factor come last: they may stand beside one that says which.
    static const QStringList authenticator{
        QStringLiteral("authenticator"), QStringLiteral("totp"),      QStringLiteral("two-factor"),
        QStringLiteral("two factor"),    QStringLiteral("twofactor"), QStringLiteral("2fa")};
    if (containsAny(text, sms))
        return Factor::Sms;
    if (containsAny(text, authenticator))
        return Factor::Authenticator;
    return std::nullopt;
}

} // namespace

SignInError signInError(const api::Error &error)
{
    return {.kind = kindOf(error), .facts = lookupError(error, QString())};
}

std::optional<Factor> factorWanted(const api::Error &error)
{
    if (!isRefusal(error))
        return std::nullopt;
    // The name of a property says it more exactly than a sentence for people.
    for (const QString &text : {error.serverPath, error.serverCode, error.serverMessage}) {
        if (const auto factor = factorNamedIn(text))
            return factor;
    }
    return std::nullopt;
}

} // namespace session
