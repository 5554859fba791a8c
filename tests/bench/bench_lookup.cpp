// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barelookup.h"
#include "bench/offscreen.h"
#include "bench/options.h"
#include "bench/samples.h"
#include "bench/sandboxprocess.h"
#include "bench/shelllookup.h"
#include "bench/watchedapplication.h"
#include "bench/windowlookup.h"
#include "ui/shell/phonetabs.h"

#include <array>

// How long a lookup takes: with curl and jq, with the least that Qt can do, and in the program, all
// in one process and interleaved, so that a busy moment of the machine meets all of them. The
// phones come from a sandbox in another process.
//
// It fails when the program's own work, from the answer's last byte to the changed values of the
// tab in view painted, takes more than the limit in the median, or when a lookup was not painted.
// Two phones take turns, so that there is always something to paint; each tab is in view in turn.

namespace {

constexpr double limit = 3; // milliseconds
constexpr int roundsPerShellLookup = 10;

const QString referenceId = QStringLiteral("12345678901234567890ABCD");
const QString deskPhoneId = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString webRtcClientId = QStringLiteral("66d0f1a2b3c4d5e6f7a80004");
const QString unknownValuesId = QStringLiteral("66d0f1a2b3c4d5e6f7a8000b");

// A phone that differs from the reference's in what the tab shows.
const QString &otherPhone(int tab)
{
    switch (tab) {
    case int(phone::Group::Codec):
        return webRtcClientId;
    case int(phone::Group::Other):
        return unknownValuesId;
    default:
        return deskPhoneId;
    }
}

struct Results {
    bench::Samples shell;
    bench::Samples bare;
    bench::Samples decoded;
    bench::Samples set;
    bench::Samples painted;
    bench::Samples settled;
    bench::Samples whole;
    std::array<bench::Samples, phone::groupCount + 1> paintedByTab;
    int failures = 0;
};

void add(bench::Samples &samples, const std::optional<double> &value, int &failures)
{
    if (value)
        samples.add(*value);
    else
        ++failures;
}

void lookUpInWindow(bench::WindowLookup &window, const QString &phoneId, int tab, Results &results)
{
    const auto times = window.lookUp(phoneId);
    if (!times) {
        ++results.failures;
        return;
    }
    results.decoded.add(times->decoded);
    results.set.add(times->set);
    results.painted.add(times->painted);
    results.settled.add(times->settled);
    results.whole.add(times->whole);
    results.paintedByTab[static_cast<std::size_t>(tab)].add(times->painted);
}

void measure(bench::WatchedApplication &application, bench::WindowedSession &parts,
             const bench::SandboxProcess &sandbox, int rounds, Results &results)
{
    bench::WindowLookup window(application, parts);
    bench::BareLookup bare(sandbox, referenceId);
    const bench::ShellLookup shell(sandbox, referenceId);
    const bool hasShell = bench::ShellLookup::isPossible();
    // The first of each is not counted: it connects, and loads what every later one finds.
    (void)bare.lookUp();
    (void)window.lookUp(referenceId);
    for (int round = 0; round < rounds; ++round) {
        // Two lookups with each tab: there and back.
        const int tab = round / 2 % parts.tabs().count();
        if (round % 2 == 0)
            window.selectTab(tab);
        lookUpInWindow(window, round % 2 == 0 ? otherPhone(tab) : referenceId, tab, results);
        add(results.bare, bare.lookUp(), results.failures);
        if (hasShell && round % roundsPerShellLookup == 0)
            add(results.shell, shell.lookUp(), results.failures);
    }
}

void print(const Results &results)
{
    bench::printHeading(stdout);
    if (results.shell.count() > 0)
        bench::printRow(stdout, "sh -c \"curl -s URL | jq .\"", results.shell);
    else
        std::puts("curl or jq is not installed: not measured");
    bench::printRow(stdout, "bare GET and QJsonDocument", results.bare);
    bench::printRow(stdout, "program: Enter to values painted", results.whole);
    std::puts("program, from the answer's last byte to");
    bench::printRow(stdout, "  phone decoded", results.decoded);
    bench::printRow(stdout, "  all widgets set", results.set);
    bench::printRow(stdout, "  changed values in view painted", results.painted);
    const QStringList tabs = ui::PhoneTabs::names();
    for (int i = 0; i < tabs.size(); ++i) {
        const QByteArray name = "    tab " + tabs[i].toUtf8();
        bench::printRow(stdout, name.constData(), results.paintedByTab[static_cast<size_t>(i)]);
    }
    bench::printRow(stdout, "  nothing left to paint", results.settled);
}

bool judge(const Results &results)
{
    const double median = results.painted.median();
    const bool passed = results.painted.count() > 0 && median <= limit && results.failures == 0;
    if (results.failures > 0)
        std::printf("%d lookups failed or were not painted\n", results.failures);
    std::printf("%s: %.3f ms in the median from the answer's last byte to the values painted, "
                "limit %.0f ms\n",
                passed ? "PASS" : "FAIL", median, limit);
    return passed;
}

} // namespace

int main(int argc, char *argv[])
{
    bench::useOffscreen();
    bench::WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    const auto lookups = QStringLiteral("lookups");
    const auto report = QStringLiteral("report");
    parser.addOptions(
        {{lookups, QStringLiteral("How many of each."), QStringLiteral("N"), QStringLiteral("500")},
         {report, QStringLiteral("Exit with 0 even when the limit is not kept.")}});
    parser.addHelpOption();
    parser.process(application);
    const int rounds = bench::number(parser, lookups, 1);

    bench::SandboxProcess sandbox;
    if (!sandbox.start())
        return 2;
    bench::WindowedSession parts(sandbox);
    if (!parts.showWindow())
        return 2;
    Results results;
    measure(application, parts, sandbox, rounds, results);
    print(results);
    return judge(results) || parser.isSet(report) ? 0 : 1;
}
