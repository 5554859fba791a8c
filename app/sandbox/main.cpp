// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/announcement.h"
#include "sandbox/commandline.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/stdinwatcher.h"
#include "sandbox/stopsignals.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

namespace {

constexpr int exitCannotListen = 1;
constexpr int exitUsage = 2;

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QDateTime now()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
}

int serve(const sandbox::CommandLine &line)
{
    const sandbox::StopSignals stopSignals;
    QObject::connect(&stopSignals, &sandbox::StopSignals::received, qApp, &QCoreApplication::quit);

    sandbox::SandboxServer server(now);
    for (const sandbox::FaultOption &option : line.faults)
        server.setFault(option.fault, option.where);
    server.addPhones(line.phones);
    server.setTokenLife(line.tokenLife);
    if (!server.start(line.port)) {
        print(stderr, "sipphone-sandbox: " + server.errorString().toLocal8Bit() + '\n');
        return exitCannotListen;
    }
    if (line.untilStdinCloses) {
        auto *watcher = new sandbox::StdinWatcher(&server);
        QObject::connect(watcher, &sandbox::StdinWatcher::closed, qApp, &QCoreApplication::quit,
                         Qt::QueuedConnection);
    }
    print(stdout, sandbox::announcement(server));
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sipphone-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIPPHONE_VERSION));

    const auto line = sandbox::CommandLine::parse(QCoreApplication::arguments());
    if (!line.error.isEmpty()) {
        print(stderr, "sipphone-sandbox: " + line.error.toLocal8Bit() + '\n');
        return exitUsage;
    }
    if (line.help) {
        print(stdout, line.helpText.toLocal8Bit());
    } else if (line.version) {
        print(stdout, "sipphone-sandbox " SIPPHONE_VERSION "\n");
    } else if (line.listPhones) {
        print(stdout, sandbox::phoneLines());
    } else {
        return serve(line);
    }
    return 0;
}
