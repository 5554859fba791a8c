// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace support {

// A real HTTP server on the loopback interface that records the requests (the bytes up to the empty
// line, and the body if its length is announced) and leaves the answer to a function, which may also answer too little, too slowly or not at
// all. It must not become a web server: whoever needs routes uses the sandbox.
class LoopbackServer
{
public:
    // Called with each complete request.
    using Answer = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    enum class Security {
        Plain,
        Tls, // with the certificate of fixtures/tls, which nobody trusts
    };

    explicit LoopbackServer(Answer answer, Security security = Security::Plain,
                            const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : m_answer(std::move(answer))
        , m_scheme(security == Security::Tls ? QStringLiteral("https") : QStringLiteral("http"))
        , m_server(security == Security::Tls ? tlsServer() : std::make_unique<QTcpServer>())
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { acceptAll(); });
        if (!m_server->listen(address))
            qFatal("no port on the loopback interface");
    }

    // e.g. "http://127.0.0.1:41234"
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("%1://%2:%3")
            .arg(m_scheme, m_server->serverAddress().toString())
            .arg(m_server->serverPort());
    }

    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    // Connections accepted (with TLS: after the handshake), and those of them that have ended.
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int disconnections() const { return m_disconnections; }
    // Bytes received from the clients, decrypted.
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    [[nodiscard]] static std::unique_ptr<QTcpServer> tlsServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(fixture("tls/selfsigned.crt")));
        configuration.setPrivateKey(QSslKey(fixture("tls/selfsigned.key"), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        return server;
    }

    // Of the first request in the bytes; 0 if its head has not come whole.
    [[nodiscard]] static qsizetype requestSize(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return 0;
        const QByteArray name = "\r\ncontent-length:";
        const QByteArray head = bytes.first(end + 2).toLower();
        const qsizetype length = head.indexOf(name);
        const qsizetype value = length + name.size();
        return end + 4
            + (length < 0 ? 0 : head.mid(value, head.indexOf('\r', value) - value).toInt());
    }

    void acceptAll()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(),
                             [this] { ++m_disconnections; });
            const auto pending = std::make_shared<QByteArray>();
            const auto read = [this, socket, pending] { take(*socket, *pending); };
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), read);
            read();
        }
    }

    void take(QTcpSocket &socket, QByteArray &pending)
    {
        const QByteArray bytes = socket.readAll();
        m_received += bytes.size();
        pending += bytes;
        for (qsizetype size = requestSize(pending); size > 0 && size <= pending.size();
             size = requestSize(pending)) {
            const QByteArray request = pending.first(size);
            pending.remove(0, size);
            m_requests.append(request);
            m_answer(socket, request);
        }
    }

    Answer m_answer;
    QString m_scheme;
    QList<QByteArray> m_requests;
    int m_connections = 0;
    int m_disconnections = 0;
    qint64 m_received = 0;
    // Last, so that its sockets are gone before what they count in.
    std::unique_ptr<QTcpServer> m_server;
};

// The bytes of an answer with a Content-Length that is true. Each header ends in "\r\n".
[[nodiscard]] inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &body,
                                           const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// Sends the bytes and keeps the connection open.
[[nodiscard]] inline LoopbackServer::Answer answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) { socket.write(bytes); };
}

// Sends the bytes and closes.
[[nodiscard]] inline LoopbackServer::Answer answeringAndClosing(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket, const QByteArray &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

// Takes the request and never says a word.
[[nodiscard]] inline LoopbackServer::Answer stalling()
{
    return [](QTcpSocket &, const QByteArray &) {};
}

// Sends the head, then the piece again and again, for as long as the client listens.
[[nodiscard]] inline LoopbackServer::Answer dripping(const QByteArray &head,
                                                     const QByteArray &piece,
                                                     std::chrono::milliseconds interval)
{
    return [head, piece, interval](QTcpSocket &socket, const QByteArray &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket,
                         [&socket, piece] { socket.write(piece); });
        QObject::connect(&socket, &QTcpSocket::disconnected, timer, &QTimer::stop);
        timer->start(interval);
    };
}

} // namespace support
