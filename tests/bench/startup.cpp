// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startup.h"

#include "bench/stopwatch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

#include <X11/Xlib.h>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr int smallestWindow = 100; // pixels
constexpr std::chrono::seconds longestStart(20);
constexpr std::chrono::seconds untilMemory(1);
constexpr double kibibytesPerMebibyte = 1024;

// A window may be gone before it is asked about.
int ignoreError(Display *, XErrorEvent *)
{
    return 0;
}

bool isMainWindow(Display *display, const XMapEvent &event)
{
    XWindowAttributes window;
    return event.override_redirect == 0 && XGetWindowAttributes(display, event.window, &window) != 0
        && window.width > smallestWindow && window.height > smallestWindow;
}

void readMemory(pid_t process, Start &start)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    std::string line;
    while (std::getline(file, line)) {
        if (line.starts_with("Rss:"))
            start.resident = std::stod(line.substr(4)) / kibibytesPerMebibyte;
        else if (line.starts_with("Pss:"))
            start.proportional = std::stod(line.substr(4)) / kibibytesPerMebibyte;
    }
}

} // namespace

StartWatcher::StartWatcher()
    : m_display(XOpenDisplay(nullptr))
{
    if (!m_display) {
        std::fprintf(stderr, "There is no X display: run.sh starts one.\n");
        std::exit(2);
    }
    XSetErrorHandler(ignoreError);
    XSelectInput(m_display, DefaultRootWindow(m_display), SubstructureNotifyMask);
    XSync(m_display, False);
}

StartWatcher::~StartWatcher()
{
    XCloseDisplay(m_display);
}

void StartWatcher::dropEvents()
{
    XSync(m_display, True);
}

bool StartWatcher::waitForWindow()
{
    const Stamp end = now() + longestStart;
    while (now() < end) {
        while (XPending(m_display) > 0) {
            XEvent event;
            XNextEvent(m_display, &event);
            if (event.type == MapNotify && isMainWindow(m_display, event.xmap))
                return true;
        }
        pollfd connection{ConnectionNumber(m_display), POLLIN, 0};
        poll(&connection, 1, 100);
    }
    return false;
}

std::optional<Start> StartWatcher::watch(const std::string &program)
{
    dropEvents();
    std::string name = program;
    const std::array<char *, 2> arguments{name.data(), nullptr};
    pid_t process = 0;
    const Stamp begun = now();
    if (posix_spawn(&process, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
        return std::nullopt;
    std::optional<Start> start;
    if (waitForWindow()) {
        start = Start{milliseconds(begun, now())};
        std::this_thread::sleep_for(untilMemory);
        readMemory(process, *start);
    }
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
    return start;
}

} // namespace bench
