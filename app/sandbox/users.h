// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accesslevel.h"

#include <QList>
#include <QString>

namespace sandbox {

// What a user must give beside the password.
enum class Factor { None, Sms, Authenticator };

// Somebody who may sign in.
struct User {
    QString email;
    QString password;
    QString name;
    AccessLevel level = AccessLevel::Viewer;
    Factor factor = Factor::None;
    QString code; // what the second factor shows; empty without one
    QString customer;
    QString employee;
    bool isBlocked = false; // refused with a message of its own
};

// The users of one run, their passwords and codes random and not written to a file: of each factor
// one, a reseller, one that may not see phones, and one that is blocked.
class Users
{
public:
    static constexpr int smsCodeLength = 4;
    static constexpr int authenticatorCodeLength = 6;

    Users();

    [[nodiscard]] const QList<User> &all() const { return m_users; }

    // By e-mail address in upper or lower case, or nullptr.
    [[nodiscard]] const User *find(const QString &email) const;

    // Takes the place of a user of the same e-mail address.
    void add(const User &user);

private:
    QList<User> m_users;
};

} // namespace sandbox
