// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showoptions.h"

#include "cli/phoneargument.h"

#include <QCoreApplication>

namespace cli {

namespace {

constexpr QLatin1String showWord("show");
constexpr QLatin1String textWord("text");
constexpr QLatin1String jsonWord("json");

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
    const auto format = QStringLiteral("format");
    options.show.reveal = parser.isSet(QStringLiteral("reveal"));
    if (!parser.isSet(format) || parser.value(format) == textWord)
        return {};
    if (parser.value(format) != jsonWord)
        return Text::tr("--format is either text or json.");
    options.show.format = Format::Json;
    return {};
}

} // namespace

CommandRow showRow()
{
    return {
        Command::Show,
        showWord,
        QLatin1String("PHONE"),
        {
            {QStringLiteral("format"), Text::tr("show: print lines of text, the default, or JSON."),
             QStringLiteral("text|json")},
            {QStringLiteral("reveal"),
             Text::tr("show: print passwords and other secrets, which are masked otherwise.")},
        },
        readWords,
        readOptions,
    };
}

} // namespace cli
