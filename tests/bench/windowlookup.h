// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/stopwatch.h"
#include "bench/windowedsession.h"

#include <QObject>

#include <optional>

namespace bench {

class WatchedApplication;

// Looks up phones as a user does, by typing ids into the window, and measures the program's own
// work: what it does once it has the answer's last byte.
class WindowLookup final : public QObject
{
    Q_OBJECT

public:
    // Milliseconds. All but `whole` count from the answer's last byte.
    struct Times {
        double decoded = 0; // the phone is there, no widget knows of it yet
        double set = 0; // every widget has its new values
        double painted = 0; // the last of the changed values in view is painted
        double settled = 0; // nothing is painted after that
        double whole = 0; // from Enter to `painted`
    };

    // Both must outlive this object; the window must be shown.
    WindowLookup(WatchedApplication &application, WindowedSession &parts);

    void selectTab(int index);
    // Nothing if the lookup failed, or did not change the tab in view, or was not painted.
    [[nodiscard]] std::optional<Times> lookUp(const QString &phoneId);

private:
    void waitForAnswer();

    WatchedApplication &m_application;
    WindowedSession &m_parts;
    Stamp m_set;
};

} // namespace bench
