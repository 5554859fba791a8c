// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultoption.h"

#include "sandbox/phones.h"

namespace sandbox {

std::optional<FaultOption> FaultOption::parse(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const auto fault = Fault::parse(QStringView(text).first(at < 0 ? text.size() : at));
    if (!fault)
        return std::nullopt;
    if (at < 0)
        return FaultOption{*fault, QString()};
    const QString id = text.sliced(at + 1);
    if (!isPhoneId(id))
        return std::nullopt;
    return FaultOption{*fault, id};
}

} // namespace sandbox
