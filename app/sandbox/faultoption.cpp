// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultoption.h"

#include "sandbox/faultrules.h"

namespace sandbox {

std::optional<FaultOption> FaultOption::parse(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const auto fault = Fault::parse(QStringView(text).first(at < 0 ? text.size() : at));
    if (!fault)
        return std::nullopt;
    if (at < 0)
        return FaultOption{*fault, QString()};
    const QString where = text.sliced(at + 1);
    if (where.isEmpty() || !FaultRules::isPlace(where))
        return std::nullopt;
    return FaultOption{*fault, where};
}

} // namespace sandbox
