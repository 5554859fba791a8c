// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace ui {

// "3 values hidden: SIP password, Key 1: Value (and 1 more)": what a level hides, in one sentence.
// Values of the same column of a list are counted together.
[[nodiscard]] QString hiddenText(const QList<report::HiddenValue> &hidden, report::Level level);

} // namespace ui
