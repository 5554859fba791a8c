// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

// A bare HTTP client for the tests: sends bytes as they are and keeps every byte that comes back,
// so that a promise the server breaks can be seen.
class HttpClient
{
public:
    explicit HttpClient(quint16 port) { m_socket.connectToHost(QHostAddress::LocalHost, port); }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void send(const QByteArray &method, const QByteArray &path, const QByteArray &token)
    {
        send(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
             + "\r\n\r\n");
    }

    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }

    // Turns the event loop until the server has closed the connection.
    [[nodiscard]] bool closes()
    {
        return waitUntil([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
    }

    [[nodiscard]] bool receivesHead()
    {
        return waitUntil([this] { return received().contains("\r\n\r\n"); });
    }

    // Until as many bytes of a body have come as its Content-Length promised.
    [[nodiscard]] bool receivesAnswer()
    {
        return receivesHead()
            && waitUntil([this] { return body().size() >= header("Content-Length").toLongLong(); });
    }

    // Until everything received so far ends so.
    [[nodiscard]] bool receivesUntil(const QByteArray &end)
    {
        return waitUntil([&] { return received().endsWith(end); });
    }

    [[nodiscard]] QByteArray received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    [[nodiscard]] QByteArray body() { return received().mid(received().indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] int status() { return received().mid(9, 3).toInt(); }

    // Value of the header as written by the server; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name)
    {
        const QByteArray start = "\r\n" + name + ": ";
        const qsizetype at = received().indexOf(start);
        if (at < 0)
            return QByteArray();
        const qsizetype from = at + start.size();
        return received().mid(from, received().indexOf("\r\n", from) - from);
    }

private:
    // The socket's own signals wake it up, so a test is as fast as the server.
    template <typename Predicate>
    bool waitUntil(Predicate predicate)
    {
        constexpr int timeoutMs = 10'000;
        bool timedOut = false;
        QEventLoop loop;
        QTimer::singleShot(timeoutMs, &loop, [&] {
            timedOut = true;
            loop.quit();
        });
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QTcpSocket::stateChanged, &loop, &QEventLoop::quit);
        while (!predicate() && !timedOut)
            loop.exec();
        return predicate();
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};
