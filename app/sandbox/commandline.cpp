// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/commandline.h"

#include "sandbox/generatedphones.h"
#include "sandbox/loginapi.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <limits>

namespace sandbox {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("sandbox::CommandLine", source);
}

// addHelpOption() would offer --help-all for Qt's own options as well; there are none of use here.
QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")},
            text(QT_TRANSLATE_NOOP("sandbox::CommandLine", "Show this help and end."))};
}

QCommandLineOption portOption()
{
    return {QStringLiteral("port"),
            text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                   "Listen on this port; 0, the default, takes any free one.")),
            QStringLiteral("N"), QStringLiteral("0")};
}

QCommandLineOption faultOption()
{
    return {QStringLiteral("fault"),
            text(QT_TRANSLATE_NOOP(
                "sandbox::CommandLine",
                "Answer requests for every phone, for one, or for a path, with a fault: none, "
                "delay:MS (0 to 600000), drop, truncate, garbage, not-object, empty, status:CODE "
                "(400 to 599), redirect, huge, stall. A path ending in / stands for all below it. "
                "May be given several times.")),
            QStringLiteral("KIND[@PHONEID|@/PATH]")};
}

QCommandLineOption tokenLifeOption()
{
    return {QStringLiteral("token-life"),
            text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                   "Let the token of a user who signs in expire after so many "
                                   "seconds, 1 to 604800; 900 is the default.")),
            QStringLiteral("SECONDS"), QString::number(LoginApi::defaultTokenLife.count())};
}

QCommandLineOption untilStdinClosesOption()
{
    return {QStringLiteral("until-stdin-closes"),
            text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                   "End when standard input closes, and so with the program "
                                   "that started this one."))};
}

QCommandLineOption phonesOption()
{
    return {QStringLiteral("phones"),
            text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                   "Serve so many made-up phones beside the samples, 0 to 1000000; "
                                   "the same number gives the same phones.")),
            QStringLiteral("N"), QStringLiteral("0")};
}

QCommandLineOption listPhonesOption()
{
    return {QStringLiteral("list-phones"),
            text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                   "List the sample phones (id, what it shows) and end."))};
}

void setUp(QCommandLineParser &parser)
{
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "sandbox::CommandLine",
        "Serves sample SIP phones on 127.0.0.1 as the PBX's API would: signing in, finding\n"
        "phones, reading one, and the names behind its ids. Prints a line for its URL, for each\n"
        "token, for each user who may sign in and for each phone, then READY, and runs until it\n"
        "is interrupted. Tokens and passwords are new on every run; no request changes a phone.")));
    parser.addVersionOption();
    parser.addOptions({helpOption(), portOption(), faultOption(), tokenLifeOption(),
                       untilStdinClosesOption(), phonesOption(), listPhonesOption()});
}

void readPort(const QString &value, CommandLine &line)
{
    bool ok = false;
    line.port = value.toUShort(&ok);
    if (!ok) {
        line.error = text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                            "%1 is not a port: use a number from 0 to %2."))
                         .arg(value)
                         .arg(std::numeric_limits<quint16>::max());
    }
}

void readPhones(const QString &value, CommandLine &line)
{
    bool ok = false;
    line.phones = value.toInt(&ok);
    if (!ok || line.phones < 0 || line.phones > GeneratedPhones::most) {
        line.error = text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                            "%1 is no number of phones: use one from 0 to %2."))
                         .arg(value)
                         .arg(GeneratedPhones::most);
    }
}

void readTokenLife(const QString &value, CommandLine &line)
{
    bool ok = false;
    const int seconds = value.toInt(&ok);
    line.tokenLife = std::chrono::seconds(seconds);
    if (!ok || seconds < 1 || seconds > CommandLine::longestTokenLife) {
        line.error = text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                            "%1 is no life of a token: use a number of seconds "
                                            "from 1 to %2."))
                         .arg(value)
                         .arg(CommandLine::longestTokenLife);
    }
}

void readFaults(const QStringList &values, CommandLine &line)
{
    for (const QString &value : values) {
        if (const auto fault = FaultOption::parse(value)) {
            line.faults.append(*fault);
            continue;
        }
        line.error = text(QT_TRANSLATE_NOOP("sandbox::CommandLine",
                                            "%1 is not a fault: see --help for the list."))
                         .arg(value);
    }
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    setUp(parser);
    CommandLine line;
    const bool understood = parser.parse(arguments);
    line.helpText = parser.helpText();
    if (!understood) {
        line.error = parser.errorText();
        return line;
    }
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    line.listPhones = parser.isSet(QStringLiteral("list-phones"));
    line.untilStdinCloses = parser.isSet(QStringLiteral("until-stdin-closes"));
    if (!parser.positionalArguments().isEmpty()) {
        line.error = text(QT_TRANSLATE_NOOP("sandbox::CommandLine", "%1 was not expected."))
                         .arg(parser.positionalArguments().constFirst());
    }
    readPort(parser.value(QStringLiteral("port")), line);
    readPhones(parser.value(QStringLiteral("phones")), line);
    readTokenLife(parser.value(QStringLiteral("token-life")), line);
    readFaults(parser.values(QStringLiteral("fault")), line);
    return line;
}

} // namespace sandbox
