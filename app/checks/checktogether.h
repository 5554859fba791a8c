// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/context.h"
#include "checks/finding.h"
#include "checks/rule.h"
#include "phone/phone.h"

#include <QList>

#include <span>

namespace checks {

struct SharedFinding {
    qsizetype phone = 0; // which of those given
    Finding finding;
};

// X1 to X5: what phones that are given together say against each other. A finding for each phone
// concerned, worst first, then in the order of the table, then of the phones. A phone that is given
// twice, by its id, counts once. Pure. Takes time in proportion to their number.
[[nodiscard]] QList<SharedFinding> comparePhones(const QList<phone::Phone> &phones,
                                                 const Context &context);
// The findings alone: of phones that all have ids.
[[nodiscard]] QList<Finding> checkTogether(const QList<phone::Phone> &phones,
                                           const Context &context);

[[nodiscard]] std::span<const Rule> togetherRules();

} // namespace checks
