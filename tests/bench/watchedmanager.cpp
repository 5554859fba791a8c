// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watchedmanager.h"

#include <QNetworkReply>

namespace bench {

QNetworkReply *WatchedManager::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *outgoingData)
{
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, outgoingData);
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_written = now();
        Q_EMIT requestWritten();
    });
    connect(reply, &QIODevice::readyRead, this, [this] {
        m_lastByte = now();
        Q_EMIT bytesArrived();
    });
    return reply;
}

} // namespace bench
