// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/redaction.h"
#include "report/report.h"

#include "checks/finding.h"
#include "checks/phonediff.h"

#include <QList>

namespace report {

// The parts of a report that are not in the answer: what is wrong with it, and what has changed.
// The findings stand in the order given.
[[nodiscard]] Page findingsPage(const QList<checks::Finding> &findings, const Redaction &redaction);
[[nodiscard]] Page changesPage(const QList<checks::Difference> &changes,
                               const Redaction &redaction);

} // namespace report
