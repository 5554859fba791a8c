// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fragment.h"
#include "report/picturestyle.h"
#include "report/report.h"

namespace report {

// The width the table would take if no cell were wrapped.
[[nodiscard]] qreal naturalTableWidth(const PictureStyle &style, const Table &table);

// Headers, then the rows with a thin line between them; columns take what they need, and where that
// is more than there is, the wide ones are wrapped.
[[nodiscard]] Fragment tableFragment(const PictureStyle &style, const Table &table, qreal width);

} // namespace report
