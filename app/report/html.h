// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

namespace report {

// The report as one HTML file: no scripts, nothing to fetch, and a policy that would allow neither.
// It says where it is from in its meta elements.
[[nodiscard]] QString html(const Report &report);

} // namespace report
