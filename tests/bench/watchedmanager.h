// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/stopwatch.h"

#include <QNetworkAccessManager>

namespace bench {

// A network manager that tells what happens to its requests, before whoever made them is told.
class WatchedManager final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    // When bytes of the last answer arrived in this thread for the last time.
    [[nodiscard]] Stamp lastByte() const { return m_lastByte; }
    // When the last request was written to its socket.
    [[nodiscard]] Stamp written() const { return m_written; }

Q_SIGNALS:
    void requestWritten(); // to the socket
    void bytesArrived();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    Stamp m_lastByte;
    Stamp m_written;
};

} // namespace bench
