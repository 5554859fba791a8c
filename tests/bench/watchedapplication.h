// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/stopwatch.h"

#include <QApplication>
#include <QHash>
#include <QList>

namespace bench {

// An application that notes when each widget was painted. What is painted in one pass over a window
// counts as painted when the pass has ended and its picture was handed to the platform.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    // Forgets what was painted, and notes from now on.
    void watch();
    [[nodiscard]] bool wasPainted(const QWidget *widget) const
    {
        return m_painted.contains(widget);
    }
    // When the widget was painted for the first time since watch(); only if wasPainted().
    [[nodiscard]] Stamp painted(const QWidget *widget) const { return m_painted.value(widget); }
    // When the last pass of painting since watch() ended.
    [[nodiscard]] Stamp lastPass() const { return m_lastPass; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void endPass();

    QHash<const QWidget *, Stamp> m_painted;
    QList<const QWidget *> m_inThisPass;
    Stamp m_lastPass;
    int m_depth = 0; // of passes: a window may be painted while another one is
};

} // namespace bench
