// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showoptions.h"

#include "cli/commonoptions.h"
#include "cli/phoneargument.h"

#include <QCoreApplication>

namespace cli {

namespace {

constexpr QLatin1String showWord("show");

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

QString readWords(const QStringList &words, Options &options)
{
    return readNeededPhone(showWord, words, options);
}

QString readOptions(const QCommandLineParser &parser, Options &options)
{
    options.show.reveal = parser.isSet(QStringLiteral("reveal"));
    const QString problem = readFormat(parser, {Format::Text, Format::Json}, options.show.format);
    return problem.isEmpty() ? readCustomer(parser, options) : problem;
}

} // namespace

CommandRow showRow()
{
    return {
        Command::Show,
        showWord,
        QLatin1String("PHONE"),
        {
            formatOption(),
            customerOption(),
            {QStringLiteral("reveal"),
             Text::tr("show: print passwords and other secrets, which are masked otherwise.")},
        },
        readWords,
        readOptions,
    };
}

} // namespace cli
