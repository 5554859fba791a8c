// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/exporter.h"
#include "cli/phoneargument.h"

#include <algorithm>

namespace cli {

namespace {

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

bool takes(const CommandRow &row, const QString &name)
{
    return std::any_of(
        row.options.begin(), row.options.end(),
        [&](const QCommandLineOption &option) { return option.names().contains(name); });
}

} // namespace

CommandLine::CommandLine()
{
    addCommonOptions();
    addCommandOptions();
    m_parser.addPositionalArgument(
        QStringLiteral("PHONE"),
        tr("What names a phone: its id, 24 hexadecimal digits, or an address that holds one; its "
           "MAC address or a part of that, in any notation; a handset's or an IP address; an "
           "extension, a number, a name, or words of its notes."));
}

void CommandLine::addCommonOptions()
{
    m_parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help and end.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version and end.")},
        {QStringLiteral("api"),
         tr("The address of the PBX's API; that of the default profile if none is given, or %1.")
             .arg(QLatin1String(defaultApi)),
         QStringLiteral("URL")},
        {QStringLiteral("profile"),
         tr("The PBX to ask, by the name it has among the window's profiles; the default profile if "
            "none is given."),
         QStringLiteral("NAME")},
        {QStringLiteral("token-file"),
         tr("Read the access token from the first line of this file; - is standard input. "
            "Otherwise it is taken from the variable SIPPHONE_INSPECTOR_TOKEN, or is the one that "
            "the window keeps in the system's keychain."),
         QStringLiteral("FILE")},
        {QStringLiteral("demo"),
         tr("Use the sample phones of sipphone-sandbox, which is started beside the program, "
            "instead of a PBX.")},
    });
}

// An option that several commands take is added once.
void CommandLine::addCommandOptions()
{
    QStringList added;
    for (const CommandRow &command : m_table) {
        for (const QCommandLineOption &option : command.options) {
            if (added.contains(option.names().constFirst()))
                continue;
            m_parser.addOption(option);
            added.append(option.names().constFirst());
        }
    }
}

const CommandRow *CommandLine::row(const Options &options) const
{
    const auto found = std::find_if(m_table.begin(), m_table.end(), [&](const CommandRow &command) {
        return command.command == options.command;
    });
    return found == m_table.end() ? nullptr : &*found;
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
         {&CommandLine::readCommand, &CommandLine::readWords, &CommandLine::readConnection,
          &CommandLine::readStrays, &CommandLine::readOwnOptions}) {
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
        const auto found = std::find_if(
            m_table.begin(), m_table.end(),
            [&](const CommandRow &command) { return command.word == m_words.constFirst(); });
        if (found == m_table.end())
            return {};
        options.command = found->command;
        m_words.removeFirst();
    }
    return {};
}

QString CommandLine::readWords(Options &options)
{
    if (const CommandRow *command = row(options))
        return command->readWords(m_words, options);
    // The window opens files as well, but has no standard input.
    if (m_words.size() == 1 && namesAFile(m_words.constFirst())
        && m_words.constFirst() != QLatin1String("-")) {
        options.phone = m_words.constFirst();
        return {};
    }
    return readPhone(m_words, options);
}

QString CommandLine::readConnection(Options &options)
{
    const bool hasApi = m_parser.isSet(QStringLiteral("api"));
    const bool hasTokenFile = m_parser.isSet(QStringLiteral("token-file"));
    options.demo = m_parser.isSet(QStringLiteral("demo"));
    const bool hasProfile = m_parser.isSet(QStringLiteral("profile"));
    if (options.demo && (hasApi || hasTokenFile || hasProfile)) {
        return tr("--demo brings an address and a token of its own: leave out --api, --profile and "
                  "--token-file.");
    }
    options.hasApi = hasApi;
    options.profile = m_parser.value(QStringLiteral("profile"));
    if (hasProfile && options.profile.trimmed().isEmpty())
        return tr("--profile needs the name of a profile.");
    if (hasApi && hasProfile)
        return tr("--profile and --api both say which PBX: leave out one of them.");
    options.api = hasApi ? m_parser.value(QStringLiteral("api")) : QLatin1String(defaultApi);
    options.tokenFile = m_parser.value(QStringLiteral("token-file"));
    if (hasTokenFile && options.tokenFile.isEmpty())
        return tr("--token-file needs the name of a file.");
    return {};
}

QString CommandLine::readStrays(Options &options)
{
    const CommandRow *asked = row(options);
    for (const CommandRow &other : m_table) {
        for (const QCommandLineOption &option : other.options) {
            const QString &name = option.names().constFirst();
            if (!m_parser.isSet(name) || (asked && takes(*asked, name)))
                continue;
            QStringList owners;
            for (const CommandRow &command : m_table) {
                if (takes(command, name))
                    owners.append(command.word);
            }
            const QString dashed = (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--"))
                + name;
            return owners.size() == 1
                ? tr("%1 belongs to the command %2 only.").arg(dashed, owners.constFirst())
                : tr("%1 belongs to the commands %2 only.")
                      .arg(dashed, owners.join(QStringLiteral(", ")));
        }
    }
    return {};
}

QString CommandLine::readOwnOptions(Options &options)
{
    const CommandRow *command = row(options);
    return command ? command->readOptions(m_parser, options) : QString();
}

QString CommandLine::helpText()
{
    const CommandLine line;
    // Qt's usage line knows of no commands, and names the program by its whole path.
    QString usage = tr("Usage: sipphone-inspector [options] [PHONE|FILE]") + u'\n';
    for (const CommandRow &command : line.m_table) {
        for (const QString &words : QString(command.usage).split(u'\n')) {
            usage += QStringLiteral("       sipphone-inspector [options] %1 %2\n")
                         .arg(command.word, words);
        }
    }
    const QString what = tr("Shows everything that a hosted PBX knows about one SIP phone. It only "
                            "reads.\n"
                            "Without a command it opens a window. show prints the phone, search "
                            "lists all\n"
                            "that fit, check says what is wrong with phones, diff what differs "
                            "between two,\n"
                            "and export writes one into files for a ticket; they need no display.");
    const QString codes = tr(
        "Exit codes:\n"
        "  0  done\n"
        "  1  no phone was found, or several where one is needed, or it could\n"
        "     not be looked up, or the result not be written\n"
        "  2  the command line was not understood\n"
        "  3  check has found something, or diff a difference\n");
    const QString generated = line.m_parser.helpText();
    return usage + u'\n' + what + generated.mid(generated.indexOf(u'\n')) + u'\n' + codes;
}

} // namespace cli
