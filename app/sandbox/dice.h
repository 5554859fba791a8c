// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sandbox {

// Numbers that look random and are the same on every run and machine, from a seed (SplitMix64).
class Dice
{
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }

    // 0 to end - 1; `end` is positive.
    [[nodiscard]] constexpr int below(int end) { return int(next() % quint64(end)); }

    // True in so many of a hundred cases.
    [[nodiscard]] constexpr bool percent(int chance) { return below(100) < chance; }

private:
    quint64 m_state;
};

} // namespace sandbox
