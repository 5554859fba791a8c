// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/offscreen.h"

#include <QString>

#include <cstdio>

namespace bench {

namespace {

void print(QtMsgType, const QMessageLogContext &, const QString &message)
{
    // Said for each change of the window's smallest size; writing it would be measured along.
    if (!message.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

void useOffscreen()
{
    qInstallMessageHandler(print);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", SIPPHONE_OFFSCREEN);
}

} // namespace bench
