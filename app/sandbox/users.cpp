// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/users.h"

#include "sandbox/customerids.h"
#include "sandbox/randomtext.h"

#include <algorithm>

namespace sandbox {

namespace {

// The employees stand in directory/employees.json.
User newUser(const char *who, const char *name, AccessLevel level, const char *employee)
{
    User user;
    user.email = QLatin1String(who) + QLatin1String("@sandbox.example");
    user.password = randomPassword();
    user.name = QString::fromUtf8(name);
    user.level = level;
    user.customer = homeCustomer(level);
    user.employee = QLatin1String(employee);
    return user;
}

bool hasEmail(const User &user, const QString &email)
{
    return user.email.compare(email, Qt::CaseInsensitive) == 0;
}

} // namespace

Users::Users()
{
    add(newUser("viewer", "Vera Viewer", AccessLevel::Viewer, "64c2e0a19d3b7f551800d001"));
    User sms = newUser("sms", "Magnus Manager", AccessLevel::Manager, "64c2e0a19d3b7f551800d002");
    sms.factor = Factor::Sms;
    sms.code = randomCode(smsCodeLength);
    add(sms);
    User authenticator = newUser("authenticator", "Oda Owner", AccessLevel::Owner,
                                 "64c2e0a19d3b7f551800d003");
    authenticator.factor = Factor::Authenticator;
    authenticator.code = randomCode(authenticatorCodeLength);
    add(authenticator);
    add(newUser("reseller", "Rikke Reseller", AccessLevel::Reseller, "64c2e0a19d3b7f551800d004"));
    add(newUser("personal", "Poul Personal", AccessLevel::Personal, "64c2e0a19d3b7f551800d005"));
    User blocked = newUser("blocked", "Bodil Blokeret", AccessLevel::Viewer,
                           "64c2e0a19d3b7f551800d006");
    blocked.isBlocked = true;
    add(blocked);
}

const User *Users::find(const QString &email) const
{
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(),
                                    [&](const User &user) { return hasEmail(user, email); });
    return found == m_users.cend() ? nullptr : &*found;
}

void Users::add(const User &user)
{
    const auto found = std::find_if(m_users.begin(), m_users.end(),
                                    [&](const User &other) { return hasEmail(other, user.email); });
    if (found == m_users.end())
        m_users.append(user);
    else
        *found = user;
}

} // namespace sandbox
