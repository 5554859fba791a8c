// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/context.h"
#include "checks/finding.h"
#include "checks/rule.h"
#include "checks/secretprints.h"
#include "phone/phone.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <span>

namespace checks {

// One fetch of a phone, as it is kept: fingerprints stand for its secrets.
struct FetchRecord {
    QDateTime at; // UTC
    phone::Phone phone;
    std::optional<SecretPrints> secrets = {}; // none: not known
};

enum class Watching : quint8 { No, Yes };

// T1 to T5 and X6: what the fetches of one phone say, in whatever order they come. Of the time
// until now only: what was an hour ago is over. T1 is for somebody who watches the phone. Worst
// first, then in the order of the table. Pure.
[[nodiscard]] QList<Finding> checkHistory(const QList<FetchRecord> &fetches, Watching watching,
                                          const Context &context);

[[nodiscard]] std::span<const Rule> historyRules();

} // namespace checks
