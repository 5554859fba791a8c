// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportoptions.h"

#include "cli/commonoptions.h"
#include "cli/phoneargument.h"
#include "report/reportbuilder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace cli {

namespace {

constexpr QLatin1String exportWord("export");

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)
};

QString readWords(const QStringList &words, Options &options)
{
    return readNeededPhone(exportWord, words, options);
}

QString readFile(const QCommandLineParser &parser, ExportOptions &options)
{
    const auto output = QStringLiteral("o");
    options.file = parser.value(output);
    if (!parser.isSet(output))
        return Text::tr("export needs the picture to write: -o FILE.png.");
    if (!options.file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)
        || QFileInfo(options.file).completeBaseName().isEmpty())
        return Text::tr("The picture is a PNG: give -o a name that ends in .png.");
    return {};
}

QString readTab(const QCommandLineParser &parser, ExportOptions &options)
{
    const auto tab = QStringLiteral("tab");
    if (!parser.isSet(tab))
        return {};
    const auto selection = report::Selection::fromName(parser.value(tab));
    if (!selection) {
        return Text::tr("--tab is one of %1.")
            .arg(report::Selection::names().join(QStringLiteral(", ")));
    }
    options.selection = *selection;
    return {};
}

QString readScale(const QCommandLineParser &parser, ExportOptions &options)
{
    const auto scale = QStringLiteral("scale");
    if (!parser.isSet(scale))
        return {};
    bool isNumber = false;
    const qreal number = QLocale::c().toDouble(parser.value(scale), &isNumber);
    // Written so that "nan" is outside as well.
    if (!isNumber || !(number >= report::minScale && number <= report::maxScale)) {
        return Text::tr("--scale is a number from %1 to %2.")
            .arg(report::minScale)
            .arg(report::maxScale);
    }
    options.scale = number;
    return {};
}

QString readLevel(const QCommandLineParser &parser, ExportOptions &options)
{
    if (!parser.isSet(QStringLiteral("level")))
        return {};
    const QString name = parser.value(QStringLiteral("level"));
    for (const auto level : {report::Level::Internal, report::Level::Everything}) {
        if (name == report::levelKey(level)) {
            options.level = level;
            return {};
        }
    }
    return Text::tr("--level is either internal or everything.");
}

QString readOptions(const QCommandLineParser &parser, Options &options)
{
    for (const auto read : {readFile, readTab, readScale, readLevel}) {
        const QString problem = read(parser, options.exporting);
        if (!problem.isEmpty())
            return problem;
    }
    return readCustomer(parser, options);
}

QList<QCommandLineOption> exportOptions()
{
    return {
        {{QStringLiteral("o"), QStringLiteral("output")},
         Text::tr("export: the picture to write; its name ends in .png."),
         QStringLiteral("FILE.png")},
        {QStringLiteral("tab"),
         Text::tr("export: what to draw; all, the default, or one of %1.")
             .arg(report::Selection::names()
                      .mid(0, report::Selection::names().size() - 1)
                      .join(QStringLiteral(", "))),
         QStringLiteral("NAME")},
        {QStringLiteral("scale"),
         Text::tr("export: pixels of the picture for each one of the screen, %1 to %2; %3 if it is "
                  "not given.")
             .arg(report::minScale)
             .arg(report::maxScale)
             .arg(report::defaultScale),
         QStringLiteral("N")},
        {QStringLiteral("level"),
         Text::tr("export: internal, the default, masks secrets; everything masks nothing."),
         QStringLiteral("internal|everything")},
        customerOption(),
    };
}

} // namespace

CommandRow exportRow()
{
    return {Command::Export, exportWord, QLatin1String("PHONE -o FILE.png"),
            exportOptions(), readWords,  readOptions};
}

} // namespace cli
