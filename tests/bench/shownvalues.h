// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/stopwatch.h"

#include <QHash>
#include <QString>

#include <optional>

class QWidget;

namespace bench {

class WatchedApplication;

// The texts of one tab of the window as they stand in its widgets: value fields, lists, raw text.
// Two of them tell which widgets had to be painted anew.
class ShownValues
{
public:
    explicit ShownValues(const QWidget &tab);

    // When the last of the widgets in view whose text differs from `before` was painted; nothing
    // if none differs, or one of them was not painted.
    [[nodiscard]] std::optional<Stamp> painted(const ShownValues &before,
                                               const WatchedApplication &application) const;

private:
    void add(const QWidget &painted, const QString &text);

    QHash<const QWidget *, QString> m_texts; // by the widget that gets the paint events
};

} // namespace bench
