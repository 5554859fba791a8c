// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui {

// Tells a barcode scanner, which types like a keyboard, from a person by its speed. Knows when keys
// were pressed, never which.
class ScanBurst
{
public:
    // Milliseconds between two keys of a scanner, at most. People take 60 or more.
    static constexpr quint64 maxPause = 35;
    // Fewer keys prove nothing.
    static constexpr int minKeys = 6;

    // A character was typed at this time: an event's, in milliseconds.
    void addKey(quint64 at)
    {
        m_keys = follows(at) ? m_keys + 1 : 1;
        m_last = at;
    }
    // Whether a key pressed at this time ends a scanned text.
    [[nodiscard]] bool endsAt(quint64 at) const { return m_keys >= minKeys && follows(at); }

private:
    [[nodiscard]] bool follows(quint64 at) const
    {
        return m_keys > 0 && at >= m_last && at - m_last <= maxPause;
    }

    quint64 m_last = 0;
    int m_keys = 0;
};

} // namespace ui
