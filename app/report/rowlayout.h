// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fragment.h"
#include "report/picturestyle.h"
#include "report/report.h"

namespace report {

// The value, then in small what has to be said about it.
[[nodiscard]] Fragment valueFragment(const PictureStyle &style, const Cell &cell, qreal width);

// Label, with the key below it, and value beside each other for each row, in the width.
[[nodiscard]] Fragment rowsFragment(const PictureStyle &style, const QList<Row> &rows, qreal width);

// Whether the row's value is too long for half the picture's width.
[[nodiscard]] bool isWide(const Row &row);

} // namespace report
