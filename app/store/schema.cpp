// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/statement.h"

#include <QString>

#include <array>
#include <span>

namespace store {

namespace {

// Times are milliseconds since 1970, UTC. phone.id is in small letters, as the PBX tells ids apart
// in no case; shown_id is as received.
constexpr std::array version1 = {
    "CREATE TABLE salt (value BLOB NOT NULL)",
    "INSERT INTO salt VALUES (randomblob(32))",
    "CREATE TABLE phone ("
    " key INTEGER PRIMARY KEY,"
    " profile TEXT NOT NULL,"
    " id TEXT NOT NULL,"
    " fetched_at INTEGER NOT NULL,"
    " pinned INTEGER NOT NULL DEFAULT 0,"
    " searchable TEXT NOT NULL,"
    " shown_id TEXT NOT NULL,"
    " mac_address TEXT NOT NULL,"
    " handset_index INTEGER NOT NULL,"
    " handset_address TEXT NOT NULL,"
    " model_id TEXT NOT NULL,"
    " model_name TEXT NOT NULL,"
    " extension_id TEXT NOT NULL,"
    " extension_number TEXT NOT NULL,"
    " extension_name TEXT NOT NULL,"
    " customer_id TEXT NOT NULL,"
    " customer_name TEXT NOT NULL,"
    " notes TEXT NOT NULL,"
    " presence INTEGER NOT NULL,"
    " UNIQUE (profile, id))",
    // A search walks this index, the newest phones first, and stops when it has enough: it reads a
    // tenth of what the whole rows hold.
    "CREATE INDEX phone_by_time ON phone (profile, fetched_at, searchable)",
    "CREATE TABLE fetch ("
    " phone INTEGER NOT NULL REFERENCES phone (key) ON DELETE CASCADE,"
    " at INTEGER NOT NULL,"
    " json BLOB NOT NULL,"
    " username BLOB NOT NULL,"
    " password BLOB NOT NULL,"
    " custom_config BLOB NOT NULL)",
    "CREATE UNIQUE INDEX fetch_by_time ON fetch (phone, at)",
    "CREATE INDEX fetch_by_age ON fetch (at)",
};

using Step = std::span<const char *const>;
constexpr std::array steps = {Step(version1)};

constexpr std::array checks = {
    "SELECT value FROM salt LIMIT 0",
    "SELECT key, profile, id, fetched_at, pinned, searchable, shown_id, mac_address,"
    " handset_index, handset_address, model_id, model_name, extension_id, extension_number,"
    " extension_name, customer_id, customer_name, notes, presence FROM phone LIMIT 0",
    "SELECT phone, at, json, username, password, custom_config FROM fetch LIMIT 0",
};

QSqlError runAll(const QSqlDatabase &database, Step statements)
{
    for (const char *statement : statements) {
        if (const QSqlError error = Statement(database, statement).run(); error.isValid())
            return error;
    }
    return {};
}

} // namespace

int schemaVersion()
{
    return int(steps.size());
}

QSqlError migrate(const QSqlDatabase &database, int fromVersion)
{
    for (std::size_t version = std::size_t(fromVersion); version < steps.size(); ++version) {
        if (const QSqlError error = runAll(database, steps[version]); error.isValid())
            return error;
    }
    const QString setVersion = QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion());
    return Statement(database, setVersion).run();
}

QSqlError checkTables(const QSqlDatabase &database)
{
    return runAll(database, checks);
}

} // namespace store
