// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

namespace report {

// The report as lines of text for a terminal or a ticket: headings, then label, key and value in
// columns; no line is wrapped. Ends with a line break.
[[nodiscard]] QString plainText(const Report &report);

} // namespace report
