// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/stopwatch.h"
#include "bench/watchedmanager.h"
#include "session/clock.h"
#include "session/lookupsession.h"
#include "session/workspace.h"
#include "store/keychainsecretstore.h"

#include <QTemporaryDir>

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
    [[nodiscard]] session::LookupSession &session() { return m_workspace.lookups(); }
    [[nodiscard]] session::Workspace &workspace() { return m_workspace; }
    // When the last phone was there; no widget knew of it yet.
    [[nodiscard]] Stamp decoded() const { return m_decoded; }
    // Only after showWindow().
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::PhoneTabs &tabs() { return *m_tabs; }

private:
    QTemporaryDir m_folder;
    WatchedManager m_manager;
    store::KeychainSecretStore m_secrets; // never used: the token is the run's
    session::SystemClock m_clock;
    session::Workspace m_workspace;
    Stamp m_decoded;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::PhoneTabs *m_tabs = nullptr; // owned by the window
};

} // namespace bench
