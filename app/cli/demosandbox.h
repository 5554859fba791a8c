// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace cli {

// Where the sandbox answers and the token that may read its phones.
struct DemoConnection {
    QString url;
    QByteArray token;

    friend bool operator==(const DemoConnection &, const DemoConnection &) = default;
};

// Runs sipphone-sandbox for as long as the program needs it. It ends with the program, however that
// ends: its standard input is a pipe that nobody else holds. Nothing secret is given to it.
class DemoSandbox final : public QObject
{
    Q_OBJECT

public:
    struct Timeouts {
        std::chrono::milliseconds ready{10'000}; // from start() to the whole announcement
        std::chrono::milliseconds stop{2'000}; // between asking it to end, SIGTERM and SIGKILL
    };
    // The most of an announcement that is read, in bytes.
    static constexpr qsizetype maxAnnouncementBytes = 64LL * 1024;

    explicit DemoSandbox(const QString &program, QObject *parent = nullptr);
    DemoSandbox(const QString &program, const Timeouts &timeouts, QObject *parent = nullptr);
    // Kills a sandbox that still runs; stop() is the better way.
    ~DemoSandbox() override;

    // The sandbox beside this program, else the one on PATH; its bare name if there is neither.
    [[nodiscard]] static QString findProgram();
    // What a whole announcement says; nothing if it lacks the address or the token.
    [[nodiscard]] static std::optional<DemoConnection> parse(const QByteArray &announcement);

    // Once only. Exactly one of ready() and failed() follows, unless stop() comes first.
    void start();
    // Asks the sandbox to end; stopped() follows if it runs.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void ready(const cli::DemoConnection &connection);
    // One sentence for the user.
    void failed(const QString &sentence);
    void stopped();

private:
    void read();
    void escalate();
    void fail(const QString &sentence);

    Timeouts m_timeouts;
    QProcess m_process;
    QTimer m_readyTimer;
    QTimer m_stopTimer;
    QByteArray m_announcement;
    bool m_isSettled = false; // ready() or failed() has come, or will not
    bool m_isTerminated = false;
};

} // namespace cli
