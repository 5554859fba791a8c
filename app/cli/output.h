// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cli {

// What the commands say to the terminal, in UTF-8 whatever the locale.

// To standard output, as it is; false if not all of it could be written.
[[nodiscard]] bool print(const QString &text);
[[nodiscard]] bool print(const QByteArray &utf8);

// A sentence to standard error, as a single line in which no control character is left.
void complain(const QString &sentence);

} // namespace cli
