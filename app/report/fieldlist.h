// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QStringList>

namespace report {

// The report as one long table for spreadsheets: group, section, label, key, value, UTC, remark; a
// line for each value, also for those that stand in tables of their own. The first row is the header.
[[nodiscard]] QList<QStringList> fieldList(const Report &report);

} // namespace report
