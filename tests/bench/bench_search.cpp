// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/offscreen.h"
#include "bench/options.h"
#include "bench/processuse.h"
#include "bench/samples.h"
#include "bench/sandboxprocess.h"
#include "bench/searchwindow.h"
#include "bench/watchedapplication.h"

#include <malloc.h>

// How quick a search among very many phones is, of a sandbox in another process: from Enter to the
// rows painted without the request itself; then, with every row loaded, how long a step of
// scrolling takes to be painted and how much memory a row takes over the empty window. Sorting and
// filtering all of them is measured as well, but has no limit.

namespace {

constexpr double longestSearch = 30; // milliseconds, in the median
constexpr double longestFrame = 20; // milliseconds: 50 frames a second; 19 of 20 steps keep it
constexpr double largestRow = 1024; // bytes

struct Results {
    bench::Samples own;
    bench::Samples request;
    bench::Samples frames;
    bench::Samples sorting;
    bench::Samples filtering;
    double rowBytes = 0; // of memory of the process
    double rowAllocated = 0; // handed out by malloc
    int rows = 0;
    int failures = 0;
};

void add(bench::Samples &samples, const std::optional<double> &value, int &failures)
{
    if (value)
        samples.add(*value);
    else
        ++failures;
}

void measureSearches(bench::SearchWindow &window, int rounds, Results &results)
{
    // As people type: parts of names, numbers and addresses, each with many hits.
    const QStringList texts{QStringLiteral("an"), QStringLiteral("0004"), QStringLiteral("er"),
                            QStringLiteral("20"), QStringLiteral("13"),   QStringLiteral("sen")};
    // The first is not counted: it connects, and loads what every later one finds.
    (void)window.search(texts.constLast());
    for (int round = 0; round < rounds; ++round) {
        const auto times = window.search(texts[round % texts.size()]);
        if (!times) {
            ++results.failures;
            continue;
        }
        results.own.add(times->own);
        results.request.add(times->request);
    }
}

bool measureMemory(bench::SearchWindow &window, const QString &text, Results &results)
{
    malloc_trim(0);
    const int before = window.rows();
    const auto empty = bench::ProcessUse::measure();
    if (!window.search(text) || !window.loadAll())
        return false;
    results.rows = window.rows();
    malloc_trim(0);
    const auto full = bench::ProcessUse::measure();
    const double rows = results.rows - before;
    results.rowBytes = double(full.resident - empty.resident) / rows;
    results.rowAllocated = double(full.allocated - empty.allocated) / rows;
    return rows > 0;
}

void measureScrolling(bench::SearchWindow &window, int steps, Results &results)
{
    for (int i = 0; i < steps; ++i)
        add(results.frames, window.scrollTo(double(i + 1) / steps), results.failures);
    // By single lines, as a wheel does.
    for (int i = 0; i < steps; ++i)
        add(results.frames, window.scrollTo(0.5 + i * 0.00002), results.failures);
}

void measureArranging(bench::SearchWindow &window, Results &results)
{
    using Model = models::PhoneListModel;
    for (const int column : {Model::NameColumn, Model::DeviceColumn, Model::PresenceColumn})
        add(results.sorting, window.sort(column), results.failures);
    for (const char *text : {"an", "0004", ""})
        add(results.filtering, window.filter(QLatin1String(text)), results.failures);
}

void print(const Results &results)
{
    bench::printHeading(stdout);
    bench::printRow(stdout, "the request itself", results.request);
    bench::printRow(stdout, "Enter to rows painted, without it", results.own);
    std::printf("with %d rows\n", results.rows);
    bench::printRow(stdout, "  a step of scrolling painted", results.frames);
    bench::printRow(stdout, "  sorted by another column", results.sorting);
    bench::printRow(stdout, "  filtered", results.filtering);
    std::printf("  memory of a row: %.0f bytes of the process, %.0f of them allocated\n",
                results.rowBytes, results.rowAllocated);
}

bool verdict(const char *what, double value, double limit)
{
    const bool passed = value <= limit;
    std::printf("%s: %s %.1f, limit %.0f\n", passed ? "PASS" : "FAIL", what, value, limit);
    return passed;
}

bool judge(const Results &results)
{
    bool passed = results.failures == 0 && results.own.count() > 0 && results.frames.count() > 0;
    if (!passed)
        std::printf("%d measurements failed or were not painted\n", results.failures);
    passed &= verdict("milliseconds of a search, median", results.own.median(), longestSearch);
    passed &= verdict("milliseconds of a frame, 95 of 100", results.frames.quantile(0.95),
                      longestFrame);
    passed &= verdict("bytes of a row", results.rowBytes, largestRow);
    return passed;
}

} // namespace

int main(int argc, char *argv[])
{
    bench::useOffscreen();
    bench::WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    const auto phones = QStringLiteral("phones");
    const auto searches = QStringLiteral("searches");
    const auto everything = QStringLiteral("text");
    const auto report = QStringLiteral("report");
    parser.addOptions({{phones, QStringLiteral("How many there are."), QStringLiteral("N"),
                        QStringLiteral("100000")},
                       {searches, QStringLiteral("How many are made."), QStringLiteral("N"),
                        QStringLiteral("60")},
                       {everything, QStringLiteral("What finds all of them."),
                        QStringLiteral("TEXT"), QStringLiteral("00")},
                       {report, QStringLiteral("Exit with 0 even when a limit is not kept.")}});
    parser.addHelpOption();
    parser.process(application);
    const int rounds = bench::number(parser, searches, 1);

    bench::SandboxProcess sandbox;
    if (!sandbox.start({}, bench::number(parser, phones, 0)))
        return 2;
    bench::SearchWindow window(application, sandbox);
    Results results;
    measureSearches(window, rounds, results);
    if (!measureMemory(window, parser.value(everything), results)) {
        std::fprintf(stderr, "The whole list could not be loaded.\n");
        return 2;
    }
    measureScrolling(window, rounds, results);
    measureArranging(window, results);
    print(results);
    return judge(results) || parser.isSet(report) ? 0 : 1;
}
