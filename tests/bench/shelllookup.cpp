// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/shelllookup.h"

#include "bench/sandboxprocess.h"
#include "bench/stopwatch.h"

#include <QStandardPaths>

#include <array>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

ShellLookup::ShellLookup(const SandboxProcess &sandbox, const QString &phoneId)
    // With -f and -e an answer without a phone fails, at no cost.
    : m_command("curl -sf -H 'Authorization: Bearer " + sandbox.token().toStdString() + "' '"
                + sandbox.phoneUrl(phoneId).toStdString() + "' | jq -e .")
{
}

bool ShellLookup::isPossible()
{
    return !QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("jq")).isEmpty();
}

std::optional<double> ShellLookup::lookUp() const
{
    std::string command = m_command;
    char shell[] = "sh";
    char option[] = "-c";
    const std::array<char *, 4> arguments{shell, option, command.data(), nullptr};
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const Stamp start = now();
    const int problem = posix_spawn(&child, "/bin/sh", &files, nullptr, arguments.data(), environ);
    int status = -1;
    const bool ended = problem == 0 && waitpid(child, &status, 0) == child;
    const Stamp end = now();
    posix_spawn_file_actions_destroy(&files);
    if (!ended || status != 0)
        return std::nullopt;
    return milliseconds(start, end);
}

} // namespace bench
