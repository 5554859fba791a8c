// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/baseurl.h"
#include "cli/commandline.h"
#include "cli/demosandbox.h"
#include "cli/environment.h"
#include "cli/exportcommand.h"
#include "cli/exporter.h"
#include "cli/filecommand.h"
#include "cli/output.h"
#include "cli/phonefinder.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"
#include "cli/sourcecommand.h"
#include "cli/storenotice.h"
#include "cli/tokensource.h"
#include "cli/usersettings.h"
#include "session/clock.h"
#include "session/connection.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/serveraddress.h"
#include "session/startprofile.h"
#include "session/workspace.h"
#include "store/keychainsecretstore.h"
#include "store/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/afterfirstpaint.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

// Where the parts are put together and run; everything else is done by the parts.

namespace {

using Base = tl::expected<api::BaseUrl, api::BaseUrlError>;
using Token = tl::expected<QByteArray, cli::TokenProblem>;

// The context of the sentences in this file.
struct Main {
    Q_DECLARE_TR_FUNCTIONS(main)
};

// What the program is asked to do, understood before there is an application: a mistake must not
// need a display to be told.
struct Request {
    Request(const cli::Options &options, const Token &variable)
        : command(options.command)
        , base(api::BaseUrl::parse(options.api))
        , token(cli::tokenFor(options, variable))
    {
    }

    [[nodiscard]] bool opens(cli::Command wanted) const
    {
        return command == wanted && base && token;
    }

    cli::Command command;
    Base base;
    Token token;
};

// Where things are kept between runs; the demo keeps nothing.
session::Places placesFor(const std::unique_ptr<QTemporaryDir> &demo)
{
    using Paths = QStandardPaths;
    const auto folder = [&demo](Paths::StandardLocation location) {
        return QDir(demo ? demo->path() : Paths::writableLocation(location));
    };
    return {folder(Paths::AppConfigLocation).filePath(QStringLiteral("settings.ini")),
            folder(Paths::AppDataLocation).filePath(QStringLiteral("phones.sqlite"))};
}

// What lives as long as the program runs.
struct Parts {
    Parts(const api::BaseUrl &base, const cli::Options &options)
        : demoFiles(options.demo ? std::make_unique<QTemporaryDir>() : nullptr)
        , workspace(manager, base, secrets, clock, placesFor(demoFiles))
    {
        if (options.demo)
            demo.emplace(cli::DemoSandbox::findProgram());
    }

    std::unique_ptr<QTemporaryDir> demoFiles; // of the demo alone
    QNetworkAccessManager manager;
    store::KeychainSecretStore secrets;
    session::SystemClock clock;
    session::Workspace workspace;
    std::optional<cli::DemoSandbox> demo;
};

QString sentence(api::BaseUrlError error)
{
    switch (error) {
    case api::BaseUrlError::Invalid:
        return Main::tr("--api is no address of a server: it should look like "
                        "https://pbx.example.org.");
    case api::BaseUrlError::Scheme:
        return Main::tr("--api must begin with https://.");
    case api::BaseUrlError::PlainHttpNotLoopback:
        return Main::tr("--api must begin with https://: http would show the "
                        "token to everybody on the way.");
    case api::BaseUrlError::HasUserInfo:
        return Main::tr("--api must not hold a user name or a password.");
    case api::BaseUrlError::HasQueryOrFragment:
        return Main::tr("--api must end before any ? or #.");
    }
    Q_UNREACHABLE();
}

int usageError(const QString &problem)
{
    cli::complain(problem + u' ' + Main::tr("See --help."));
    return cli::exitUsage;
}

std::optional<store::Profile> chosenProfile(store::Settings &settings, const cli::Options &options)
{
    if (!options.profile.isEmpty())
        return session::profileNamed(settings, options.profile);
    if (options.hasApi)
        return session::profileAt(settings, options.api);
    return session::defaultProfile(settings, options.api);
}

// Goes to the demo's PBX once it is there, and calls one of the two.
void connectToDemo(Parts &parts, const std::function<void()> &go,
                   const std::function<void(const QString &)> &giveUp)
{
    QObject::connect(&*parts.demo, &cli::DemoSandbox::failed, &*parts.demo, giveUp);
    QObject::connect(
        &*parts.demo, &cli::DemoSandbox::ready, &*parts.demo,
        [&parts, go, giveUp](const cli::DemoConnection &connection) {
            const store::Profile demo{QStringLiteral("demo"), Main::tr("demo"), connection.url, {}};
            if (parts.workspace.profile().activate(demo, connection.token))
                go();
            else
                giveUp(session::serverAddressProblem(connection.url));
        });
    parts.demo->start();
}

// Calls one of the two: when requests can be sent, or when they never will.
void connectTo(Parts &parts, const cli::Options &options, const QByteArray &token,
               const std::function<void()> &go, const std::function<void(const QString &)> &giveUp)
{
    if (parts.demo) {
        connectToDemo(parts, go, giveUp);
        return;
    }
    const auto profile = chosenProfile(parts.workspace.settings(), options);
    if (!profile) {
        giveUp(Main::tr("There is no profile named %1.").arg(options.profile));
        return;
    }
    session::ProfileSession &session = parts.workspace.profile();
    const bool isThere = token.isEmpty() ? session.activate(*profile)
                                         : session.activate(*profile, token);
    if (isThere)
        go();
    else
        giveUp(session::serverAddressProblem(profile->baseUrl));
}

// Not from a destructor: that would have to block until the sandbox is gone.
void stopDemo(Parts &parts)
{
    if (!parts.demo || !parts.demo->isRunning())
        return;
    QObject::connect(&*parts.demo, &cli::DemoSandbox::stopped, qApp,
                     [] { QCoreApplication::exit(); });
    parts.demo->stop();
    QCoreApplication::exec();
}

// Runs the command once requests can be sent.
int runWhenConnected(Parts &parts, const cli::Options &options, const QByteArray &token,
                     const std::function<void()> &go)
{
    const auto giveUp = [](const QString &reason) {
        cli::complain(reason);
        QCoreApplication::exit(cli::exitFailed);
    };
    QTimer::singleShot(0, qApp, [&] { connectTo(parts, options, token, go, giveUp); });
    return QCoreApplication::exec();
}

int runLookup(Parts &parts, const cli::Options &options, const QByteArray &token)
{
    session::LookupSession &lookups = parts.workspace.lookups();
    cli::PhoneFinder finder(parts.workspace.connection());
    std::unique_ptr<cli::LookupCommand> command;
    if (options.command == cli::Command::Show)
        command = std::make_unique<cli::ShowCommand>(lookups, options.show);
    else
        command = std::make_unique<cli::ExportCommand>(lookups, parts.clock, options.exporting);
    command->setNames(parts.workspace.names());
    QObject::connect(&finder, &cli::PhoneFinder::found, command.get(), &cli::LookupCommand::start);
    QObject::connect(&finder, &cli::PhoneFinder::failed, qApp,
                     [] { QCoreApplication::exit(cli::exitFailed); });
    QObject::connect(command.get(), &cli::LookupCommand::finished, qApp, &QCoreApplication::exit);
    return runWhenConnected(parts, options, token,
                            [&] { finder.find(options.phone, options.customer); });
}

int runSearch(Parts &parts, const cli::Options &options, const QByteArray &token)
{
    cli::SearchCommand command(parts.workspace.connection(), parts.workspace.lookups(),
                               options.search);
    QObject::connect(&command, &cli::SearchCommand::finished, qApp, &QCoreApplication::exit);
    return runWhenConnected(parts, options, token,
                            [&] { command.start(options.phone, options.customer); });
}

int runOnSources(Parts &parts, const cli::Options &options, const QByteArray &token)
{
    const auto command = cli::SourceCommand::make(
        options, {{parts.workspace.connection(), parts.workspace.lookups()}}, parts.clock);
    QObject::connect(command.get(), &cli::SourceCommand::finished, qApp, &QCoreApplication::exit);
    return runWhenConnected(parts, options, token, [&] { command->start(); });
}

int runCommand(Parts &parts, const cli::Options &options, const QByteArray &token)
{
    cli::tellStoreProblems(parts.workspace.seenPhones());
    switch (options.command) {
    case cli::Command::Search:
        return runSearch(parts, options, token);
    case cli::Command::Check:
    case cli::Command::Diff:
        return runOnSources(parts, options, token);
    default:
        return runLookup(parts, options, token);
    }
}

int runWindow(Parts &parts, const cli::Options &options, const QByteArray &token)
{
    parts.workspace.connection().setAsksForSignIn(true);
    ui::MainWindow window(parts.workspace);
    const auto go = [&] {
        if (!options.phone.isEmpty() && !cli::namesAFile(options.phone))
            window.openTyped(options.phone);
    };
    const auto giveUp = [&](const QString &reason) { window.showNotice(reason); };
    window.show();
    const ui::AfterFirstPaint afterFirstPaint(*window.windowHandle(), [&] {
        parts.clock.start();
        if (cli::namesAFile(options.phone))
            window.openFile(options.phone);
        connectTo(parts, options, token, go, giveUp);
        parts.workspace.prune();
    });
    return QApplication::exec();
}

int run(const Request &request, const cli::Options &options)
{
    if (options.isAboutFiles())
        return cli::runOnFiles(options);
    if (!request.base)
        return usageError(sentence(request.base.error()));
    if (!request.token)
        return usageError(cli::problemText(request.token.error(), options));

    Parts parts(*request.base, options);
    const int exitCode = options.command == cli::Command::Window
        ? runWindow(parts, options, *request.token)
        : runCommand(parts, options, *request.token);
    stopDemo(parts);
    return exitCode;
}

// A window if that is what is asked for, else as little as will do.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[],
                                                  const std::optional<Request> &request)
{
    if (request && request->opens(cli::Command::Window))
        return std::make_unique<QApplication>(argc, argv);
    // Standard error is for a sentence at most, not for what Qt misses on a machine without a
    // desktop. The variable QT_LOGGING_RULES brings its warnings back.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    if (request && request->opens(cli::Command::Export)) {
        // A picture needs fonts, but neither a display nor the desktop's theme.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qunsetenv("QT_QPA_PLATFORMTHEME");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("sipphone-inspector"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIPPHONE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("sipphoneinspector"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("SIP Phone Inspector"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sipphoneinspector.SipPhoneInspector"));
}

} // namespace

// The arguments are read twice: for what they ask, and with an application for its translations.
int main(int argc, char *argv[])
{
    cli::holdStandardStreams();
    // Before anything that could start a process which would inherit it.
    const Token variable = cli::takeTokenVariable();
    cli::useUtf8();
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    std::optional<Request> request;
    if (const auto asked = cli::CommandLine::parse(arguments))
        request.emplace(*asked, variable);
    if (request && request->opens(cli::Command::Window) && !cli::hasDisplay()) {
        cli::complain(Main::tr("There is no display for a window. The commands show, search, "
                               "check, diff and export need none: see --help."));
        return cli::exitFailed;
    }

    const auto application = makeApplication(argc, argv, request);
    cli::Translations translations;
    translations.install();
    auto options = cli::CommandLine::parse(arguments);
    if (!options)
        return usageError(options.error().sentence);
    const auto end = [](bool isDone) { return isDone ? cli::exitDone : cli::exitFailed; };
    if (options->command == cli::Command::Help)
        return end(cli::print(cli::CommandLine::helpText()));
    if (options->command == cli::Command::Version)
        return end(cli::print(QStringLiteral("sipphone-inspector " SIPPHONE_VERSION "\n")));
    cli::takeUserSettings(*options, placesFor({}).settings);
    return run(*request, *options);
}
