// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace session {

// Who is signed in, as the PBX says. Each may be empty. Texts of the network: plain text.
struct Identity {
    static constexpr qsizetype maxTextLength = 200; // of each, in UTF-16 code units

    QString employeeId = {};
    QString customerId = {};
    QString accessLevel = {}; // VIEWER, MANAGER, …
    QString name = {};
    QString customerName = {};

    friend bool operator==(const Identity &, const Identity &) = default;
};

// The good answer to a sign-in.
struct SignInAnswer {
    // A longer life than this is no plan, but a mistake: then it counts as not known.
    static constexpr double maxLifeMinutes = 10.0 * 366 * 24 * 60;

    QByteArray token; // secret; empty if the answer has none that can be sent
    std::optional<QDateTime> expiresAt; // UTC; none: not known, or never
    Identity identity;
};

// Nothing if the body is no JSON object.
[[nodiscard]] std::optional<SignInAnswer> readSignIn(const QByteArray &body, const QDateTime &now);

} // namespace session
