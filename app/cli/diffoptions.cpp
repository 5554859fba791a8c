// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diffoptions.h"

#include "cli/commonoptions.h"
#include "cli/phonesource.h"
#include "phone/searchtext.h"
#include "phone/searchwords.h"

#include <QCoreApplication>

namespace cli {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

// What looks like a file is one, and everything else is looked up.
PhoneSource sourceOf(const QString &word)
{
    const bool isFile = word == QLatin1String("-") || word.contains(u'/')
        || word.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    return {isFile && !isPhoneByShape(word) ? PhoneSource::Kind::File : PhoneSource::Kind::Phone,
            word};
}

QString readWords(const QStringList &words, Options &options)
{
    if (words.size() != 2) {
        return Text::tr(
            "diff needs to be told which two to compare: each a phone, by anything that "
            "the search box takes, or a JSON file, as NAME.json or DIR/NAME, or - for "
            "standard input.");
    }
    options.diff.before = sourceOf(words[0]);
    options.diff.after = sourceOf(words[1]);
    for (const PhoneSource &source : {options.diff.before, options.diff.after}) {
        const QString problem = sourceProblem(source);
        if (!problem.isEmpty())
            return problem;
    }
    return options.diff.before.isInput() && options.diff.after.isInput() ? inputTwiceText()
                                                                         : QString();
}

QString readOptions(const QCommandLineParser &parser, Options &options)
{
    const QString wrong = readFormat(parser, {Format::Text, Format::Json}, options.diff.format);
    if (!wrong.isEmpty())
        return wrong;
    if (options.tokenFile == QLatin1String("-")
        && (options.diff.before.isInput() || options.diff.after.isInput()))
        return inputTwiceText();
    return readCustomer(parser, options);
}

} // namespace

CommandRow diffRow()
{
    return {Command::Diff,
            QLatin1String("diff"),
            QLatin1String("PHONE|FILE|- PHONE|FILE|-"),
            {formatOption(), customerOption()},
            readWords,
            readOptions};
}

} // namespace cli
