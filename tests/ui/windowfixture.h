// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "fakes/fakeclock.h"
#include "fakes/fakesecretstore.h"
#include "sandbox/sandboxserver.h"
#include "session/connection.h"
#include "session/lookupsession.h"
#include "session/profilesession.h"
#include "session/workspace.h"
#include "ui/search/searchbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/status/messagebanner.h"
#include "uisupport.h"

#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace support {

struct SignedOut {
};

// The window as the program puts it together: a real session that asks the sandbox, or the server
// at another address. Only the clock is the test's.
struct WindowFixture {
    WindowFixture()
        : WindowFixture(QString())
    {
    }

    explicit WindowFixture(const QString &url, const api::Timeouts &timeouts = {})
        : server([] { return QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC); })
        , base(startedAt(url))
        , workspace(manager, base, secrets, clock,
                    {folder.filePath(QStringLiteral("settings.ini")),
                     folder.filePath(QStringLiteral("phones.sqlite"))},
                    timeouts)
        , client(workspace.client())
        , session(workspace.lookups())
        , window(std::make_unique<ui::MainWindow>(workspace))
    {
        if (!workspace.profile().activate(profile(),
                                          server.tokens().forLevel(sandbox::AccessLevel::Viewer)))
            qFatal("the profile is of no use");
        if (!showActive(*window))
            qFatal("the window does not become active");
    }

    // A window in which nobody is signed in yet.
    explicit WindowFixture(SignedOut)
        : WindowFixture(QString(), {})
    {
        workspace.connection().setAsksForSignIn(true);
        if (!workspace.profile().activate(
                {QStringLiteral("fresh"), QStringLiteral("Test PBX"), base.toString(), {}})
            || !QTest::qWaitFor([this] { return !workspace.profile().isReadingToken(); }))
            qFatal("the profile is of no use");
        server.clearLog();
    }

    [[nodiscard]] store::Profile profile() const
    {
        return {QStringLiteral("test"), QStringLiteral("test"), base.toString(), {}};
    }
    // Requests for phones, or for the phone of that id.
    [[nodiscard]] int phonesAsked(const QString &id = QString()) const
    {
        const QString path = id.isEmpty() ? QStringLiteral("/pbx/sipphone")
                                          : QStringLiteral("/pbx/sipphone/") + id.toLower();
        int count = 0;
        for (const sandbox::ServedRequest &request : server.log().requests()) {
            const bool isOne = request.path.toLower() == path;
            const bool isAny = id.isEmpty() && request.path.startsWith(path)
                && !request.path.startsWith(QStringLiteral("/pbx/sipphonemodel"));
            count += isOne || isAny ? 1 : 0;
        }
        return count;
    }

    // Types the id into the search box, presses Enter, and waits for the end of it.
    [[nodiscard]] bool looksUp(const QString &id)
    {
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&box(), id);
        QTest::keyClick(&box(), Qt::Key_Return);
        return settles();
    }
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !session.isLoading(); }, 20'000);
    }
    // The next requests for any phone meet it.
    void setFault(const QString &text)
    {
        const auto fault = sandbox::Fault::parse(text);
        if (!fault)
            qFatal("not a fault: %s", qPrintable(text));
        server.setFault(*fault);
    }

    [[nodiscard]] QLineEdit &box() const { return *window->findChild<QLineEdit *>(); }
    [[nodiscard]] QTabWidget &tabs() const { return *window->findChild<QTabWidget *>(); }
    [[nodiscard]] ui::MessageBanner &banner() const
    {
        // The first: others stand in the tabs.
        return *window->centralWidget()->findChild<ui::MessageBanner *>();
    }
    // Goes to a tab by its keys: Ctrl+1 for the first, Ctrl+0 for the tenth.
    void goToTab(int index) const
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_0 + (index + 1) % 10),
                        Qt::ControlModifier);
    }

    sandbox::SandboxServer server;
    QTemporaryDir folder;
    QNetworkAccessManager manager;
    fakes::FakeSecretStore secrets;
    fakes::FakeClock clock;
    api::BaseUrl base;
    session::Workspace workspace;
    api::ApiClient &client;
    session::LookupSession &session;
    std::unique_ptr<ui::MainWindow> window;

private:
    [[nodiscard]] api::BaseUrl startedAt(const QString &url)
    {
        if (!url.isEmpty())
            return api::BaseUrl::parse(url).value();
        if (!server.start())
            qFatal("the sandbox does not start");
        return api::BaseUrl::parse(server.url().toString()).value();
    }
};

} // namespace support
