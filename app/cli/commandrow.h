// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

namespace cli {

// What the command line needs to know about one command; each has a file of its own that makes its
// row. An option
// that several commands take stands in the row of each, and is described the same in all of them.
struct CommandRow {
    Command command;
    QLatin1String word; // that asks for it
    QLatin1String usage; // what follows the word in --help; a line for each way to use it
    QList<QCommandLineOption> options; // translated
    // Each fills in its part of the options and returns what is wrong, or an empty text. The words
    // are the positional arguments behind the command's own.
    QString (*readWords)(const QStringList &words, Options &options);
    QString (*readOptions)(const QCommandLineParser &parser, Options &options);
};

// A row for each command that has a word, in the order of --help.
[[nodiscard]] QList<CommandRow> commandTable();

} // namespace cli
