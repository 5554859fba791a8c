// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/context.h"
#include "checks/finding.h"
#include "phone/phone.h"

#include <QList>

namespace checks {

// What the record says against itself: every rule about a single record, each at most once. Worst
// first, then in the order of the table. Pure: the same phone and context give the same findings.
[[nodiscard]] QList<Finding> checkPhone(const phone::Phone &phone, const Context &context);

} // namespace checks
