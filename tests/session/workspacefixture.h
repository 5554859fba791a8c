// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/baseurl.h"
#include "fakes/fakeclock.h"
#include "fakes/fakesecretstore.h"
#include "sandbox/sandboxserver.h"
#include "session/account.h"
#include "session/connection.h"
#include "session/customers.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/workspace.h"
#include "store/seenphones.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

inline const QString deskPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
inline const QString home = QStringLiteral("home");

[[nodiscard]] inline const sandbox::User &userWith(const sandbox::Users &users,
                                                   sandbox::Factor factor,
                                                   sandbox::AccessLevel level)
{
    for (const sandbox::User &user : users.all()) {
        if (user.factor == factor && user.level == level && !user.isBlocked)
            return user;
    }
    qFatal("the sandbox has no such user");
}

// The whole of the program but its window, against the sandbox; with a keychain in memory and files
// that go with the test.
struct WorkspaceFixture {
    WorkspaceFixture()
        : base(started())
        , workspace(std::make_unique<session::Workspace>(
              manager, base, secrets, clock,
              session::Places{folder.filePath(QStringLiteral("settings.ini")),
                              folder.filePath(QStringLiteral("phones.sqlite"))}))
        , asked(&workspace->connection(), &session::Connection::signInNeeded)
    {
        workspace->connection().setAsksForSignIn(true);
    }

    [[nodiscard]] store::Profile profile(const QString &id = home) const
    {
        return {id, id, base.toString(), {}};
    }
    [[nodiscard]] bool uses(const store::Profile &profile)
    {
        return workspace->profile().use(profile)
            && QTest::qWaitFor([this] { return !workspace->profile().isFetchingToken(); });
    }
    [[nodiscard]] bool signsIn(sandbox::AccessLevel level = sandbox::AccessLevel::Viewer)
    {
        const sandbox::User &user = userWith(server.users(), sandbox::Factor::None, level);
        session::Account &account = workspace->account();
        account.signIn(user.email, user.password, false);
        return QTest::qWaitFor([&] { return account.state() == session::Account::State::SignedIn; },
                               20'000);
    }
    void open(const QString &id) { workspace->lookups().open(phone::PhoneId::read(id)->id); }
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !workspace->lookups().isLoading(); }, 20'000)
            && QTest::qWaitFor([this] { return workspace->connection().inFlight() == 0; }, 20'000);
    }

    sandbox::SandboxServer server{
        [] { return QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC); }};
    QTemporaryDir folder;
    QNetworkAccessManager manager;
    fakes::FakeSecretStore secrets;
    fakes::FakeClock clock;
    api::BaseUrl base;
    std::unique_ptr<session::Workspace> workspace;
    QSignalSpy asked;

private:
    [[nodiscard]] api::BaseUrl started()
    {
        if (!server.start())
            qFatal("the sandbox does not start");
        return api::BaseUrl::parse(server.url().toString()).value();
    }
};

} // namespace support
