// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

namespace cli {

// Reads the one phone that a command is about. Returns what is wrong, or an empty text.
[[nodiscard]] QString readPhone(const QStringList &words, Options &options);

// As readPhone, for a command that can do nothing without a phone; `command` is its word.
[[nodiscard]] QString readNeededPhone(QLatin1String command, const QStringList &words,
                                      Options &options);

} // namespace cli
