// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/baseurl.h"
#include "cli/commandline.h"
#include "cli/demosandbox.h"
#include "cli/environment.h"
#include "cli/exportcommand.h"
#include "cli/output.h"
#include "cli/phonefinder.h"
#include "cli/searchcommand.h"
#include "cli/showcommand.h"
#include "cli/tokensource.h"
#include "session/clock.h"
#include "session/connection.h"
#include "session/lookupsession.h"
#include "session/names.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QTimer>
#include <QWindow>

#include <functional>
#include <memory>
#include <optional>

// Where the parts are put together. It reads what it is asked to do, builds what that needs, and
// runs it; everything else is done by the parts.

namespace {

using Parsed = tl::expected<cli::Options, cli::UsageProblem>;
using Base = tl::expected<api::BaseUrl, api::BaseUrlError>;
using Token = tl::expected<QByteArray, cli::TokenProblem>;

constexpr char appId[] = "org.sipphoneinspector.SipPhoneInspector";

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

// What lives as long as the program runs.
struct Parts {
    explicit Parts(const api::BaseUrl &base)
        : client(manager, base)
        , connection(client)
        , session(connection, clock)
    {
    }

    QNetworkAccessManager manager;
    api::ApiClient client;
    session::SystemClock clock;
    session::Connection connection;
    session::LookupSession session;
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

// Calls one of the two: when requests can be sent, or when they never will.
void connectTo(Parts &parts, const std::function<void()> &go,
               const std::function<void(const QString &)> &giveUp)
{
    if (!parts.demo) {
        go();
        return;
    }
    QObject::connect(&*parts.demo, &cli::DemoSandbox::failed, &*parts.demo, giveUp);
    QObject::connect(&*parts.demo, &cli::DemoSandbox::ready, &*parts.demo,
                     [&parts, go, giveUp](const cli::DemoConnection &connection) {
                         const auto base = api::BaseUrl::parse(connection.url);
                         if (!base) {
                             giveUp(sentence(base.error()));
                             return;
                         }
                         parts.client.setBaseUrl(*base);
                         parts.client.setToken(connection.token);
                         go();
                     });
    parts.demo->start();
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
int runWhenConnected(Parts &parts, const std::function<void()> &go)
{
    const auto giveUp = [](const QString &reason) {
        cli::complain(reason);
        QCoreApplication::exit(cli::exitFailed);
    };
    QTimer::singleShot(0, qApp, [&] { connectTo(parts, go, giveUp); });
    return QCoreApplication::exec();
}

int runLookup(Parts &parts, const cli::Options &options)
{
    session::Names names(parts.connection);
    cli::PhoneFinder finder(parts.connection);
    std::unique_ptr<cli::LookupCommand> command;
    if (options.command == cli::Command::Show)
        command = std::make_unique<cli::ShowCommand>(parts.session, options.show);
    else
        command = std::make_unique<cli::ExportCommand>(parts.session, options.exporting);
    command->setNames(names);
    QObject::connect(&finder, &cli::PhoneFinder::found, command.get(), &cli::LookupCommand::start);
    QObject::connect(&finder, &cli::PhoneFinder::failed, qApp,
                     [] { QCoreApplication::exit(cli::exitFailed); });
    QObject::connect(command.get(), &cli::LookupCommand::finished, qApp, &QCoreApplication::exit);
    return runWhenConnected(parts, [&] { finder.find(options.phone, options.customer); });
}

int runSearch(Parts &parts, const cli::Options &options)
{
    cli::SearchCommand command(parts.connection, parts.session, options.search);
    QObject::connect(&command, &cli::SearchCommand::finished, qApp, &QCoreApplication::exit);
    return runWhenConnected(parts, [&] { command.start(options.phone, options.customer); });
}

int runCommand(Parts &parts, const cli::Options &options)
{
    return options.command == cli::Command::Search ? runSearch(parts, options)
                                                   : runLookup(parts, options);
}

// Lets the window be painted before anything else is begun.
class AfterFirstPaint final : public QObject
{
public:
    AfterFirstPaint(QWindow &window, const std::function<void()> &begin)
        : m_begin(begin)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose && static_cast<QWindow *>(watched)->isExposed()) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_begin);
        }
        return false;
    }

private:
    std::function<void()> m_begin;
};

int runWindow(Parts &parts, const cli::Options &options)
{
    ui::MainWindow window(parts.session, parts.clock);
    if (!parts.demo)
        window.setConnection(parts.client.baseUrl().host());
    const auto go = [&] {
        if (parts.demo)
            window.setConnection(Main::tr("demo"));
        if (!options.phone.isEmpty())
            window.openTyped(options.phone);
    };
    const auto giveUp = [&](const QString &reason) { window.showNotice(reason); };
    window.show();
    const AfterFirstPaint afterFirstPaint(*window.windowHandle(), [&] {
        parts.clock.start();
        connectTo(parts, go, giveUp);
    });
    return QApplication::exec();
}

int run(const Request &request, const cli::Options &options)
{
    if (!request.base)
        return usageError(sentence(request.base.error()));
    if (!request.token)
        return usageError(cli::problemText(request.token.error(), options));

    Parts parts(*request.base);
    parts.client.setToken(*request.token);
    if (options.demo)
        parts.demo.emplace(cli::DemoSandbox::findProgram());
    const int exitCode = options.command == cli::Command::Window ? runWindow(parts, options)
                                                                 : runCommand(parts, options);
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
    QGuiApplication::setDesktopFileName(QString::fromLatin1(appId));
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
        cli::complain(Main::tr("There is no display for a window. The commands show, search and "
                               "export need none: see --help."));
        return cli::exitFailed;
    }

    const auto application = makeApplication(argc, argv, request);
    cli::Translations translations;
    translations.install();
    const Parsed options = cli::CommandLine::parse(arguments);
    if (!options)
        return usageError(options.error().sentence);
    if (options->command == cli::Command::Help)
        return cli::print(cli::CommandLine::helpText()) ? cli::exitDone : cli::exitFailed;
    if (options->command == cli::Command::Version) {
        const auto line = QStringLiteral("sipphone-inspector " SIPPHONE_VERSION "\n");
        return cli::print(line) ? cli::exitDone : cli::exitFailed;
    }
    return run(*request, *options);
}
