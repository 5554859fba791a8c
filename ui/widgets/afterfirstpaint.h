// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWindow>

#include <functional>

namespace ui {

// Lets a window be painted before anything else is begun.
class AfterFirstPaint final : public QObject
{
public:
    // Calls `begin` once, from the event loop, after the window has been exposed.
    AfterFirstPaint(QWindow &window, const std::function<void()> &begin)
        : m_begin(begin)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose && static_cast<QWindow *>(watched)->isExposed()) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, m_begin);
        }
        return false;
    }

private:
    std::function<void()> m_begin;
};

} // namespace ui
