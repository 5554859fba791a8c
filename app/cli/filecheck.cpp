// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filecheck.h"

#include "cli/checkcommand.h"
#include "session/clock.h"

#include <QCoreApplication>
#include <QTimer>

namespace cli {

int runFileCheck(const CheckOptions &options)
{
    const session::SystemClock clock;
    CheckCommand command({}, clock, options);
    QObject::connect(&command, &CheckCommand::finished, qApp, &QCoreApplication::exit);
    QTimer::singleShot(0, &command, &CheckCommand::start);
    return QCoreApplication::exec();
}

} // namespace cli
