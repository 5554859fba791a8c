// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultoption.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace sandbox {

// What sipphone-sandbox was asked to do. Reads the arguments and nothing else; it must not print
// or end the program.
struct CommandLine {
    static constexpr int longestTokenLife = 7 * 24 * 60 * 60; // seconds

    quint16 port = 0; // 0: any free port
    QList<FaultOption> faults; // in the order given; for one place the last counts
    std::chrono::seconds tokenLife{}; // 1 to longestTokenLife
    int phones = 0; // beside the samples; 0 to GeneratedPhones::most
    bool untilStdinCloses = false;
    bool listPhones = false;
    bool help = false;
    bool version = false;
    QString helpText;
    QString error; // a sentence when the arguments make no sense, else empty

    // `arguments` as of QCoreApplication::arguments(), with the program's name first.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace sandbox
