// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/offscreen.h"
#include "bench/options.h"
#include "bench/pause.h"
#include "bench/processuse.h"
#include "bench/sandboxprocess.h"
#include "bench/soak.h"
#include "bench/stopwatch.h"
#include "bench/windowedsession.h"

#include <QApplication>
#include <QList>

// Thousands of lookups in a row against a sandbox in another process, every third one cancelled:
// at once, when the request is written, when the first bytes arrive, after a while, or by the next
// lookup. Some phones answer late or with a fault.
//
// It fails when a lookup is lost, when memory grows after the first 30 % of them, or when sockets
// stay open. With AddressSanitizer memory is not judged, since freed memory is kept for a while;
// leaks are found at exit.

namespace {

constexpr int steps = 10;
constexpr int warmSteps = 3;
constexpr qint64 growthLimit = 2 * 1024 * 1024; // bytes
constexpr int descriptorLimit = 2;
constexpr double mebibyte = 1024.0 * 1024.0;

// What the sandbox does to some of its phones, beside answering.
QStringList faults()
{
    return {QStringLiteral("delay:1@66d0f1a2b3c4d5e6f7a80001"),
            QStringLiteral("delay:3@66d0f1a2b3c4d5e6f7a80005"),
            QStringLiteral("status:500@66d0f1a2b3c4d5e6f7a80007"),
            QStringLiteral("drop@66d0f1a2b3c4d5e6f7a80008"),
            QStringLiteral("truncate@66d0f1a2b3c4d5e6f7a80009"),
            QStringLiteral("garbage@66d0f1a2b3c4d5e6f7a80010")};
}

// Nothing of what is due to be deleted counts as used, nor do the connections that the network
// manager keeps on purpose; a socket that a lookup has left behind does.
void settle(QNetworkAccessManager &manager)
{
    constexpr std::chrono::milliseconds untilQuiet(200);
    bench::pause(untilQuiet);
    manager.clearConnectionCache();
    bench::pause(untilQuiet);
}

void run(bench::Soak &soak, QNetworkAccessManager &manager, int lookups)
{
    QEventLoop loop;
    QObject::connect(&soak, &bench::Soak::done, &loop, &QEventLoop::quit);
    soak.run(lookups);
    loop.exec();
    settle(manager);
}

void print(const bench::Soak::Book &book, const bench::ProcessUse &use)
{
    std::printf("%8d %9d %7d %9d %8d %8.2f", book.begun, book.finished, book.failed, book.cancelled,
                book.replaced, double(use.resident) / mebibyte);
    if (bench::isAddressSanitized())
        std::printf(" %9s", "-");
    else
        std::printf(" %9.2f", double(use.allocated) / mebibyte);
    std::printf(" %5d\n", use.descriptors);
    std::fflush(stdout);
}

QList<bench::ProcessUse> soakInSteps(bench::Soak &soak, QNetworkAccessManager &manager, int lookups)
{
    std::printf("%8s %9s %7s %9s %8s %8s %9s %5s\n", "lookups", "finished", "failed", "cancelled",
                "replaced", "RSS MiB", "heap MiB", "files");
    // The first one connects and loads what every later one finds.
    run(soak, manager, 1);
    QList<bench::ProcessUse> uses{bench::ProcessUse::measure()};
    print(soak.book(), uses.last());
    for (int step = 1; step <= steps; ++step) {
        run(soak, manager, lookups * step / steps - lookups * (step - 1) / steps);
        uses.append(bench::ProcessUse::measure());
        print(soak.book(), uses.last());
    }
    return uses;
}

bool judge(const bench::Soak::Book &book, const QList<bench::ProcessUse> &uses)
{
    const qint64 growth = uses.last().resident - uses[warmSteps].resident;
    const int opened = uses.last().descriptors - uses.first().descriptors;
    if (!book.isBalanced())
        std::printf("lost %d, ended wrongly %d\n", book.lost, book.wrong);
    if (bench::isAddressSanitized())
        std::puts("AddressSanitizer keeps freed memory: growth is not judged, leaks are at exit");
    const bool grew = !bench::isAddressSanitized() && growth > growthLimit;
    const bool passed = book.isBalanced() && !grew && opened <= descriptorLimit;
    std::printf("%s: %d lookups, memory %+.2f MiB after the first 30 %% (limit %.0f), "
                "%+d open files (limit %d)\n",
                passed ? "PASS" : "FAIL", book.begun, double(growth) / mebibyte,
                double(growthLimit) / mebibyte, opened, descriptorLimit);
    return passed;
}

} // namespace

int main(int argc, char *argv[])
{
    bench::useOffscreen();
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto lookups = QStringLiteral("lookups");
    const auto cancelEvery = QStringLiteral("cancel-every");
    const auto noWindow = QStringLiteral("no-window");
    parser.addOptions(
        {{lookups, QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("10000")},
         {cancelEvery, QStringLiteral("Cancel every Nth; 0 for none."), QStringLiteral("N"),
          QStringLiteral("3")},
         {noWindow, QStringLiteral("The session alone.")}});
    parser.addHelpOption();
    parser.process(application);
    const int count = bench::number(parser, lookups, steps);
    const int every = bench::number(parser, cancelEvery, 0);

    bench::SandboxProcess sandbox;
    if (!sandbox.start(faults()))
        return 2;
    bench::WindowedSession parts(sandbox);
    if (!parser.isSet(noWindow) && !parts.showWindow())
        return 2;
    bench::Soak soak(parts.session(), parts.manager(), sandbox.phoneIds(), every);
    const bench::Stamp start = bench::now();
    const QList<bench::ProcessUse> uses = soakInSteps(soak, parts.manager(), count);
    std::printf("%.1f s\n", bench::milliseconds(start, bench::now()) / 1000);
    return judge(soak.book(), uses) ? 0 : 1;
}
