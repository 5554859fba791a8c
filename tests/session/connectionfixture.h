// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clientfixture.h"
#include "session/connection.h"

#include <QSignalSpy>

#include <memory>

namespace support {

[[nodiscard]] inline api::Request requestFor(char digit)
{
    return api::Request::sipPhone(*api::ObjectId::parse(QString(24, QLatin1Char(digit))));
}

[[nodiscard]] inline bool carries(const QByteArray &request, const QByteArray &shown)
{
    return request.contains("\r\nAuthorization: Bearer " + shown + "\r\n");
}

// A PBX that knows one token at a time, and a connection to it.
struct ConnectionFixture {
    explicit ConnectionFixture(const QByteArray &validToken = token)
        : valid(validToken)
        , client(server.url())
        , connection(std::make_unique<session::Connection>(client.client))
        , asked(connection.get(), &session::Connection::signInNeeded)
    {
    }

    void signIn(const QByteArray &newToken)
    {
        client.client.setToken(newToken);
        connection->resume();
    }

    QByteArray valid;
    LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &request) {
        socket.write(carries(request, valid)
                         ? httpAnswer("200 OK", "{}")
                         : httpAnswer("401 Unauthorized", R"({"error":{"code":"expired"}})"));
    }};
    ClientFixture client;
    std::unique_ptr<session::Connection> connection;
    QSignalSpy asked;
};

// Counts what a call delivers and keeps the last of it.
struct CallOutcome {
    explicit CallOutcome(session::Call *watched)
        : call(watched)
    {
        QObject::connect(watched, &session::Call::finished, &context,
                         [this](const api::Result &received) {
                             ++count;
                             result = received;
                         });
    }

    [[nodiscard]] api::Error::Kind kind() const { return result.error().kind; }

    QPointer<session::Call> call;
    QObject context;
    int count = 0;
    api::Result result;
};

} // namespace support
