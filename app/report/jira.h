// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

namespace report {

// The report in Jira's wiki markup.
[[nodiscard]] QString jira(const Report &report);

// The text, so that nothing in it is markup, a link or a smiley, for a line or a table's cell.
[[nodiscard]] QString jiraEscaped(const QString &text);

} // namespace report
