// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"

#include <tl/expected.hpp>

namespace sandbox {

// How a list was asked for. Parameters that no list of the sandbox knows are left aside.
struct ListQuery {
    struct Limits {
        int byDefault;
        int most;
    };
    static constexpr Limits phones{50, 1000};
    static constexpr Limits models{50, 500};
    static constexpr Limits extensions{50, 1000};
    static constexpr Limits customers{100, 500};

    int offset = 0;
    int limit = 0; // 1 to Limits::most
    QString filter;
    QString customer; // as given; it may be no id
    bool full = false;
    bool available = false; // phones: only those without an extension

    // `query` is percent-encoded, a `+` is a blank. A value that makes no sense is answered with
    // 422 and its name, so that a program that sends one is found out.
    [[nodiscard]] static tl::expected<ListQuery, Answer> read(const QString &query,
                                                              const Limits &limits);
};

} // namespace sandbox
