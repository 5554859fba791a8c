// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QJsonValue>
#include <QString>

namespace fuzz {

// Knows the SIP user name and password of one answer, and expects that no masked text holds them.
// It does not watch for short ones and for those that are part of the program's own words, which
// stand in its texts with good reason.
class SecretWatch
{
public:
    static constexpr qsizetype minLength = 8;

    explicit SecretWatch(const phone::Phone &phone);

    // A text that may name the account (an id, a MAC address), but not its password.
    void expectNoPassword(const QString &text) const;
    void expectNoSecret(const QString &text) const;
    // Neither in a string nor in a key, at any depth.
    void expectNoPassword(const QJsonValue &json) const;

private:
    QString m_password; // empty: not watched for
    QString m_username;
};

} // namespace fuzz
