// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {

// What went wrong with a file that is kept between runs.
struct StoreProblem {
    enum class Kind : quint8 {
        SetAside, // it was damaged or from a later version: it lies at `path` now, a new one is begun
        CannotOpen, // no permission, something else in its place, no driver
        CannotWrite, // it may be read only
        Full, // no room on the disk
        Busy, // another program holds it
        Failed // anything else
    };
    Kind kind = Kind::Failed;
    QString path; // of the file concerned
    QString systemText; // the system's own words, for a technical line; empty for SetAside

    friend bool operator==(const StoreProblem &, const StoreProblem &) = default;
};

} // namespace store
