// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace bench {

// A moment, for differences only: a clock that is never set back.
using Stamp = std::chrono::steady_clock::time_point;

[[nodiscard]] inline Stamp now()
{
    return std::chrono::steady_clock::now();
}

[[nodiscard]] inline double milliseconds(Stamp from, Stamp to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

} // namespace bench
