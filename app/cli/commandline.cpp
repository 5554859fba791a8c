// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "phone/phoneidtext.h"
#include "report/reportbuilder.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace cli {

namespace {

constexpr QLatin1String showWord("show");
constexpr QLatin1String exportWord("export");
constexpr QLatin1String textWord("text");
constexpr QLatin1String jsonWord("json");

// There is no such option, but who looks for one must be told, and not by an error that repeats
// the token. A single dash would be read as a row of short options.
bool givesToken(const QStringList &arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), QStringLiteral("--"));
    return std::any_of(arguments.begin(), end, [](const QString &argument) {
        const QString name = argument.section(u'=', 0, 0);
        return name == QLatin1String("--token") || name == QLatin1String("-token");
    });
}

} // namespace

CommandLine::CommandLine()
{
    addCommonOptions();
    addShowOptions();
    addExportOptions();
    m_parser.addPositionalArgument(
        QStringLiteral("PHONE"),
        tr("The id of a phone, 24 hexadecimal digits, or an address that ends in "
           "/pbx/sipphone/ and the id."));
}

void CommandLine::addCommonOptions()
{
    m_parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help and end.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version and end.")},
        {QStringLiteral("api"),
         tr("The address of the PBX's API; %1 if none is given.").arg(QLatin1String(defaultApi)),
         QStringLiteral("URL")},
        {QStringLiteral("token-file"),
         tr("Read the access token from the first line of this file; - is standard input. "
            "Otherwise it is taken from the variable SIPPHONE_INSPECTOR_TOKEN."),
         QStringLiteral("FILE")},
        {QStringLiteral("demo"),
         tr("Use the sample phones of sipphone-sandbox, which is started beside the program, "
            "instead of a PBX.")},
    });
}

void CommandLine::addShowOptions()
{
    m_parser.addOptions({
        {QStringLiteral("format"), tr("show: print lines of text, the default, or JSON."),
         QStringLiteral("text|json")},
        {QStringLiteral("reveal"),
         tr("show: print passwords and other secrets, which are masked otherwise.")},
    });
}

void CommandLine::addExportOptions()
{
    m_parser.addOptions({
        {{QStringLiteral("o"), QStringLiteral("output")},
         tr("export: the picture to write; its name ends in .png."),
         QStringLiteral("FILE.png")},
        {QStringLiteral("tab"),
         tr("export: what to draw; all, the default, or one of %1.")
             .arg(report::Selection::names()
                      .mid(0, report::Selection::names().size() - 1)
                      .join(QStringLiteral(", "))),
         QStringLiteral("NAME")},
        {QStringLiteral("scale"),
         tr("export: pixels of the picture for each one of the screen, %1 to %2; %3 if it is not "
            "given.")
             .arg(report::minScale)
             .arg(report::maxScale)
             .arg(report::defaultScale),
         QStringLiteral("N")},
        {QStringLiteral("level"),
         tr("export: internal, the default, masks secrets; everything masks nothing."),
         QStringLiteral("internal|everything")},
    });
}

tl::expected<Options, UsageProblem> CommandLine::parse(const QStringList &arguments)
{
    if (givesToken(arguments)) {
        return tl::make_unexpected(UsageProblem{
            tr("The token must not be an argument, where every user of this machine could read "
               "it: put it into the variable SIPPHONE_INSPECTOR_TOKEN, or into a file and name "
               "that with --token-file.")});
    }
    CommandLine line;
    if (!line.m_parser.parse(arguments))
        return tl::make_unexpected(UsageProblem{line.m_parser.errorText()});
    line.m_words = line.m_parser.positionalArguments();
    Options options;
    for (const auto step :
         {&CommandLine::readCommand, &CommandLine::readPhone, &CommandLine::readConnection,
          &CommandLine::readShow, &CommandLine::readExport}) {
        const QString problem = (line.*step)(options);
        if (!problem.isEmpty())
            return tl::make_unexpected(UsageProblem{problem});
        if (options.command == Command::Help || options.command == Command::Version)
            break;
    }
    return options;
}

QString CommandLine::readCommand(Options &options)
{
    if (m_parser.isSet(QStringLiteral("help"))) {
        options.command = Command::Help;
    } else if (m_parser.isSet(QStringLiteral("version"))) {
        options.command = Command::Version;
    } else if (!m_words.isEmpty()) {
        options.command = m_words.constFirst() == showWord ? Command::Show
            : m_words.constFirst() == exportWord           ? Command::Export
                                                           : Command::Window;
        if (options.command != Command::Window)
            m_words.removeFirst();
    }
    return {};
}

QString CommandLine::readPhone(Options &options)
{
    if (m_words.isEmpty()) {
        if (options.command == Command::Window)
            return {};
        return tr("%1 needs to be told which phone.")
                   .arg(options.command == Command::Show ? showWord : exportWord)
            + u' ' + phone::problemText(phone::PhoneId::Problem::Nothing);
    }
    if (m_words.size() > 1)
        return tr("There are more arguments than one command and one phone.");
    const auto read = phone::PhoneId::read(m_words.constFirst());
    if (!read)
        return phone::problemText(read.error());
    options.phone = read->id;
    return {};
}

QString CommandLine::readConnection(Options &options)
{
    const bool hasApi = m_parser.isSet(QStringLiteral("api"));
    const bool hasTokenFile = m_parser.isSet(QStringLiteral("token-file"));
    options.demo = m_parser.isSet(QStringLiteral("demo"));
    if (options.demo && (hasApi || hasTokenFile)) {
        return tr("--demo brings an address and a token of its own: leave out --api and "
                  "--token-file.");
    }
    options.api = hasApi ? m_parser.value(QStringLiteral("api")) : QLatin1String(defaultApi);
    options.tokenFile = m_parser.value(QStringLiteral("token-file"));
    if (hasTokenFile && options.tokenFile.isEmpty())
        return tr("--token-file needs the name of a file.");
    return {};
}

QString CommandLine::strayOption(const QStringList &names, const QString &command) const
{
    for (const QString &name : names) {
        if (m_parser.isSet(name)) {
            return tr("%1 belongs to the command %2 only.")
                .arg((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name,
                     command);
        }
    }
    return {};
}

QString CommandLine::readShow(Options &options)
{
    const auto format = QStringLiteral("format");
    const auto reveal = QStringLiteral("reveal");
    if (options.command != Command::Show)
        return strayOption({format, reveal}, showWord);
    options.show.reveal = m_parser.isSet(reveal);
    if (!m_parser.isSet(format) || m_parser.value(format) == textWord)
        return {};
    if (m_parser.value(format) != jsonWord)
        return tr("--format is either text or json.");
    options.show.format = Format::Json;
    return {};
}

QString CommandLine::readExport(Options &options)
{
    const auto output = QStringLiteral("o");
    const auto tab = QStringLiteral("tab");
    const auto scale = QStringLiteral("scale");
    if (options.command != Command::Export)
        return strayOption({output, tab, scale, QStringLiteral("level")}, exportWord);
    options.exporting.file = m_parser.value(output);
    if (!m_parser.isSet(output))
        return tr("export needs the picture to write: -o FILE.png.");
    if (!options.exporting.file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)
        || QFileInfo(options.exporting.file).completeBaseName().isEmpty())
        return tr("The picture is a PNG: give -o a name that ends in .png.");
    if (m_parser.isSet(tab)) {
        const auto selection = report::Selection::fromName(m_parser.value(tab));
        if (!selection) {
            return tr("--tab is one of %1.")
                .arg(report::Selection::names().join(QStringLiteral(", ")));
        }
        options.exporting.selection = *selection;
    }
    if (m_parser.isSet(scale)) {
        bool isNumber = false;
        const qreal number = QLocale::c().toDouble(m_parser.value(scale), &isNumber);
        // Written so that "nan" is outside as well.
        if (!isNumber || !(number >= report::minScale && number <= report::maxScale)) {
            return tr("--scale is a number from %1 to %2.")
                .arg(report::minScale)
                .arg(report::maxScale);
        }
        options.exporting.scale = number;
    }
    return readLevel(options);
}

QString CommandLine::readLevel(Options &options)
{
    if (!m_parser.isSet(QStringLiteral("level")))
        return {};
    const QString name = m_parser.value(QStringLiteral("level"));
    for (const auto level : {report::Level::Internal, report::Level::Everything}) {
        if (name == report::levelKey(level)) {
            options.exporting.level = level;
            return {};
        }
    }
    return tr("--level is either internal or everything.");
}

QString CommandLine::helpText()
{
    // Qt's usage line knows of no commands, and names the program by its whole path.
    const QString usage = tr(
        "Usage: sipphone-inspector [options] [PHONE]\n"
        "       sipphone-inspector [options] show PHONE\n"
        "       sipphone-inspector [options] export PHONE -o FILE.png\n"
        "\n"
        "Shows everything that a hosted PBX knows about one SIP phone. It only "
        "reads.\n"
        "Without a command it opens a window. show prints the phone, export "
        "draws it into\n"
        "a picture; both need no display.");
    const QString codes = tr("Exit codes:\n"
                             "  0  done\n"
                             "  1  the phone could not be looked up, or the result not be written\n"
                             "  2  the command line was not understood\n");
    const QString generated = CommandLine().m_parser.helpText();
    return usage + generated.mid(generated.indexOf(u'\n')) + u'\n' + codes;
}

} // namespace cli
