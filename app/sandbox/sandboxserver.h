// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/fault.h"
#include "sandbox/phoneapi.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QUrl>

#include <functional>

namespace sandbox {

// The API on loopback: PhoneApi's answers over HTTP, and faults on demand. The only class that
// knows QHttpServer. Must not listen anywhere but on 127.0.0.1: that server checks and limits
// nothing by itself.
class SandboxServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // the time now, for the Date header

    explicit SandboxServer(Clock clock, QObject *parent = nullptr);

    // Listens on 127.0.0.1; port 0 takes any free one. False, with errorString(), when that fails
    // or the server is listening already.
    [[nodiscard]] bool start(quint16 port = 0);
    [[nodiscard]] QString errorString() const { return m_errorString; }

    [[nodiscard]] quint16 port() const; // 0 before start()
    [[nodiscard]] QUrl url() const; // base URL, without a path
    [[nodiscard]] const Tokens &tokens() const { return m_api.tokens(); }

    // From now on requests for that phone meet the fault, whatever their token; with an empty id
    // every phone that has no fault of its own. The last call for a phone counts.
    void setFault(const Fault &fault, const QString &phoneId = QString());

    // Every complete request so far, also those refused or met by a fault.
    [[nodiscard]] int requestsServed() const { return m_requestsServed; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    // Private, since they would let a caller listen on any address.
    using QAbstractHttpServer::bind;
    using QAbstractHttpServer::listen;

    [[nodiscard]] Fault faultFor(const PhoneApi::Request &request) const;
    [[nodiscard]] Answer changed(const Fault &fault, const Answer &plain) const;
    void send(const Fault &fault, const Answer &answer, QTcpSocket *socket, bool close) const;

    Clock m_clock;
    PhoneApi m_api;
    Fault m_faultForAll;
    QHash<QString, Fault> m_faults; // by phone id in lower case
    QString m_errorString;
    int m_requestsServed = 0;
};

} // namespace sandbox
