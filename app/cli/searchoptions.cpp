// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchoptions.h"

#include "cli/commonoptions.h"
#include "cli/phoneargument.h"

namespace cli {

namespace {

constexpr QLatin1String searchWord("search");

QString readWords(const QStringList &words, Options &options)
{
    return readNeededPhone(searchWord, words, options);
}

QString readOptions(const QCommandLineParser &parser, Options &options)
{
    const QString problem = readFormat(parser, {Format::Text, Format::Json, Format::Csv},
                                       options.search.format);
    return problem.isEmpty() ? readCustomer(parser, options) : problem;
}

} // namespace

CommandRow searchRow()
{
    return {Command::Search, searchWord, QLatin1String("PHONE"), {formatOption(), customerOption()},
            readWords,       readOptions};
}

} // namespace cli
