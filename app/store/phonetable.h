// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/seenphone.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

#include <optional>

namespace store {

// The rows of the table phone: one for each phone of each profile. For the functions of SeenPhones,
// which give the transactions.

// The newest fetch of a phone of this profile and id, and the row's key.
struct PhoneRow {
    qint64 key = 0;
    SeenPhone seen;
};
[[nodiscard]] QSqlError findPhone(const QSqlDatabase &database, const QString &profileId,
                                  const QString &id, std::optional<PhoneRow> &found);

// Writes the row of the phone, a new one or that of the key.
[[nodiscard]] QSqlError insertPhone(const QSqlDatabase &database, const phone::Phone &phone,
                                    const SeenPhone &seen, qint64 &key);
[[nodiscard]] QSqlError updatePhone(const QSqlDatabase &database, const phone::Phone &phone,
                                    const PhoneRow &row);

// A part of a WHERE clause, and a text for each of its question marks.
struct Condition {
    QString sql;
    QStringList values;
};
// What every word of the text must be found in; nothing if it has no word.
[[nodiscard]] std::optional<Condition> searchCondition(const QString &text);
// Met where one of them is.
[[nodiscard]] Condition anyOf(const QList<Condition> &conditions);

// The profile's phones that meet the condition, newest first.
[[nodiscard]] QSqlError listPhones(const QSqlDatabase &database, const QString &profileId,
                                   const Condition &condition, int limit, QList<SeenPhone> &phones);

// `changed`: there is such a phone, and it was pinned otherwise.
[[nodiscard]] QSqlError pinPhone(const QSqlDatabase &database, const QString &profileId,
                                 const QString &id, bool pinned, bool &changed);

} // namespace store
