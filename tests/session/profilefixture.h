// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "fakes/fakeclock.h"
#include "fakes/fakesecretstore.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/users.h"
#include "session/account.h"
#include "session/connection.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "store/tokenvault.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace support {

inline const QString phoneA = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
inline const QString phoneB = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");

// The program without its window: a profile, an account, a keychain, and somebody to sign in.
struct ProfileFixture {
    ProfileFixture()
    {
        connection.setAsksForSignIn(true);
        if (!server.start())
            qFatal("no port on the loopback interface");
    }

    [[nodiscard]] store::Profile profile(const QString &id = QStringLiteral("office")) const
    {
        return {id, QStringLiteral("Production"), server.url().toString(), QString()};
    }
    // What an earlier run has kept.
    void keepInKeychain(const QString &profileId, const QByteArray &token)
    {
        keychain.kept.insert(profileId, store::serialized({token, std::nullopt}));
    }
    [[nodiscard]] QByteArray goodToken() const
    {
        return server.tokens().forLevel(sandbox::AccessLevel::Viewer);
    }
    // As a user without a second factor.
    [[nodiscard]] bool signsIn(const char *email = "viewer@sandbox.example")
    {
        const sandbox::User &user = *server.users().find(QLatin1String(email));
        account.signIn(user.email, user.password, false);
        return QTest::qWaitFor(
            [this] { return account.state() == session::Account::State::SignedIn; }, 20'000);
    }
    void open(const QString &id) { lookups.open(phone::PhoneId::read(id)->id); }
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !lookups.isLoading(); }, 20'000);
    }
    [[nodiscard]] QString shownId() const
    {
        return lookups.shown() ? lookups.shown()->phone.value(phone::FieldId::Id).received()
                               : QString();
    }

    fakes::FakeClock clock;
    sandbox::SandboxServer server{[this] { return clock.now(); }};
    fakes::FakeSecretStore keychain;
    store::TokenVault vault{keychain};
    QNetworkAccessManager manager;
    api::ApiClient client{manager,
                          api::BaseUrl::parse(QStringLiteral("http://127.0.0.1:1")).value()};
    session::Connection connection{client};
    session::Account account{client, clock};
    session::ProfileSession profiles{connection, account, vault, clock};
    session::LookupSession lookups{connection, clock};
    QSignalSpy asked{&connection, &session::Connection::signInNeeded};
    QSignalSpy notices{&profiles, &session::ProfileSession::notice};
};

} // namespace support
