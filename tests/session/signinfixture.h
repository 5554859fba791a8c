// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "fakes/fakeclock.h"
#include "session/account.h"
#include "support/loopbackserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace support {

inline const QString user = QStringLiteral("per@andeby.example");
inline const QString password = QStringLiteral("Sommerhøns-7!");

// A PBX that answers each sign-in with the next of its answers, and the last one for ever.
struct SignInServer {
    explicit SignInServer(const QByteArrayList &given)
        : answers(given)
    {
    }

    // What was sent with the sign-in of that number.
    [[nodiscard]] QJsonObject sent(int index) const
    {
        const QByteArray request = server.requests().at(index);
        return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    }

    QByteArrayList answers;
    LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &) {
        socket.write(answers.size() > 1 ? answers.takeFirst() : answers.constFirst());
    }};
};

// The answer with a token, and others that a PBX may give.
inline const QByteArray goodToken = QByteArrayLiteral("T0ken-Abc.def_123");
inline const QByteArray signedIn = httpAnswer(
    "200 OK",
    R"({"token":"T0ken-Abc.def_123","expiresInMinutes":15,"employee":"e1",)"
    R"("customer":"c1","accessLevel":"MANAGER","name":"Per","customerName":"Andeby"})");
inline const QByteArray wrongPassword = httpAnswer(
    "401 Unauthorized", R"({"error":{"code":"credentials_invalid","message":"please login"}})");
inline const QByteArray smsWanted = httpAnswer(
    "401 Unauthorized", R"({"error":{"code":"smsKey","message":"Code sent"}})");
inline const QByteArray authenticatorWanted = httpAnswer(
    "401 Unauthorized", R"({"error":{"code":"authenticatorToken","message":"Code?"}})");

// An account of a PBX, with a record of its signals.
struct SignInFixture {
    explicit SignInFixture(const QString &url, const api::Timeouts &timeouts = {})
        : client(manager, api::BaseUrl::parse(url).value(), timeouts)
        , account(client, clock)
        , received(&account, &session::Account::tokenReceived)
        , signedInSpy(&account, &session::Account::signedIn)
    {
    }

    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor(
            [this] { return account.state() != session::Account::State::SigningIn; }, 20'000);
    }
    [[nodiscard]] bool signsIn(bool persist = false)
    {
        account.signIn(user, password, persist);
        return settles();
    }
    [[nodiscard]] bool givesCode(const QString &code)
    {
        account.giveCode(code);
        return settles();
    }

    QNetworkAccessManager manager;
    api::ApiClient client;
    fakes::FakeClock clock;
    session::Account account;
    QSignalSpy received;
    QSignalSpy signedInSpy;
};

} // namespace support

namespace QTest {

template <>
inline char *toString(const session::Account::State &state)
{
    static constexpr const char *names[] = {"SignedOut", "SigningIn", "CodeNeeded", "SignedIn"};
    return qstrdup(names[static_cast<int>(state)]);
}

template <>
inline char *toString(const session::SignInError::Kind &kind)
{
    static constexpr const char *names[] = {
        "Credentials", "Code",       "Refused",   "NoSignInThere", "TooManyAttempts", "ServerError",
        "Redirect",    "NotReached", "BadAnswer", "NoToken",       "NotAToken",       "Expired"};
    return qstrdup(names[static_cast<int>(kind)]);
}

} // namespace QTest
