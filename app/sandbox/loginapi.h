// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <chrono>

namespace sandbox {

class Directory;
class Tokens;
class Users;
struct User;

// POST /auth/login. The codes of its refusals are of the sandbox's own choice, since the API's are
// not known: `smsKey` or `authenticatorToken` when that factor is missing or wrong,
// `credentials_invalid`, and `account` for a user who is blocked.
class LoginApi
{
public:
    static constexpr std::chrono::seconds defaultTokenLife{15 * 60};

    LoginApi(const Users &users, const Directory &directory, Tokens &tokens)
        : m_users(users)
        , m_directory(directory)
        , m_tokens(tokens)
    {
    }

    // Of the tokens given out from now on, unless they are to persist.
    void setTokenLife(std::chrono::seconds life) { m_tokenLife = life; }

    [[nodiscard]] Answer answer(const Request &request, const QDateTime &now);

private:
    [[nodiscard]] Answer signIn(const User &user, bool persist, const QDateTime &now);

    const Users &m_users;
    const Directory &m_directory;
    Tokens &m_tokens;
    std::chrono::seconds m_tokenLife = defaultTokenLife;
};

} // namespace sandbox
