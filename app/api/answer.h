// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"

#include <QByteArray>
#include <QDateTime>

#include <tl/expected.hpp>

namespace api {

// A complete answer with a status from 200 to 299 and a body that is not empty. The bytes are not
// looked into.
struct Answer {
    QByteArray body; // never compressed; at most limits::maxBodyBytes
    int httpStatus = 0;
    QDateTime serverDate; // UTC, from the Date header; invalid if there was none

    bool operator==(const Answer &other) const = default;
};

using Result = tl::expected<Answer, Error>;

} // namespace api
