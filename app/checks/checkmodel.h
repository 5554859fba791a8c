// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/context.h"
#include "checks/finding.h"
#include "checks/rule.h"
#include "phone/phone.h"
#include "phone/phonemodel.h"

#include <QList>

#include <span>

namespace checks {

// M1 to M3: what a phone is set to, beside what its model can do. What is not known of the model is
// never held against the phone. Worst first, then in the order of the table.
[[nodiscard]] QList<Finding> checkWithModel(const phone::Phone &phone,
                                            const phone::PhoneModel &model, const Context &context);

[[nodiscard]] std::span<const Rule> modelRules();

} // namespace checks
