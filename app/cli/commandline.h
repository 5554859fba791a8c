// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrow.h"
#include "cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cli {

inline constexpr char defaultApi[] = "https://api.telecomx.dk";

// A mistake on the command line: one sentence, which repeats nothing that may be a token.
struct UsageProblem {
    QString sentence;
};

// Turns the arguments into Options: finds the command, reads what all of them share, and leaves the
// rest to the command's row. Reads the arguments and nothing else: no file, no environment; it must
// not print or end the program.
class CommandLine final
{
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)

public:
    // `arguments` as of QCoreApplication::arguments(), with the program's name first. Needs no
    // application object, so that it can tell which kind of one is needed.
    [[nodiscard]] static tl::expected<Options, UsageProblem> parse(const QStringList &arguments);

    // What --help prints; needs a QCoreApplication.
    [[nodiscard]] static QString helpText();

private:
    CommandLine();

    // Each fills in its part of the options and returns what is wrong, or an empty text.
    [[nodiscard]] QString readCommand(Options &options);
    [[nodiscard]] QString readWords(Options &options);
    [[nodiscard]] QString readConnection(Options &options);
    [[nodiscard]] QString readStrays(Options &options);
    [[nodiscard]] QString readOwnOptions(Options &options);

    void addCommonOptions();
    void addCommandOptions();

    // The row of the command that is asked for, or null for the window.
    [[nodiscard]] const CommandRow *row(const Options &options) const;

    QList<CommandRow> m_table = commandTable();
    QCommandLineParser m_parser;
    QStringList m_words; // the positional arguments that are still to be read
};

} // namespace cli
