// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowlookup.h"

#include "bench/pause.h"
#include "bench/shownvalues.h"
#include "bench/watchedapplication.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/phonetabs.h"

namespace bench {

namespace {

constexpr std::chrono::milliseconds settling(6);
constexpr int longestSettling = 100; // times `settling`
constexpr std::chrono::seconds longestLookup(10);

} // namespace

WindowLookup::WindowLookup(WatchedApplication &application, WindowedSession &parts)
    : m_application(application)
    , m_parts(parts)
{
    // Slots are called in the order of their connection: the window's come before.
    connect(&parts.session(), &session::LookupSession::changed, this, [this] {
        if (!m_parts.session().isLoading())
            m_set = now();
    });
}

void WindowLookup::selectTab(int index)
{
    m_parts.tabs().setCurrentIndex(index);
    pause(settling);
}

void WindowLookup::waitForAnswer()
{
    QEventLoop loop;
    connect(&m_parts.session(), &session::LookupSession::changed, &loop, [this, &loop] {
        if (!m_parts.session().isLoading())
            loop.quit();
    });
    QTimer::singleShot(longestLookup, &loop, &QEventLoop::quit);
    if (m_parts.session().isLoading())
        loop.exec();
}

std::optional<WindowLookup::Times> WindowLookup::lookUp(const QString &phoneId)
{
    const ShownValues before(*m_parts.tabs().currentWidget());
    const Stamp asked = now();
    // Painting while the request runs (the Cancel button comes) is none of the new values; this
    // slot comes after the window's, which have given the widgets their values.
    const auto fetched = connect(&m_parts.session(), &session::LookupSession::fetched, this,
                                 [this] { m_application.watch(); });
    m_parts.window().openTyped(phoneId);
    waitForAnswer();
    disconnect(fetched);
    if (m_parts.session().isLoading() || m_parts.session().error())
        return std::nullopt;

    std::optional<Stamp> painted;
    for (int i = 0; i < longestSettling && !painted; ++i) {
        pause(settling);
        painted = ShownValues(*m_parts.tabs().currentWidget()).painted(before, m_application);
    }
    if (!painted)
        return std::nullopt;
    const Stamp start = m_parts.manager().lastByte();
    return Times{milliseconds(start, m_parts.decoded()), milliseconds(start, m_set),
                 milliseconds(start, *painted), milliseconds(start, m_application.lastPass()),
                 milliseconds(asked, *painted)};
}

} // namespace bench
