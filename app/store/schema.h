// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace store {

// The tables of the phones seen. A change of them is one more step in schema.cpp, which brings a
// database of the version before to the next one; what the steps before have made is never edited.

[[nodiscard]] int schemaVersion();

// Brings the tables from a version (0: none) to the present one. Must run in a transaction.
[[nodiscard]] QSqlError migrate(const QSqlDatabase &database, int fromVersion);

// Whether every table and column is there: somebody else's database may have our version number.
[[nodiscard]] QSqlError checkTables(const QSqlDatabase &database);

} // namespace store
