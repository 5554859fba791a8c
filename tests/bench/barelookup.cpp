// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/barelookup.h"

#include "bench/sandboxprocess.h"
#include "bench/stopwatch.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace bench {

BareLookup::BareLookup(const SandboxProcess &sandbox, const QString &phoneId)
    : m_request(QUrl(sandbox.phoneUrl(phoneId)))
{
    m_request.setRawHeader("Authorization", "Bearer " + sandbox.token());
}

std::optional<double> BareLookup::lookUp()
{
    std::optional<double> taken;
    QEventLoop loop;
    const Stamp asked = now();
    QNetworkReply *reply = m_manager.get(m_request);
    connect(reply, &QNetworkReply::finished, this, [&] {
        const QJsonObject phone = QJsonDocument::fromJson(reply->readAll()).object();
        const Stamp read = now();
        if (phone.contains(QStringLiteral("_id")))
            taken = milliseconds(asked, read);
        reply->deleteLater();
        loop.quit();
    });
    loop.exec();
    return taken;
}

} // namespace bench
