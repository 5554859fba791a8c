// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "fakes/fakeclock.h"
#include "session/connection.h"
#include "session/lookupsession.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace support {

inline const QString idA = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
inline const QString idB = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");

[[nodiscard]] inline phone::PhoneId phoneId(const QString &digits)
{
    const auto read = phone::PhoneId::read(digits);
    if (!read)
        qFatal("not a phone id: %s", qPrintable(digits));
    return read->id;
}

// A session with all that it needs, and a record of its signals.
struct SessionFixture {
    explicit SessionFixture(const QString &url, const QByteArray &token = "T0ken-Abc.def_123",
                            const api::Timeouts &timeouts = {})
        : client(manager, api::BaseUrl::parse(url).value(), timeouts)
        , connection(client)
        , session(connection, clock)
    {
        client.setToken(token);
        QObject::connect(&session, &session::LookupSession::fetched, &session,
                         [this] { signalled.append(QStringLiteral("fetched")); });
        QObject::connect(&session, &session::LookupSession::changed, &session,
                         [this] { signalled.append(QStringLiteral("changed")); });
    }

    // Opens the phone and waits for the end of it, good or bad.
    [[nodiscard]] bool opens(const QString &id)
    {
        session.open(phoneId(id));
        return settles();
    }
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !session.isLoading(); }, 20'000);
    }

    // The id of the phone to show, as it came in the answer; empty if there is none.
    [[nodiscard]] QString shownId() const
    {
        return session.shown() ? session.shown()->phone.value(phone::FieldId::Id).received()
                               : QString();
    }
    [[nodiscard]] QString askedId() const
    {
        return session.asked() ? session.asked()->toString() : QString();
    }

    QNetworkAccessManager manager;
    api::ApiClient client;
    session::Connection connection;
    fakes::FakeClock clock;
    QStringList signalled; // "fetched" and "changed", in their order
    session::LookupSession session;
};

} // namespace support

namespace QTest {

template <>
inline char *toString(const session::LookupError::Kind &kind)
{
    static constexpr const char *names[] = {
        "NoToken",       "Unauthorized",    "Forbidden",   "NotFound",         "Conflict",
        "Unprocessable", "TooManyRequests", "ServerError", "UnexpectedStatus", "Redirect",
        "Refused",       "HostNotFound",    "Tls",         "Timeout",          "ConnectionLost",
        "TooLarge",      "EmptyBody",       "NotJson",     "NotAnObject",      "NoList",
        "Switched",      "Network"};
    return qstrdup(names[static_cast<int>(kind)]);
}

} // namespace QTest
