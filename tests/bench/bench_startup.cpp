// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/samples.h"
#include "bench/startup.h"

#include <cstdio>
#include <cstdlib>

// How long sipphone-inspector takes from exec to its window on the screen, and how much memory it
// has one second later, both beside the least a Qt program with a window takes: minwin. The two
// take turns, so that a busy moment of the machine meets both. Usage: bench_startup [ROUNDS]

namespace {

constexpr int defaultRounds = 15;

struct Results {
    bench::Samples mapped;
    bench::Samples resident;
    bench::Samples proportional;
};

bool measure(bench::StartWatcher &watcher, const char *program, Results *results)
{
    const auto start = watcher.watch(program);
    if (!start) {
        std::fprintf(stderr, "%s showed no window.\n", program);
        return false;
    }
    if (results) {
        results->mapped.add(start->mapped);
        results->resident.add(start->resident);
        results->proportional.add(start->proportional);
    }
    return true;
}

void print(const char *name, const Results &results)
{
    std::printf("%-20s %8.1f %8.1f %8.1f %9.1f %9.1f\n", name, results.mapped.median(),
                results.mapped.quantile(0), results.mapped.quantile(1), results.resident.median(),
                results.proportional.median());
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : defaultRounds;
    if (rounds < 1) {
        std::fprintf(stderr, "Usage: bench_startup [ROUNDS]\n");
        return 2;
    }
    bench::StartWatcher watcher;
    Results least;
    Results own;
    // The first start of each reads from the disk and is not counted.
    if (!measure(watcher, SIPPHONE_MINWIN, nullptr)
        || !measure(watcher, SIPPHONE_INSPECTOR, nullptr))
        return 1;
    for (int round = 0; round < rounds; ++round) {
        if (!measure(watcher, SIPPHONE_MINWIN, &least)
            || !measure(watcher, SIPPHONE_INSPECTOR, &own))
            return 1;
    }
    std::printf("%d rounds, medians        ms      min      max   RSS MiB   PSS MiB\n", rounds);
    print("minwin", least);
    print("sipphone-inspector", own);
    std::printf("%-20s %8.2f %8s %8s %9.2f %9.2f\n", "times minwin",
                own.mapped.median() / least.mapped.median(), "", "",
                own.resident.median() / least.resident.median(),
                own.proportional.median() / least.proportional.median());
    return 0;
}
