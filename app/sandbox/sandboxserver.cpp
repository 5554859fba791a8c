// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace sandbox {

namespace {

// Never within handleRequest(): QHttpServer's request lives and dies with the socket.
void closeLater(QTcpSocket *socket)
{
    QTimer::singleShot(0, socket, [socket] { socket->disconnectFromHost(); });
}

void write(QTcpSocket *socket, const QByteArray &bytes, bool close)
{
    socket->write(bytes);
    if (close)
        closeLater(socket);
}

QByteArray hugeBody()
{
    const QByteArray start = QByteArrayLiteral("{\"notes\":\"");
    const QByteArray end = QByteArrayLiteral("\"}");
    return start + QByteArray(Fault::hugeBodyBytes - start.size() - end.size(), 'x') + end;
}

// The API documents these codes; a proxy before it may send any other status.
QString codeForStatus(int status)
{
    switch (status) {
    case 401:
        return QStringLiteral("credentials_invalid");
    case 403:
        return QStringLiteral("access_denied");
    case 404:
        return QStringLiteral("not_found");
    case 500:
        return QStringLiteral("internal_error");
    default:
        return QStringLiteral("sandbox_fault");
    }
}

Request::Method methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return Request::Method::Get;
    case QHttpServerRequest::Method::Post:
        return Request::Method::Post;
    default:
        return Request::Method::Other;
    }
}

// As in HTTP, e.g. "GET".
QByteArray methodName(const QHttpServerRequest &request)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(int(request.method()))).toUpper();
}

Request requestFrom(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    return {methodOf(request),
            url.path(QUrl::FullyEncoded),
            url.query(QUrl::FullyEncoded),
            request.value(QByteArrayLiteral("authorization")),
            request.value(QByteArrayLiteral("content-type")),
            request.body()};
}

} // namespace

SandboxServer::SandboxServer(Clock clock, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_clock(std::move(clock))
{
}

bool SandboxServer::start(quint16 port)
{
    if (!servers().isEmpty()) {
        m_errorString = tr("The server is listening already.");
        return false;
    }
    auto tcpServer = std::make_unique<QTcpServer>();
    if (!tcpServer->listen(QHostAddress::LocalHost, port)) {
        m_errorString = tcpServer->errorString();
        return false;
    }
    bind(tcpServer.release());
    return true;
}

quint16 SandboxServer::port() const
{
    return servers().isEmpty() ? quint16(0) : servers().constFirst()->serverPort();
}

QUrl SandboxServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(port());
    return url;
}

bool SandboxServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Request asked = requestFrom(request);
    m_log->add(methodName(request), asked);
    const bool close = request.value(QByteArrayLiteral("connection")).toLower() == "close";
    const Fault fault = m_faults.faultFor(asked);
    Answer answer = changed(fault, m_api.answer(asked, m_clock()));
    // An answer to HEAD has no body, or the client would read it as the next answer.
    if (request.method() == QHttpServerRequest::Method::Head)
        answer.body.clear();
    if (fault.kind() == Fault::Kind::Delay) {
        sendLater(fault.delayMs(), answer, socket, close);
        return true;
    }
    send(fault, answer, socket, close);
    m_log->answered();
    return true;
}

void SandboxServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    closeLater(socket);
}

Answer SandboxServer::changed(const Fault &fault, const Answer &plain) const
{
    Answer answer;
    switch (fault.kind()) {
    case Fault::Kind::Garbage:
        answer.body = QByteArrayLiteral("\xff\xfe<html>{\"_id\": not JSON");
        return answer;
    case Fault::Kind::NotObject:
        answer.body = QByteArrayLiteral("[1, \"two\", null]");
        return answer;
    case Fault::Kind::Empty:
        return answer;
    case Fault::Kind::Huge:
        answer.body = hugeBody();
        return answer;
    case Fault::Kind::Redirect:
        answer.status = 302;
        answer.location = url().toEncoded() + "/redirected";
        return answer;
    case Fault::Kind::Status:
        return Answer::error(fault.status(), codeForStatus(fault.status()),
                             QStringLiteral("The sandbox was told to fail"));
    case Fault::Kind::None:
    case Fault::Kind::Delay:
    case Fault::Kind::Drop:
    case Fault::Kind::Truncate:
    case Fault::Kind::Stall:
        return plain;
    }
    Q_UNREACHABLE();
}

void SandboxServer::sendLater(int delayMs, const Answer &answer, QTcpSocket *socket,
                              bool close) const
{
    // Counts it as answered in the end, also when the client has gone before its answer.
    std::shared_ptr<void> ticket(nullptr, [log = m_log](void *) { log->answered(); });
    auto *timer = new QTimer(socket);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, socket, [=, this]() mutable {
        timer->deleteLater();
        ticket.reset();
        send(Fault(), answer, socket, close);
    });
    QObject::connect(socket, &QTcpSocket::disconnected, timer, &QObject::deleteLater);
    timer->start(delayMs);
}

void SandboxServer::send(const Fault &fault, const Answer &answer, QTcpSocket *socket,
                         bool close) const
{
    const QByteArray head = answer.head(m_clock(), close);
    switch (fault.kind()) {
    case Fault::Kind::Drop:
        closeLater(socket);
        return;
    case Fault::Kind::Truncate:
        write(socket, head + answer.body.first(answer.body.size() / 2), true);
        return;
    case Fault::Kind::Stall:
        write(socket, head, false);
        return;
    default:
        write(socket, head + answer.body, close);
        return;
    }
}

} // namespace sandbox
