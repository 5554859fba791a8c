// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sandboxprocess.h"

#include <cstdio>

namespace bench {

namespace {

constexpr int readyTimeout = 20'000; // milliseconds; a sanitized sandbox starts slowly
constexpr int stopTimeout = 5'000; // milliseconds

} // namespace

bool SandboxProcess::start(const QStringList &faults, int phones)
{
    QStringList arguments{QStringLiteral("--until-stdin-closes")};
    if (phones > 0)
        arguments += {QStringLiteral("--phones"), QString::number(phones)};
    for (const QString &fault : faults)
        arguments += {QStringLiteral("--fault"), fault};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(SIPPHONE_SANDBOX), arguments);
    QByteArray announcement;
    while (!announcement.endsWith("\nREADY\n")) {
        if (!m_process.waitForReadyRead(readyTimeout)) {
            std::fprintf(stderr, "The sandbox did not start.\n");
            return false;
        }
        announcement += m_process.readAllStandardOutput();
    }
    read(announcement);
    return true;
}

SandboxProcess::~SandboxProcess()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(stopTimeout))
        m_process.kill();
}

QString SandboxProcess::phoneUrl(const QString &phoneId) const
{
    return m_url + QStringLiteral("/pbx/sipphone/") + phoneId;
}

void SandboxProcess::read(const QByteArray &announcement)
{
    const QList<QByteArray> lines = announcement.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "URL")
            m_url = QString::fromLatin1(words.value(1));
        else if (words[0] == "TOKEN" && words.value(1) == "VIEWER")
            m_token = words.value(2);
        else if (words[0] == "PHONE")
            m_phoneIds.append(QString::fromLatin1(words.value(1)));
    }
}

} // namespace bench
