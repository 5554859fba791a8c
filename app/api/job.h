// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/answer.h"
#include "api/timeouts.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

class QNetworkReply;

namespace api {

// One request under way. It finishes exactly once, always from the event loop, and never after
// cancel(); then it deletes itself. Destroying it while it runs cancels it. It must not interpret
// the body, retry, or follow a redirect.
class Job final : public QObject
{
    Q_OBJECT

public:
    ~Job() override;

    // Aborts the connection; finished() will not come any more, and the job deletes itself.
    // Harmless when the job has finished or was cancelled before.
    void cancel();

Q_SIGNALS:
    void finished(const api::Result &result);

private:
    friend class ApiClient;

    enum class State { Running, Concluded, Over };
    // Why the job ended; the reply itself only knows of errors.
    enum class Ending { ByItself, TotalTimeout, TooLarge, ErrorBodyTooLarge };

    struct Terms {
        Timeouts timeouts;
        QStringList secrets; // only there to be masked
        qint64 bodyLimit = limits::maxBodyBytes; // of a good answer
    };

    // The answer to the reply, which the job takes over.
    Job(QNetworkReply *reply, const Terms &terms, QObject *parent);
    // A request that failed before it was sent.
    Job(const Error &error, QObject *parent);

    void checkAnnouncedSize();
    void readBody();
    void stop(Ending ending);
    void conclude();
    void deliverLater();
    void deliver();
    void releaseReply();

    [[nodiscard]] int httpStatus() const;
    [[nodiscard]] qint64 bodyLimit() const;
    [[nodiscard]] bool isCompressed() const;
    [[nodiscard]] Result result() const;
    [[nodiscard]] QString safe(const QString &text, qsizetype maxLength) const;
    [[nodiscard]] Result failure(Error::Kind kind, qint64 limit = 0) const;
    [[nodiscard]] Result httpFailure() const;
    [[nodiscard]] Result compressedFailure() const;
    [[nodiscard]] Result networkFailure() const;

    QPointer<QNetworkReply> m_reply;
    Terms m_terms;
    QTimer m_totalTimer;
    QByteArray m_body;
    Result m_result;
    State m_state = State::Running;
    Ending m_ending = Ending::ByItself;
};

} // namespace api
