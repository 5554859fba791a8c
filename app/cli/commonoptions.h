// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace cli {

// Options that several commands take. Each reader fills in what was asked for and returns what is
// wrong, or an empty text.

// --format; which of the formats a command has is up to it.
[[nodiscard]] QCommandLineOption formatOption();
[[nodiscard]] QString readFormat(const QCommandLineParser &parser, const QList<Format> &allowed,
                                 Format &format);

// --customer: whose phones are searched.
[[nodiscard]] QCommandLineOption customerOption();
[[nodiscard]] QString readCustomer(const QCommandLineParser &parser, Options &options);

} // namespace cli
