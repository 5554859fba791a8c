// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/phonewatch.h"
#include "ui/widgets/desktopnotifier.h"

#include <QObject>

#include <optional>

class QLabel;
class QMainWindow;

namespace session {
class Workspace;
}

namespace ui {

class PhoneArea;

// Watches the phone on the screen until something happens to it. What the watch is told is shown,
// how it gets on stands in a line of its own, and it pauses while somebody is at something that a new
// answer would disturb. One watch at a time; it ends with its PBX.
class WatchFlow final : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive the flow, which belongs to the window.
    WatchFlow(session::Workspace &workspace, PhoneArea &area, QMainWindow &window);
    // Somebody else tells the desktop; it must outlive the flow.
    void setNotifier(session::Notifier &notifier) { m_watch->setNotifier(&notifier); }

    // How the watch gets on, for the window to lay out; hidden while there is nothing to say.
    [[nodiscard]] QWidget &line();
    [[nodiscard]] bool isWatching() const;
    // Only a phone that the PBX has just answered with.
    [[nodiscard]] bool canWatch() const;
    // Asks as often as the settings have it now.
    void applyInterval();
    // Begins, or stops.
    void setWatching(bool watching);

Q_SIGNALS:
    // isWatching() or canWatch() may be other.
    void changed();
    // Once: what the phone did, for somebody to read.
    void happened(const QString &sentence);

private:
    void tick();
    void show(const session::Fetch &fetch);
    void note();
    void tellDiagnosis();
    void updateLine();

    session::Workspace &m_workspace;
    PhoneArea &m_area;
    QMainWindow &m_window;
    DesktopNotifier m_notifier;
    std::optional<session::PhoneWatch> m_watch;
    QLabel *m_line = nullptr;
    bool m_isShowing = false; // an answer of the watch itself
};

} // namespace ui
