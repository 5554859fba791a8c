// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fetchtable.h"

#include "phone/phonedecoder.h"
#include "store/statement.h"

#include <array>

namespace store {

QSqlError readSalt(const QSqlDatabase &database, QByteArray &salt)
{
    Statement query(database, "SELECT value FROM salt");
    if (const QSqlError error = query.run(); error.isValid())
        return error;
    salt = query.next() ? query.bytes(0) : QByteArray();
    return query.error();
}

QSqlError writeFetch(const QSqlDatabase &database, qint64 phone, const QDateTime &at,
                     const QByteArray &json, const Fingerprints &fingerprints, int most)
{
    Statement insert(database,
                     "INSERT OR REPLACE INTO fetch"
                     " (phone, at, json, username, password, custom_config)"
                     " VALUES (?,?,?,?,?,?)");
    const QSqlError error = insert.bind(phone)
                                .bind(at)
                                .bind(json)
                                .bind(fingerprints.username)
                                .bind(fingerprints.password)
                                .bind(fingerprints.customConfig)
                                .run();
    if (error.isValid())
        return error;
    return Statement(database,
                     "DELETE FROM fetch WHERE phone = ? AND at <= (SELECT at FROM fetch"
                     " WHERE phone = ? ORDER BY at DESC LIMIT 1 OFFSET ?)")
        .bind(phone)
        .bind(phone)
        .bind(qint64(most))
        .run();
}

QSqlError readFetches(const QSqlDatabase &database, qint64 phone, const QDateTime &since, int limit,
                      QList<StoredFetch> &fetches)
{
    fetches.clear();
    Statement query(database,
                    "SELECT at, json, username, password, custom_config FROM fetch"
                    " WHERE phone = ? AND at >= ? ORDER BY at DESC LIMIT ?");
    const QSqlError error = query.bind(phone).bind(since).bind(qint64(limit)).run();
    if (error.isValid())
        return error;
    while (query.next()) {
        if (const auto read = phone::PhoneDecoder::decode(query.bytes(1)))
            fetches.append(
                {*read, query.time(0), {query.bytes(2), query.bytes(3), query.bytes(4)}});
    }
    return query.error();
}

QSqlError pruneFetches(const QSqlDatabase &database, const QDateTime &before, qint64 &removed)
{
    removed = 0;
    Statement fetches(database,
                      "DELETE FROM fetch WHERE at < ? AND NOT EXISTS (SELECT 1 FROM phone"
                      " WHERE key = fetch.phone AND pinned AND fetched_at = fetch.at)");
    if (const QSqlError error = fetches.bind(before).run(); error.isValid())
        return error;
    Statement phones(
        database,
        "DELETE FROM phone WHERE NOT EXISTS (SELECT 1 FROM fetch WHERE fetch.phone = phone.key)");
    if (const QSqlError error = phones.run(); error.isValid())
        return error;
    removed = fetches.rowsChanged() + phones.rowsChanged();
    return {};
}

QSqlError forgetEverything(const QSqlDatabase &database)
{
    static constexpr std::array statements = {"DELETE FROM fetch", "DELETE FROM phone",
                                              "DELETE FROM salt",
                                              "INSERT INTO salt VALUES (randomblob(32))"};
    for (const char *sql : statements) {
        if (const QSqlError error = Statement(database, sql).run(); error.isValid())
            return error;
    }
    return {};
}

} // namespace store
