// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/value.h"

#include <QDateTime>

#include <optional>

namespace checks {

// A point in time, exact to as many digits as a PBX may write: QDateTime ends at milliseconds, and
// two times that differ beyond those are not the same.
struct Moment {
    qint64 milliseconds = 0; // since 1970, UTC
    quint64 beyond = 0; // the fraction's digits after the third, up to the eighteenth

    // Of a value that is a date; nothing otherwise.
    [[nodiscard]] static std::optional<Moment> of(const phone::Value &value);
    [[nodiscard]] static Moment of(const QDateTime &time);

    [[nodiscard]] Moment plusSeconds(qint64 seconds) const;

    friend auto operator<=>(const Moment &, const Moment &) = default;
};

} // namespace checks
