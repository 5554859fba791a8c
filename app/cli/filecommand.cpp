// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filecommand.h"

#include "cli/exporter.h"
#include "cli/sourcecommand.h"
#include "session/clock.h"

#include <QCoreApplication>
#include <QTimer>

namespace cli {

int runOnFiles(const Options &options)
{
    const session::SystemClock clock;
    if (options.command == Command::Export)
        return exportFromFile(options, clock.now());
    const auto command = SourceCommand::make(options, {}, clock);
    QObject::connect(command.get(), &SourceCommand::finished, qApp, &QCoreApplication::exit);
    QTimer::singleShot(0, command.get(), &SourceCommand::start);
    return QCoreApplication::exec();
}

} // namespace cli
