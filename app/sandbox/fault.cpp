// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fault.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

struct FaultWord {
    QLatin1String word;
    Fault::Kind kind;
};

constexpr std::array faultWords{
    FaultWord{QLatin1String("none"), Fault::Kind::None},
    FaultWord{QLatin1String("drop"), Fault::Kind::Drop},
    FaultWord{QLatin1String("truncate"), Fault::Kind::Truncate},
    FaultWord{QLatin1String("garbage"), Fault::Kind::Garbage},
    FaultWord{QLatin1String("not-object"), Fault::Kind::NotObject},
    FaultWord{QLatin1String("empty"), Fault::Kind::Empty},
    FaultWord{QLatin1String("redirect"), Fault::Kind::Redirect},
    FaultWord{QLatin1String("huge"), Fault::Kind::Huge},
    FaultWord{QLatin1String("stall"), Fault::Kind::Stall},
};

// Digits only: toInt() alone would take a sign and blanks as well.
std::optional<int> numberAfter(QLatin1String prefix, QStringView text)
{
    if (!text.startsWith(prefix))
        return std::nullopt;
    const QStringView digits = text.sliced(prefix.size());
    const bool plain = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = digits.toInt(&ok);
    return plain && ok ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Fault> Fault::parse(QStringView text)
{
    for (const FaultWord &row : faultWords) {
        if (text == row.word)
            return Fault(row.kind);
    }
    if (const auto delay = numberAfter(QLatin1String("delay:"), text);
        delay && *delay <= maxDelayMs)
        return Fault(Kind::Delay, *delay);
    if (const auto code = numberAfter(QLatin1String("status:"), text);
        code && *code >= minStatus && *code <= maxStatus) {
        return Fault(Kind::Status, *code);
    }
    return std::nullopt;
}

} // namespace sandbox
