// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTest>

namespace support {

// What another program, of the packages for tests, writes to standard output; fails loudly when it
// is not there, or does not end with 0.
inline QByteArray runTool(const QString &program, const QStringList &arguments,
                          const QByteArray &input = {})
{
    constexpr int longestRun = 100'000; // milliseconds
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; },
                                       longestRun);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qFatal("%s failed: %s %s", qPrintable(program), qPrintable(process.errorString()),
               process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

} // namespace support
