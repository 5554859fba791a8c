// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultrules.h"
#include "sandbox/requestlog.h"
#include "sandbox/sandboxapi.h"

#include <QAbstractHttpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace sandbox {

// The API on loopback: SandboxApi's answers over HTTP, and faults on demand. The only class that
// knows QHttpServer. Must not listen anywhere but on 127.0.0.1: that server checks and limits
// nothing by itself.
class SandboxServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // the time now: Date header, life of tokens

    explicit SandboxServer(Clock clock, QObject *parent = nullptr);

    // Listens on 127.0.0.1; port 0 takes any free one. False, with errorString(), when that fails
    // or the server is listening already.
    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] QString errorString() const { return m_errorString; }

    [[nodiscard]] quint16 port() const; // 0 before start()
    [[nodiscard]] QUrl url() const; // base URL, without a path
    [[nodiscard]] const Tokens &tokens() const { return m_api.tokens(); }
    [[nodiscard]] const Users &users() const { return m_api.users(); }

    // From now on requests for that place meet the fault, whatever their token. A place is a phone's
    // id, a path, a path with a `/` at its end for all below it, or nothing for every phone that
    // has no fault of its own; see FaultRules.
    void setFault(const Fault &fault, const QString &where = QString())
    {
        m_faults.set(fault, where);
    }

    // So many phones beside the samples, 0 to GeneratedPhones::most. To be called once at most.
    void addPhones(int count) { m_api.addPhones(count); }

    // Of the tokens of those who sign in from now on.
    void setTokenLife(std::chrono::seconds life) { m_api.logins().setTokenLife(life); }
    // Every token given out so far is answered with 401 `expired`, also those of the levels.
    void expireTokens() { m_api.tokens().expireAll(); }
    // Takes the place of a user of the same e-mail address.
    void addUser(const User &user) { m_api.users().add(user); }

    // Every complete request so far, also those refused or met by a fault.
    [[nodiscard]] int requestsServed() const { return m_log->count(); }
    [[nodiscard]] const RequestLog &log() const { return *m_log; }
    void clearLog() { m_log->clear(); }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    // Private, since they would let a caller listen on any address.
    using QAbstractHttpServer::bind;
    using QAbstractHttpServer::listen;

    [[nodiscard]] Answer changed(const Fault &fault, const Answer &plain) const;
    void sendLater(int delayMs, const Answer &answer, QTcpSocket *socket, bool close) const;
    void send(const Fault &fault, const Answer &answer, QTcpSocket *socket, bool close) const;

    Clock m_clock;
    SandboxApi m_api;
    FaultRules m_faults;
    // Shared with the answers that are late: their sockets outlive the other members.
    std::shared_ptr<RequestLog> m_log = std::make_shared<RequestLog>();
    QString m_errorString;
};

} // namespace sandbox
