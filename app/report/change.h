// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace report {

// A value that is not what it was, or not what another phone has. Nothing is masked in it yet.
struct Change {
    QString key; // "ip.mode", "softkeys[3].label"
    QString label;
    QString before; // in words; empty where there was nothing
    QString after;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace report
