// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/redaction.h"
#include "report/report.h"

namespace report {

// The parts of a report that are lists in the answer: keys, side panels and undocumented values.

// The number of keys, the key grid, and a table of the keys as received.
[[nodiscard]] Section softkeySection(const Redaction &redaction);
// The number of side panels, and a table of them.
[[nodiscard]] Section sidePanelSection(const Redaction &redaction);
// Path, value and reason of all that the reference does not name.
[[nodiscard]] Section otherSection(const Redaction &redaction);

} // namespace report
