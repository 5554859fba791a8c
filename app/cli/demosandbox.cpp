// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demosandbox.h"

#include "cli/tokensource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace cli {

DemoSandbox::DemoSandbox(const QString &program, QObject *parent)
    : DemoSandbox(program, Timeouts(), parent)
{
}

DemoSandbox::DemoSandbox(const QString &program, const Timeouts &timeouts, QObject *parent)
    : QObject(parent)
    , m_timeouts(timeouts)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QString::fromLatin1(tokenVariable));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(program);
    m_process.setArguments({QStringLiteral("--until-stdin-closes")});
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_readyTimer.setSingleShot(true);
    m_stopTimer.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoSandbox::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail(tr("The sample phones are missing: the program sipphone-sandbox is neither "
                    "beside this one nor on the PATH."));
        }
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        m_stopTimer.stop();
        fail(tr("The sample phones are not there: sipphone-sandbox ended before it was ready."));
        Q_EMIT stopped();
    });
    connect(&m_readyTimer, &QTimer::timeout, this, [this] {
        fail(tr("The sample phones are not there: sipphone-sandbox was not ready in time."));
        stop();
    });
    connect(&m_stopTimer, &QTimer::timeout, this, &DemoSandbox::escalate);
}

DemoSandbox::~DemoSandbox()
{
    m_process.disconnect(this);
    m_process.kill();
}

QString DemoSandbox::findProgram()
{
    const auto name = QStringLiteral("sipphone-sandbox");
    QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    if (QFileInfo(beside).isExecutable())
        return beside;
    const QString onPath = QStandardPaths::findExecutable(name);
    return onPath.isEmpty() ? name : onPath;
}

std::optional<DemoConnection> DemoSandbox::parse(const QByteArray &announcement)
{
    const QByteArray urlWord = QByteArrayLiteral("URL ");
    const QByteArray tokenWord = QByteArrayLiteral("TOKEN VIEWER ");
    DemoConnection connection;
    const QList<QByteArray> lines = announcement.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(urlWord))
            connection.url = QString::fromLatin1(line.sliced(urlWord.size()));
        else if (line.startsWith(tokenWord))
            connection.token = line.sliced(tokenWord.size());
    }
    if (connection.url.isEmpty() || connection.token.isEmpty())
        return std::nullopt;
    return connection;
}

void DemoSandbox::start()
{
    m_readyTimer.start(m_timeouts.ready);
    m_process.start();
}

void DemoSandbox::stop()
{
    m_isSettled = true;
    m_readyTimer.stop();
    if (!isRunning() || m_stopTimer.isActive())
        return;
    m_process.closeWriteChannel();
    m_stopTimer.start(m_timeouts.stop);
}

void DemoSandbox::escalate()
{
    if (m_isTerminated) {
        m_process.kill();
        return;
    }
    m_isTerminated = true;
    m_process.terminate();
    m_stopTimer.start(m_timeouts.stop);
}

void DemoSandbox::read()
{
    // Read even when it does not count any more, or the sandbox would wait for its pipe.
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_isSettled)
        return;
    m_announcement += bytes;
    const bool isWhole = m_announcement.endsWith("\nREADY\n");
    if (!isWhole && m_announcement.size() <= maxAnnouncementBytes)
        return;
    const auto connection = isWhole ? parse(m_announcement) : std::nullopt;
    if (!connection) {
        fail(tr("The sample phones are not there: sipphone-sandbox said something that this "
                "program does not understand. Both must be of the same version."));
        stop();
        return;
    }
    m_isSettled = true;
    m_readyTimer.stop();
    m_announcement.clear();
    Q_EMIT ready(*connection);
}

void DemoSandbox::fail(const QString &sentence)
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_readyTimer.stop();
    Q_EMIT failed(sentence);
}

} // namespace cli
