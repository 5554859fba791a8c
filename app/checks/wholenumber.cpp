// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/wholenumber.h"

#include <limits>

namespace checks {

namespace {

// A text of digits as it is, a JSON number as it was meant: "1e+20" has all its zeros.
QString digitsOf(const QString &received)
{
    QString text = received.trimmed();
    if (text.contains(u'e') || text.contains(u'E'))
        text = QString::number(text.toDouble(), 'f', 0);
    const bool negative = text.startsWith(u'-');
    qsizetype begin = negative ? 1 : 0;
    while (begin < text.size() && text[begin] == u'0')
        ++begin;
    return (negative ? QStringLiteral("-") : QString()) + text.sliced(begin);
}

} // namespace

std::optional<WholeNumber> wholeNumber(const phone::Value &value)
{
    const auto number = value.toInteger();
    if (!number)
        return std::nullopt;
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    const bool isHeld = *number == max || *number <= -max;
    if (!isHeld)
        return WholeNumber(*number, {});
    return WholeNumber(*number < 0 ? -max : max, digitsOf(value.received()));
}

} // namespace checks
