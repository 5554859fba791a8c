// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkphone.h"

#include "checks/checktable.h"
#include "checks/facts.h"
#include "checks/sentence.h"

namespace checks {

QList<Finding> checkPhone(const phone::Phone &phone, const Context &context)
{
    const Facts facts(phone, context);
    QList<Finding> findings;
    for (const auto part : checkTable()) {
        for (const Check &check : part) {
            if (auto trip = check.find(facts))
                findings.append(makeFinding(check.rule, std::move(*trip), facts.phoneId()));
        }
    }
    sortWorstFirst(findings);
    return findings;
}

} // namespace checks
