// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

class QIODevice;

namespace cli {

// Where the access token comes from. A token is the first line without the blanks around it:
// printable ASCII without blanks inside. Nothing here repeats any of it in a sentence.

inline constexpr char tokenVariable[] = "SIPPHONE_INSPECTOR_TOKEN";

// The most that is read, in bytes; a first line that has not ended by then is too long.
inline constexpr qsizetype maxTokenBytes = 8LL * 1024;

enum class TokenProblem {
    Unreadable, // no such file, no permission, an error while reading
    Empty,
    TooLong,
    BadCharacters // blanks inside, control or non-ASCII characters
};

// From a device that is open for reading. Reads nothing behind the first line; blocks until that
// has come.
[[nodiscard]] tl::expected<QByteArray, TokenProblem> readToken(QIODevice &device);

// From a file, or from standard input for "-".
[[nodiscard]] tl::expected<QByteArray, TokenProblem> readTokenFile(const QString &path);

// From the variable, which is gone afterwards, so that no process started from here inherits it.
// An empty token if the variable does not exist or is empty.
[[nodiscard]] tl::expected<QByteArray, TokenProblem> takeTokenVariable();

// The token that the options ask for: without a file it is what takeTokenVariable() gave, for the
// demo it is empty.
[[nodiscard]] tl::expected<QByteArray, TokenProblem> tokenFor(
    const Options &options, const tl::expected<QByteArray, TokenProblem> &variable);

// One sentence about the token that the options ask for.
[[nodiscard]] QString problemText(TokenProblem problem, const Options &options);

} // namespace cli
