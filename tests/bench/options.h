// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <cstdio>
#include <cstdlib>
#include <limits>

namespace bench {

// The value of an option as a whole number from `least` on; ends the process if it is none.
[[nodiscard]] inline int number(const QCommandLineParser &parser, const QString &option, int least)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < least) {
        std::fprintf(stderr, "--%s takes a whole number from %d on.\n", qPrintable(option), least);
        std::exit(2);
    }
    return value;
}

} // namespace bench
