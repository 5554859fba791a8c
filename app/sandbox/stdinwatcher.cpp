// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/stdinwatcher.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>

#include <unistd.h>

namespace sandbox {

StdinWatcher::StdinWatcher(QObject *parent)
    : QObject(parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 4096> thrownAway;
        const ssize_t count = read(STDIN_FILENO, thrownAway.data(), thrownAway.size());
        if (count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN)))
            return;
        notifier->setEnabled(false);
        Q_EMIT closed();
    });
}

} // namespace sandbox
