// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "fakes/fakeclock.h"
#include "sandbox/sandboxserver.h"
#include "session/connection.h"
#include "session/lookupsession.h"
#include "ui/search/searchbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/status/messagebanner.h"
#include "uisupport.h"

#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QTabWidget>
#include <QTest>

#include <memory>

namespace support {

// The window as the program puts it together: a real session that asks the sandbox, or the server
// at another address. Only the clock is the test's.
struct WindowFixture {
    WindowFixture()
        : WindowFixture(QString())
    {
    }

    explicit WindowFixture(const QString &url, const api::Timeouts &timeouts = {})
        : server([] { return QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC); })
        , client(manager, startedAt(url), timeouts)
        , connection(client)
        , session(connection, clock)
        , window(std::make_unique<ui::MainWindow>(session, clock))
    {
        client.setToken(server.tokens().forLevel(sandbox::AccessLevel::Viewer));
        if (!showActive(*window))
            qFatal("the window does not become active");
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
        return *window->centralWidget()->findChild<ui::MessageBanner *>(QString(),
                                                                        Qt::FindDirectChildrenOnly);
    }
    // Goes to a tab by its keys: Ctrl+1 for the first, Ctrl+0 for the tenth.
    void goToTab(int index) const
    {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_0 + (index + 1) % 10),
                        Qt::ControlModifier);
    }

    sandbox::SandboxServer server;
    QNetworkAccessManager manager;
    api::ApiClient client;
    fakes::FakeClock clock;
    session::Connection connection;
    session::LookupSession session;
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
