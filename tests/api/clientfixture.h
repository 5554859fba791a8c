// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "support/loopbackserver.h"

#include <QNetworkAccessManager>

namespace support {

inline const QByteArray token = QByteArrayLiteral("T0ken-Abc.def_123");
inline const QString phoneId = QStringLiteral("0123456789abcdef01234567");

[[nodiscard]] inline api::BaseUrl baseUrl(const QString &text)
{
    const auto base = api::BaseUrl::parse(text);
    if (!base)
        qFatal("not a base URL: %s", qUtf8Printable(text));
    return *base;
}

[[nodiscard]] inline api::Request phoneRequest()
{
    return api::Request::sipPhone(*api::ObjectId::parse(phoneId));
}

// A client with a token.
struct ClientFixture {
    explicit ClientFixture(const QString &url, const api::Timeouts &timeouts = {})
        : client(manager, baseUrl(url), timeouts)
    {
        client.setToken(token);
    }

    [[nodiscard]] api::Job *get() { return client.get(phoneRequest()); }

    QNetworkAccessManager manager;
    api::ApiClient client;
};

// Counts what a job delivers and keeps the last of it.
struct Outcome {
    explicit Outcome(api::Job *job)
    {
        QObject::connect(job, &api::Job::finished, &context, [this](const api::Result &received) {
            ++count;
            result = received;
        });
    }

    // Waits until the job has finished; an Error of kind Network with no host if it never does.
    [[nodiscard]] api::Error error()
    {
        if (!QTest::qWaitFor([this] { return count > 0; }, 20'000) || result)
            return {};
        return result.error();
    }

    QObject context;
    int count = 0;
    api::Result result;
};

} // namespace support
