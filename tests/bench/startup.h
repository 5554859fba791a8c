// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

struct _XDisplay;

namespace bench {

// One start of a program with a window.
struct Start {
    double mapped = 0; // milliseconds from exec to the main window's MapNotify
    double resident = 0; // MiB of memory (RSS), one second later
    double proportional = 0; // MiB, pages shared with other processes counted in part (PSS)
};

// Starts programs one at a time on an X display where nothing else opens windows, without a window
// manager or with one: the first window of more than 100 x 100 that is mapped on the root counts.
class StartWatcher
{
public:
    // The display of the variable DISPLAY; ends the process if there is none.
    StartWatcher();
    ~StartWatcher();
    StartWatcher(const StartWatcher &) = delete;
    StartWatcher &operator=(const StartWatcher &) = delete;

    // Starts the program, measures it, kills it. Nothing if no window came.
    [[nodiscard]] std::optional<Start> watch(const std::string &program);

private:
    void dropEvents();
    [[nodiscard]] bool waitForWindow();

    _XDisplay *m_display = nullptr;
};

} // namespace bench
