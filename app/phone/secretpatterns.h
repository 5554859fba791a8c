// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/textspan.h"

#include <QList>
#include <QString>

namespace phone {

// What gives away that something in a free text is a secret, or tells whose phone it is, when the
// text itself is not known beforehand.

// "password: …", "kodeord=…" and their like, and "://user:password@": the part that is to be hidden
// of each. Finds more than rule S9 trips on, never less.
[[nodiscard]] QList<TextSpan> secretPatternSpans(const QString &text);

// The shortest text that holds such a pattern, in bytes.
inline constexpr qsizetype shortestSecretPattern = 5;

enum class DottedNumbers : quint8 {
    Addresses, // "10.1.2.3" is an address, and a long number is there to be called
    Versions // they are versions of a program
};

// Addresses of IP, mail and hardware, ids and telephone numbers; and lines beyond
// longestIdentitySearch as a whole.
[[nodiscard]] QList<TextSpan> identityPatternSpans(const QString &text, DottedNumbers dotted);
inline constexpr qsizetype longestIdentitySearch = 4096;

} // namespace phone
