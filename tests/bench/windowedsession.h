// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "bench/stopwatch.h"
#include "bench/watchedmanager.h"
#include "session/clock.h"
#include "session/connection.h"
#include "session/lookupsession.h"

#include <memory>

namespace ui {
class MainWindow;
class PhoneTabs;
} // namespace ui

namespace bench {

class SandboxProcess;

// What sipphone-inspector is made of, put together as its main() does, against a sandbox.
class WindowedSession
{
public:
    explicit WindowedSession(const SandboxProcess &sandbox);
    ~WindowedSession();

    // Shows the window, and waits until it is painted and ready for its first phone; false if it
    // does not become so.
    [[nodiscard]] bool showWindow();

    [[nodiscard]] WatchedManager &manager() { return m_manager; }
    [[nodiscard]] session::LookupSession &session() { return m_session; }
    // When the last phone was there; no widget knew of it yet.
    [[nodiscard]] Stamp decoded() const { return m_decoded; }
    // Only after showWindow().
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::PhoneTabs &tabs() { return *m_tabs; }

private:
    WatchedManager m_manager;
    api::ApiClient m_client;
    session::SystemClock m_clock;
    session::Connection m_connection;
    session::LookupSession m_session;
    Stamp m_decoded;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::PhoneTabs *m_tabs = nullptr; // owned by the window
};

} // namespace bench
