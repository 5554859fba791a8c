// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowedsession.h"

#include "api/baseurl.h"
#include "bench/pause.h"
#include "bench/sandboxprocess.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/phonetabs.h"

namespace bench {

WindowedSession::WindowedSession(const SandboxProcess &sandbox)
    : m_client(m_manager, api::BaseUrl::parse(sandbox.url()).value())
    , m_connection(m_client)
    , m_session(m_connection, m_clock)
{
    m_client.setToken(sandbox.token());
    // Connected before the window, and so called before it.
    QObject::connect(&m_session, &session::LookupSession::fetched, &m_session,
                     [this] { m_decoded = now(); });
}

WindowedSession::~WindowedSession() = default;

bool WindowedSession::showWindow()
{
    constexpr int attempts = 500;
    constexpr std::chrono::milliseconds interval(10);
    m_window = std::make_unique<ui::MainWindow>(m_session, m_clock);
    m_window->show();
    m_clock.start();
    for (int i = 0; i < attempts && !m_tabs; ++i) {
        pause(interval);
        // The window makes them after its first paint.
        m_tabs = m_window->findChild<ui::PhoneTabs *>();
    }
    if (!m_tabs)
        std::fprintf(stderr, "The window was not painted.\n");
    return m_tabs != nullptr;
}

} // namespace bench
