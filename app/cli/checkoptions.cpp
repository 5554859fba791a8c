// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkoptions.h"

#include "cli/commonoptions.h"
#include "cli/phonesource.h"
#include "phone/valuereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace cli {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

// What can be nothing but a phone is one: a name or a number may as well be a file's, and is taken
// for one. A file that is named like a phone can be given as ./NAME.
PhoneSource sourceOf(const QString &word)
{
    return {isPhoneByShape(word) ? PhoneSource::Kind::Phone : PhoneSource::Kind::File, word};
}

QString readWords(const QStringList &words, Options &options)
{
    if (words.count(QStringLiteral("-")) > 1)
        return inputTwiceText();
    for (const QString &word : words) {
        const PhoneSource source = sourceOf(word);
        const QString problem = sourceProblem(source);
        if (!problem.isEmpty())
            return problem;
        options.check.sources.append(source);
    }
    return {};
}

QString readSeverity(const QCommandLineParser &parser, CheckOptions &options)
{
    const auto name = QStringLiteral("severity");
    if (!parser.isSet(name))
        return {};
    const auto severity = checks::severityOf(parser.value(name));
    if (!severity)
        return Text::tr("--severity is error, warning, info or data.");
    options.least = *severity;
    return {};
}

QString readTime(const QCommandLineParser &parser, CheckOptions &options)
{
    const auto name = QStringLiteral("at");
    if (!parser.isSet(name))
        return {};
    options.at = phone::readDate(parser.value(name));
    if (options.at.isValid())
        return {};
    return Text::tr("--at is a time such as 2015-01-01T01:00:00Z; without a zone it is UTC.");
}

QString readCountry(const QCommandLineParser &parser, CheckOptions &options)
{
    const auto name = QStringLiteral("country");
    if (!parser.isSet(name))
        return {};
    const QString code = parser.value(name);
    const bool isCode = code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) {
                            return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
                        });
    if (!isCode)
        return Text::tr("--country is the two letters of a country, such as DK.");
    options.country = code.toUpper();
    return {};
}

QString readOptions(const QCommandLineParser &parser, Options &options)
{
    const QString wrong = readFormat(parser, {Format::Text, Format::Json, Format::Csv},
                                     options.check.format);
    if (!wrong.isEmpty())
        return wrong;
    for (const auto read : {readSeverity, readTime, readCountry}) {
        const QString problem = read(parser, options.check);
        if (!problem.isEmpty())
            return problem;
    }
    const auto &sources = options.check.sources;
    if (options.tokenFile == QLatin1String("-")
        && std::any_of(sources.begin(), sources.end(), std::mem_fn(&PhoneSource::isInput)))
        return inputTwiceText();
    const QString problem = readCustomer(parser, options);
    if (!problem.isEmpty() || !sources.isEmpty())
        return problem;
    // Nothing is named: all phones of the customer
    if (options.customer.isEmpty()) {
        return Text::tr("check needs to be told what to check: phones by their ids or addresses, "
                        "JSON files, - for standard input, or all phones of a customer, with "
                        "--customer.");
    }
    return options.check.at.isValid() ? Text::tr(
               "--at is for phones and files that are named: the phones of a customer are judged "
               "by the time of the answer.")
                                      : QString();
}

QList<QCommandLineOption> checkOptions()
{
    return {
        formatOption(),
        customerOption(),
        {QStringLiteral("severity"),
         Text::tr("check: leave out what is milder than this; without it nothing is left out."),
         QStringLiteral("error|warning|info|data")},
        {QStringLiteral("at"),
         Text::tr("check: the time to judge by, as 2015-01-01T01:00:00Z; now if it is not given."),
         QStringLiteral("TIME")},
        {QStringLiteral("country"),
         Text::tr("check: whose emergency numbers count beside those of every country, as DK; "
                  "if it is not given, the country of the settings or else the locale's."),
         QStringLiteral("CODE")},
    };
}

} // namespace

CommandRow checkRow()
{
    return {Command::Check,
            QLatin1String("check"),
            QLatin1String("PHONE|FILE|-...\n--customer ID"),
            checkOptions(),
            readWords,
            readOptions};
}

} // namespace cli
