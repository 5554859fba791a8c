// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"
#include "support/testcase.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

// Running sipphone-inspector as a user does, and looking at what it leaves behind.

inline const QString referenceId = QStringLiteral("12345678901234567890ABCD");

// How a run of the program ended.
struct Run {
    int exitCode = -1; // -1: it crashed, or did not end in time
    QByteArray output;
    QByteArray complaint;
};

struct Surroundings {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QByteArray input = {}; // on standard input
    QString outputFile = {}; // takes standard output; then Run::output is empty

    void setToken(const QByteArray &token)
    {
        environment.insert(QStringLiteral("SIPPHONE_INSPECTOR_TOKEN"), QString::fromLatin1(token));
    }
};

[[nodiscard]] inline Run runProgram(const QStringList &arguments, const Surroundings &around = {})
{
    constexpr int longestRun = 20'000; // milliseconds
    QProcess process;
    process.setProcessEnvironment(around.environment);
    if (!around.outputFile.isEmpty())
        process.setStandardOutputFile(around.outputFile);
    process.start(QStringLiteral(SIPPHONE_INSPECTOR), arguments);
    process.write(around.input);
    process.closeWriteChannel();
    const auto isOver = [&] { return process.state() == QProcess::NotRunning; };
    const bool ended = QTest::qWaitFor(isOver, longestRun);
    Run run;
    run.output = process.readAllStandardOutput();
    run.complaint = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    process.kill();
    return QTest::qWaitFor(isOver) ? run : Run();
}

// Whether the text is exactly one line.
[[nodiscard]] inline bool isOneLine(const QByteArray &text)
{
    return text.size() > 1 && text.endsWith('\n') && text.count('\n') == 1;
}

// A sandbox in the test's own event loop, which runs while the test waits for the program.
class Sandbox
{
public:
    Sandbox()
        : m_server([] { return QDateTime::currentDateTimeUtc(); })
    {
        if (!m_server.start())
            qFatal("no port on the loopback interface");
    }

    [[nodiscard]] sandbox::SandboxServer &server() { return m_server; }
    [[nodiscard]] QByteArray token() const
    {
        return m_server.tokens().forLevel(sandbox::AccessLevel::Viewer);
    }

    [[nodiscard]] Run run(const QStringList &arguments, Surroundings around = {}) const
    {
        around.setToken(token());
        return runProgram(
            QStringList{QStringLiteral("--api"), m_server.url().toString()} + arguments, around);
    }

private:
    sandbox::SandboxServer m_server;
};

// The processes that live (a zombie does not) and have this among their variables.
[[nodiscard]] inline QList<qint64> processesWith(const QByteArray &variable)
{
    QList<qint64> found;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 id = name.toLongLong(&isNumber);
        QFile file(QStringLiteral("/proc/%1/environ").arg(name));
        // A zombie's is empty.
        if (isNumber && file.open(QIODevice::ReadOnly)
            && file.readAll().split('\0').contains(variable)) {
            found.append(id);
        }
    }
    return found;
}
