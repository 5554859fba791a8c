// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watchedapplication.h"

#include <QEvent>
#include <QWidget>

namespace bench {

void WatchedApplication::watch()
{
    m_painted.clear();
    m_inThisPass.clear();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    const bool isPass = event->type() == QEvent::UpdateRequest;
    const bool isPaint = event->type() == QEvent::Paint && receiver->isWidgetType();
    if (isPaint)
        m_inThisPass.append(static_cast<const QWidget *>(receiver));
    m_depth += isPass ? 1 : 0;
    const bool handled = QApplication::notify(receiver, event);
    m_depth -= isPass ? 1 : 0;
    // Painting outside a pass (when the window is exposed) is done when the widget is.
    if (m_depth == 0 && (isPass || isPaint))
        endPass();
    return handled;
}

void WatchedApplication::endPass()
{
    if (m_inThisPass.isEmpty())
        return;
    m_lastPass = now();
    for (const QWidget *widget : std::as_const(m_inThisPass)) {
        if (!m_painted.contains(widget))
            m_painted.insert(widget, m_lastPass);
    }
    m_inThisPass.clear();
}

} // namespace bench
