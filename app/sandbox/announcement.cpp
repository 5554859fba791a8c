// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/announcement.h"

#include "sandbox/phones.h"
#include "sandbox/sandboxserver.h"

namespace sandbox {

namespace {

QByteArray tokenLine(const QByteArray &who, const QByteArray &token)
{
    return "TOKEN " + who + ' ' + token + '\n';
}

QByteArray factorWords(const User &user)
{
    if (user.isBlocked)
        return QByteArrayLiteral("BLOCKED");
    switch (user.factor) {
    case Factor::None:
        return QByteArrayLiteral("NONE");
    case Factor::Sms:
        return "SMS " + user.code.toLatin1();
    case Factor::Authenticator:
        return "AUTHENTICATOR " + user.code.toLatin1();
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray phoneLines()
{
    QByteArray lines;
    for (const SamplePhone &phone : samplePhones())
        lines += QByteArray("PHONE ") + phone.id.data() + ' ' + phone.title.data() + '\n';
    return lines;
}

QByteArray announcement(const SandboxServer &server)
{
    const Tokens &tokens = server.tokens();
    QByteArray lines = "URL " + server.url().toEncoded() + '\n';
    lines += tokenLine(name(AccessLevel::Viewer), tokens.forLevel(AccessLevel::Viewer));
    for (const AccessLevel level : allAccessLevels) {
        if (level != AccessLevel::Viewer)
            lines += tokenLine(name(level), tokens.forLevel(level));
    }
    lines += tokenLine(QByteArrayLiteral("EXPIRED"), tokens.expired());
    for (const User &user : server.users().all()) {
        lines += "LOGIN " + user.email.toLatin1() + ' ' + user.password.toLatin1() + ' '
            + factorWords(user) + '\n';
    }
    return lines + phoneLines() + "READY\n";
}

} // namespace sandbox
