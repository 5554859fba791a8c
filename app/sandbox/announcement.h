// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sandbox {

class SandboxServer;

// One line `PHONE <id> <what it shows>` for each sample phone.
[[nodiscard]] QByteArray phoneLines();

// What a program that started the sandbox reads: `URL <base URL>`, `TOKEN <level> <token>` for
// each level (VIEWER first, EXPIRED last), `LOGIN <e-mail> <password> <factor>` for each user
// (factor: `NONE`, `SMS <code>`, `AUTHENTICATOR <code>`, or `BLOCKED`), the phone lines, `READY`.
// The form is kept stable and is not translated.
[[nodiscard]] QByteArray announcement(const SandboxServer &server);

} // namespace sandbox
