// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowedsession.h"

#include "api/baseurl.h"
#include "bench/pause.h"
#include "bench/sandboxprocess.h"
#include "session/profilesession.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/phonetabs.h"

namespace bench {

WindowedSession::WindowedSession(const SandboxProcess &sandbox)
    : m_workspace(m_manager, api::BaseUrl::parse(sandbox.url()).value(), m_secrets, m_clock,
                  {m_folder.filePath(QStringLiteral("settings.ini")),
                   m_folder.filePath(QStringLiteral("phones.sqlite"))})
{
    const store::Profile profile{QStringLiteral("bench"), QStringLiteral("bench"), sandbox.url(),
                                 {}};
    if (!m_workspace.profile().activate(profile, sandbox.token()))
        std::fprintf(stderr, "The sandbox has no address of use.\n");
    // Connected before the window, and so called before it.
    QObject::connect(&session(), &session::LookupSession::fetched, &session(),
                     [this] { m_decoded = now(); });
}

WindowedSession::~WindowedSession() = default;

bool WindowedSession::showWindow()
{
    constexpr int attempts = 500;
    constexpr std::chrono::milliseconds interval(10);
    m_window = std::make_unique<ui::MainWindow>(m_workspace);
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
