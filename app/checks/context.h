// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/limits.h"

#include <QDateTime>

namespace checks {

class EmergencyNumbers;

// What the rules know beside the phone. The rules ask no clock.
struct Context {
    // The time of the answer: its Date header where there is one, else the local clock. Valid.
    QDateTime now;
    qint64 fetchAgeSeconds = 0; // since the answer; 0 for files
    Limits limits = {};
    // Not owned; null knows only the numbers that every country has.
    const EmergencyNumbers *emergency = nullptr;
};

} // namespace checks
