// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace report {

// Rows of cells as comma-separated values for spreadsheets: a byte order mark, so that they read
// UTF-8; every cell quoted; lines end in CR LF (RFC 4180). The first row is the header, if there is to
// be one. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QString csv(const QList<QStringList> &rows);
// One more row, for a text that grows.
[[nodiscard]] QString csvLine(const QStringList &row);

} // namespace report
