// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

namespace report {

// The report in GitHub's Markdown, which most others read: headings and tables.
[[nodiscard]] QString markdown(const Report &report);

// The text, so that nothing in it is markup, a link or a mention, for a line or a table's cell.
[[nodiscard]] QString markdownEscaped(const QString &text);

} // namespace report
