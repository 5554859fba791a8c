// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/limits.h"

namespace api {

// How long a request may take; both greater than zero.
struct Timeouts {
    std::chrono::milliseconds transfer = limits::transferTimeout; // nothing arrives for that long
    std::chrono::milliseconds total = limits::totalTimeout; // the whole request
};

} // namespace api
