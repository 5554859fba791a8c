// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/moment.h"

namespace checks {

namespace {

constexpr qsizetype millisecondDigits = 3;
constexpr qsizetype keptDigits = 18;

// The digits of a date's fraction that QDateTime has no room for. Dates hold at most one dot.
quint64 digitsBeyond(const QString &date)
{
    const qsizetype dot = date.lastIndexOf(u'.');
    if (dot < 0)
        return 0;
    quint64 number = 0;
    bool ended = false;
    for (qsizetype i = millisecondDigits; i < keptDigits; ++i) {
        const qsizetype at = dot + 1 + i;
        ended = ended || at >= date.size() || date[at] < u'0' || date[at] > u'9';
        number = number * 10 + (ended ? 0U : date[at].unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<Moment> Moment::of(const phone::Value &value)
{
    const auto date = value.toDate();
    if (!date)
        return std::nullopt;
    return Moment{date->toMSecsSinceEpoch(), digitsBeyond(value.received())};
}

Moment Moment::of(const QDateTime &time)
{
    return {time.toMSecsSinceEpoch(), 0};
}

Moment Moment::plusSeconds(qint64 seconds) const
{
    return {milliseconds + seconds * 1000, beyond};
}

} // namespace checks
