// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/stopsignals.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace sandbox {

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    m_fd = signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
    // Without the descriptor the signals must go on ending the program by themselves.
    if (m_fd < 0 || pthread_sigmask(SIG_BLOCK, &signalSet, nullptr) != 0)
        return;
    auto *notifier = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
}

StopSignals::~StopSignals()
{
    if (m_fd >= 0)
        close(m_fd);
}

} // namespace sandbox
