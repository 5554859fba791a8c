// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportoptions.h"

#include "cli/commonoptions.h"
#include "cli/exporter.h"
#include "cli/phoneargument.h"
#include "report/formats.h"

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

constexpr QLatin1String defaultText("txt"); // of standard output

// The first word is the phone, or a file that holds one; -o may be followed by several files, which
// come as words.
QString readWords(const QStringList &words, Options &options)
{
    for (const QString &name : words.mid(1))
        options.exporting.files.append({name, nullptr});
    options.exporting.readsFile = !words.isEmpty() && namesAFile(words.constFirst());
    if (options.exporting.readsFile) {
        options.phone = words.constFirst();
        return {};
    }
    return readNeededPhone(exportWord, words.mid(0, 1), options);
}

// Where the file has no ending that says what it is, --format does.
QString readKind(const QCommandLineParser &parser, ExportFile &file)
{
    const auto format = QStringLiteral("format");
    const bool isNamed = parser.isSet(format);
    const QString ending = isNamed ? parser.value(format)
        : file.isStandardOutput()  ? defaultText
                                   : QString();
    file.format = ending.isEmpty() ? report::formatOf(file.name) : report::formatOf(u'.' + ending);
    const QString endings = report::formatEndings().join(QStringLiteral(", "));
    if (!file.format) {
        return isNamed
            ? Text::tr("--format of export is one of %1.")
                  .arg(endings.mid(1).replace(QStringLiteral(", ."), QStringLiteral(", ")))
            : Text::tr("A file to export to ends in one of %1.").arg(endings);
    }
    if (file.isStandardOutput() && !file.format->isText) {
        return Text::tr("A picture is no text for standard output: give -o a file.");
    }
    if (!file.isStandardOutput() && QFileInfo(file.name).completeBaseName().isEmpty())
        return Text::tr("A file to export to needs a name before its ending.");
    return {};
}

QString readFiles(const QCommandLineParser &parser, ExportOptions &options)
{
    QList<ExportFile> files;
    for (const QString &name : parser.values(QStringLiteral("o")))
        files.append({name, nullptr});
    if (files.isEmpty())
        return Text::tr("export needs the file to write: -o FILE.");
    options.files = files + options.files;
    for (ExportFile &file : options.files) {
        const QString problem = readKind(parser, file);
        if (!problem.isEmpty())
            return problem;
    }
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
    options.picture.scale = number;
    return {};
}

QString readTheme(const QCommandLineParser &parser, ExportOptions &options)
{
    const auto theme = QStringLiteral("theme");
    if (!parser.isSet(theme) || parser.value(theme) == QLatin1String("light"))
        return {};
    if (parser.value(theme) != QLatin1String("dark"))
        return Text::tr("--theme is either light or dark.");
    options.picture.look = report::Look::Dark;
    return {};
}

QString levelNames()
{
    QStringList names;
    for (const report::Level level : report::levels)
        names.append(report::levelKey(level));
    return names.join(u'|');
}

QString readLevel(const QCommandLineParser &parser, ExportOptions &options)
{
    if (!parser.isSet(QStringLiteral("level")))
        return {};
    const auto level = report::levelOf(parser.value(QStringLiteral("level")));
    if (!level)
        return Text::tr("--level is one of %1.")
            .arg(levelNames().replace(u'|', QStringLiteral(", ")));
    options.level = *level;
    return {};
}

QString readOptions(const QCommandLineParser &parser, Options &options)
{
    options.exporting.findings = !parser.isSet(QStringLiteral("no-findings"));
    for (const auto read : {readFiles, readTab, readScale, readTheme, readLevel}) {
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
         Text::tr("export: the file to write, or several; the ending says as what: %1. - writes "
                  "text to standard output, as --format says.")
             .arg(report::formatEndings().join(QStringLiteral(", "))),
         QStringLiteral("FILE")},
        formatOption(),
        {QStringLiteral("tab"),
         Text::tr("export: what to write; all, the default, or one of %1.")
             .arg(report::Selection::names()
                      .mid(0, report::Selection::names().size() - 1)
                      .join(QStringLiteral(", "))),
         QStringLiteral("NAME")},
        {QStringLiteral("no-findings"),
         Text::tr("export: leave out what is wrong with the phone.")},
        {QStringLiteral("level"),
         Text::tr("export: internal, the default, masks secrets; customer-safe also addresses, "
                  "names, ids and free texts; everything masks nothing."),
         levelNames()},
        {QStringLiteral("scale"),
         Text::tr("export: pixels of a PNG for each one of the screen, %1 to %2; if it is not "
                  "given, %3, and less for a very high picture.")
             .arg(report::minScale)
             .arg(report::maxScale)
             .arg(report::sharpScale),
         QStringLiteral("N")},
        {QStringLiteral("theme"),
         Text::tr("export: the colours of a PNG; light if it is not given."),
         QStringLiteral("light|dark")},
        customerOption(),
    };
}

} // namespace

CommandRow exportRow()
{
    return {
        Command::Export, exportWord, QLatin1String("PHONE|FILE -o FILE..."),
        exportOptions(), readWords,  readOptions,
    };
}

} // namespace cli
