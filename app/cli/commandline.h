// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cli {

inline constexpr char defaultApi[] = "https://api.telecomx.dk";

// A mistake on the command line: one sentence, which repeats nothing that may be a token.
struct UsageProblem {
    QString sentence;
};

// Turns the arguments into Options. Reads the arguments and nothing else: no file, no environment;
// it must not print or end the program.
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
    [[nodiscard]] QString readPhone(Options &options);
    [[nodiscard]] QString readConnection(Options &options);
    [[nodiscard]] QString readShow(Options &options);
    [[nodiscard]] QString readExport(Options &options);
    [[nodiscard]] QString readLevel(Options &options);
    [[nodiscard]] QString strayOption(const QStringList &names, const QString &command) const;

    void addCommonOptions();
    void addShowOptions();
    void addExportOptions();

    QCommandLineParser m_parser;
    QStringList m_words; // the positional arguments that are still to be read
};

} // namespace cli
