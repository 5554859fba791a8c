// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/phonediff.h"

#include <QList>
#include <QString>

namespace cli {

// What differs, for people: each with its two values below it, control characters made visible.
[[nodiscard]] QString differencesAsText(const QList<checks::Difference> &differences);

// An array of objects with kind, key, label, before and after; null for what is not there.
[[nodiscard]] QString differencesAsJson(const QList<checks::Difference> &differences);

} // namespace cli
