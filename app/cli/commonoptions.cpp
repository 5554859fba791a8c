// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commonoptions.h"

#include "phone/hex.h"

#include <QCoreApplication>
#include <QStringList>

namespace cli {

namespace {

constexpr qsizetype idLength = 24;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

QString formatWord(Format format)
{
    switch (format) {
    case Format::Text:
        return QStringLiteral("text");
    case Format::Json:
        return QStringLiteral("json");
    case Format::Csv:
        break;
    }
    return QStringLiteral("csv");
}

} // namespace

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"),
            Text::tr("show, search, check, diff: print lines of text, the default, or JSON (text, "
                     "json); search and check: or CSV, for spreadsheets. export: the ending of "
                     "files of the format, where the file does not say it; txt is the default of "
                     "standard output."),
            QStringLiteral("NAME")};
}

QString readFormat(const QCommandLineParser &parser, const QList<Format> &allowed, Format &format)
{
    const auto name = QStringLiteral("format");
    if (!parser.isSet(name))
        return {};
    QStringList words;
    for (const Format one : allowed) {
        words.append(formatWord(one));
        if (parser.value(name) == words.constLast()) {
            format = one;
            return {};
        }
    }
    return words.size() == 2
        ? Text::tr("--format is either %1 or %2.").arg(words[0], words[1])
        : Text::tr("--format is one of %1.").arg(words.join(QStringLiteral(", ")));
}

QCommandLineOption customerOption()
{
    return {
        QStringLiteral("customer"),
        Text::tr(
            "Search the phones of this customer instead of the user's own; check without a phone or "
            "file: check all of them."),
        QStringLiteral("ID")};
}

QString readCustomer(const QCommandLineParser &parser, Options &options)
{
    const auto name = QStringLiteral("customer");
    if (!parser.isSet(name))
        return {};
    options.customer = parser.value(name).trimmed();
    return phone::isHex(options.customer, idLength)
        ? QString()
        : Text::tr("--customer is the id of a customer: 24 hexadecimal digits.");
}

} // namespace cli
