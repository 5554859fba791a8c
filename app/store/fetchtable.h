// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seenphone.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>

namespace store {

// The rows of the table fetch: the fetches of each phone. For the functions of SeenPhones, which
// give the transactions. `phone` is the key of a row of the table phone.

[[nodiscard]] QSqlError readSalt(const QSqlDatabase &database, QByteArray &salt);

// Writes a fetch, in place of one of the same time, and removes the oldest beyond `most`.
[[nodiscard]] QSqlError writeFetch(const QSqlDatabase &database, qint64 phone, const QDateTime &at,
                                   const QByteArray &json, const Fingerprints &fingerprints,
                                   int most);

// Newest first. A row that holds no phone is left out.
[[nodiscard]] QSqlError readFetches(const QSqlDatabase &database, qint64 phone,
                                    const QDateTime &since, int limit, QList<StoredFetch> &fetches);

// Removes what was fetched before that time, of a pinned phone all but the newest, then the phones
// that have no fetch. `removed` counts the fetches and phones.
[[nodiscard]] QSqlError pruneFetches(const QSqlDatabase &database, const QDateTime &before,
                                     qint64 &removed);

// Removes every phone, and makes another salt.
[[nodiscard]] QSqlError forgetEverything(const QSqlDatabase &database);

} // namespace store
