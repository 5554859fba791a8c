// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/job.h"

#include "api/httpdate.h"
#include "api/safetext.h"
#include "api/servererror.h"

#include <QNetworkReply>

#include <algorithm>
#include <array>

namespace api {

static bool isSuccess(int status)
{
    return status >= 200 && status <= 299;
}

static bool isRedirect(int status)
{
    return status >= 300 && status <= 399;
}

static Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Error::Kind::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return Error::Kind::ConnectionLost;
    case QNetworkReply::HostNotFoundError:
        return Error::Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's transfer timeout: the job aborted nothing
        return Error::Kind::Timeout;
    default:
        return Error::Kind::Network;
    }
}

Job::Job(QNetworkReply *reply, const Terms &terms, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_terms(terms)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, &Job::checkAnnouncedSize);
    connect(reply, &QNetworkReply::readyRead, this, &Job::readBody);
    connect(reply, &QNetworkReply::finished, this, &Job::conclude);
    // Only when the manager goes first.
    connect(reply, &QObject::destroyed, this, &Job::cancel);
    connect(&m_totalTimer, &QTimer::timeout, this, [this] { stop(Ending::TotalTimeout); });
    m_totalTimer.setSingleShot(true);
    m_totalTimer.start(m_terms.timeouts.total);
}

Job::Job(const Error &error, QObject *parent)
    : QObject(parent)
    , m_result(tl::unexpected(error))
{
    deliverLater();
}

Job::~Job()
{
    releaseReply();
}

void Job::cancel()
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_totalTimer.stop();
    releaseReply();
    deleteLater();
}

void Job::checkAnnouncedSize()
{
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid() && announced.toLongLong() > bodyLimit())
        stop(isSuccess(httpStatus()) ? Ending::TooLarge : Ending::ErrorBodyTooLarge);
}

void Job::readBody()
{
    std::array<char, 16384> buffer;
    // One byte over the limit is enough to know; no more of an endless body is kept.
    for (;;) {
        const qint64 room = bodyLimit() + 1 - m_body.size();
        const qint64 count = m_reply->read(buffer.data(),
                                           std::min<qint64>(room, std::ssize(buffer)));
        if (count <= 0)
            return;
        m_body.append(buffer.data(), count);
        if (m_body.size() > bodyLimit()) {
            stop(isSuccess(httpStatus()) ? Ending::TooLarge : Ending::ErrorBodyTooLarge);
            return;
        }
    }
}

void Job::stop(Ending ending)
{
    m_ending = ending;
    conclude();
}

void Job::conclude()
{
    if (m_state != State::Running)
        return;
    m_totalTimer.stop();
    m_result = result();
    m_body.clear();
    releaseReply();
    deliverLater();
}

void Job::deliverLater()
{
    m_state = State::Concluded;
    QMetaObject::invokeMethod(this, &Job::deliver, Qt::QueuedConnection);
}

void Job::deliver()
{
    if (m_state != State::Concluded)
        return;
    m_state = State::Over;
    deleteLater();
    // A copy: a receiver may delete the job.
    const Result result = m_result;
    Q_EMIT finished(result);
}

void Job::releaseReply()
{
    if (!m_reply)
        return;
    // Its end closes the socket as abort() does. abort() would clash, with a warning from Qt, with
    // an error that the reply has already or that is queued for it; and the job may be in one of
    // its signals just now.
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
}

int Job::httpStatus() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

qint64 Job::bodyLimit() const
{
    return isSuccess(httpStatus()) ? m_terms.bodyLimit : limits::maxErrorBodyBytes;
}

bool Job::isCompressed() const
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding");
    return !encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0;
}

// The status counts first: it says more than the way in which the rest of the answer was lost.
Result Job::result() const
{
    const int status = httpStatus();
    if (m_ending == Ending::TooLarge)
        return failure(Error::Kind::TooLarge, m_terms.bodyLimit);
    if (status != 0 && !isSuccess(status))
        return httpFailure();
    if (m_ending == Ending::TotalTimeout)
        return failure(Error::Kind::Timeout, m_terms.timeouts.total.count());
    if (m_reply->error() != QNetworkReply::NoError)
        return networkFailure();
    if (isCompressed())
        return compressedFailure();
    if (m_body.isEmpty())
        return failure(Error::Kind::EmptyBody);
    return Answer{m_body, status, parseHttpDate(m_reply->rawHeader("Date"))};
}

QString Job::safe(const QString &text, qsizetype maxLength) const
{
    return safeText(text, m_terms.secrets, maxLength);
}

Result Job::failure(Error::Kind kind, qint64 limit) const
{
    Error error;
    error.kind = kind;
    error.httpStatus = httpStatus();
    error.host = safe(m_reply->url().host(), limits::maxHostLength);
    error.limit = limit;
    // What an abort says ("Operation canceled") explains nothing.
    if (m_reply->error() != QNetworkReply::NoError
        && m_reply->error() != QNetworkReply::OperationCanceledError)
        error.detail = safe(m_reply->errorString(), limits::maxDetailLength);
    return tl::unexpected(error);
}

Result Job::httpFailure() const
{
    if (isRedirect(httpStatus())) {
        Result result = failure(Error::Kind::Redirect);
        // Not LocationHeader, which drops a relative one.
        const QByteArray location = m_reply->rawHeader("Location");
        const QUrl target = QUrl::fromEncoded(location, QUrl::StrictMode);
        if (!target.isEmpty())
            result.error().redirectHost = safe(m_reply->url().resolved(target).host(),
                                               limits::maxHostLength);
        return result;
    }
    Result result = failure(Error::Kind::HttpStatus);
    if (m_ending == Ending::ErrorBodyTooLarge)
        return result;
    const ServerError said = parseServerError(m_body);
    result.error().serverMessage = safe(said.message, limits::maxServerMessageLength);
    result.error().serverCode = safe(said.code, limits::maxServerCodeLength);
    result.error().serverPath = safe(said.path, limits::maxServerPathLength);
    return result;
}

Result Job::compressedFailure() const
{
    const QString encoding = QString::fromLatin1(m_reply->rawHeader("Content-Encoding"));
    Result result = failure(Error::Kind::Network);
    result.error().detail = safe(QStringLiteral("Content-Encoding: ") + encoding,
                                 limits::maxDetailLength);
    return result;
}

Result Job::networkFailure() const
{
    const Error::Kind kind = kindOf(m_reply->error());
    return failure(kind, kind == Error::Kind::Timeout ? m_terms.timeouts.transfer.count() : 0);
}

} // namespace api
