// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/phonetable.h"

#include "store/searchable.h"
#include "store/statement.h"

namespace store {

namespace {

// In the order of bindRow() and readRow().
constexpr QLatin1String columns(
    "profile, shown_id, fetched_at, mac_address, handset_index, handset_address, model_id,"
    " model_name, extension_id, extension_number, extension_name, customer_id, customer_name,"
    " notes, presence");

// The PBX tells ids apart in no case.
QString sameId(const QString &id)
{
    return id.toLower();
}

void bindRow(Statement &statement, const phone::Phone &phone, const SeenPhone &seen)
{
    const phone::PhoneSummary &summary = seen.summary;
    statement.bind(seen.profileId)
        .bind(summary.id)
        .bind(seen.fetchedAt)
        .bind(summary.macAddress)
        .bind(qint64(summary.handsetIndex))
        .bind(summary.handsetAddress)
        .bind(summary.modelId)
        .bind(summary.modelName)
        .bind(summary.extensionId)
        .bind(summary.extensionNumber)
        .bind(summary.extensionName)
        .bind(summary.customerId)
        .bind(seen.customerName)
        .bind(summary.notes)
        .bind(qint64(summary.presence))
        .bind(sameId(summary.id))
        .bind(searchableText(phone, seen));
}

phone::Presence presence(qint64 number)
{
    const bool isOne = number >= 0 && number <= qint64(phone::Presence::Contradictory);
    return isOne ? phone::Presence(number) : phone::Presence::Unknown;
}

// Of a row that begins with `columns` and `pinned`.
SeenPhone readRow(const Statement &row)
{
    SeenPhone seen;
    phone::PhoneSummary &summary = seen.summary;
    seen.profileId = row.text(0);
    summary.id = row.text(1);
    seen.fetchedAt = row.time(2);
    summary.macAddress = row.text(3);
    summary.handsetIndex = int(row.number(4));
    summary.handsetAddress = row.text(5);
    summary.modelId = row.text(6);
    summary.modelName = row.text(7);
    summary.extensionId = row.text(8);
    summary.extensionNumber = row.text(9);
    summary.extensionName = row.text(10);
    summary.customerId = row.text(11);
    seen.customerName = row.text(12);
    summary.notes = row.text(13);
    summary.presence = presence(row.number(14));
    seen.pinned = row.number(15) != 0;
    return seen;
}

} // namespace

QSqlError findPhone(const QSqlDatabase &database, const QString &profileId, const QString &id,
                    std::optional<PhoneRow> &found)
{
    found.reset();
    Statement query(database,
                    QStringLiteral("SELECT %1, pinned, key FROM phone WHERE profile = ? AND id = ?")
                        .arg(columns));
    const QSqlError error = query.bind(profileId).bind(sameId(id)).run();
    if (error.isValid())
        return error;
    if (query.next())
        found = PhoneRow{query.number(16), readRow(query)};
    return query.error();
}

QSqlError insertPhone(const QSqlDatabase &database, const phone::Phone &phone,
                      const SeenPhone &seen, qint64 &key)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO phone (%1, id, searchable)"
                                    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                         .arg(columns));
    bindRow(insert, phone, seen);
    const QSqlError error = insert.run();
    key = insert.insertedKey();
    return error;
}

QSqlError updatePhone(const QSqlDatabase &database, const phone::Phone &phone, const PhoneRow &row)
{
    Statement update(database,
                     QStringLiteral("UPDATE phone SET (%1, id, searchable)"
                                    " = (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) WHERE key = ?")
                         .arg(columns));
    bindRow(update, phone, row.seen);
    return update.bind(row.key).run();
}

std::optional<Condition> searchCondition(const QString &text)
{
    const QStringList patterns = searchPatterns(text);
    if (patterns.isEmpty())
        return std::nullopt;
    const QStringList parts(patterns.size(), QStringLiteral("searchable GLOB ?"));
    return Condition{parts.join(QStringLiteral(" AND ")), patterns};
}

Condition anyOf(const QList<Condition> &conditions)
{
    QStringList parts;
    Condition any;
    for (const Condition &condition : conditions) {
        parts.append(u'(' + condition.sql + u')');
        any.values += condition.values;
    }
    any.sql = u'(' + parts.join(QStringLiteral(" OR ")) + u')';
    return any;
}

QSqlError listPhones(const QSqlDatabase &database, const QString &profileId,
                     const Condition &condition, int limit, QList<SeenPhone> &phones)
{
    phones.clear();
    Statement query(database,
                    QStringLiteral("SELECT %1, pinned FROM phone WHERE profile = ? AND %2"
                                   " ORDER BY fetched_at DESC LIMIT ?")
                        .arg(columns, condition.sql));
    query.bind(profileId);
    for (const QString &value : condition.values)
        query.bind(value);
    if (const QSqlError error = query.bind(qint64(limit)).run(); error.isValid())
        return error;
    while (query.next())
        phones.append(readRow(query));
    return query.error();
}

QSqlError pinPhone(const QSqlDatabase &database, const QString &profileId, const QString &id,
                   bool pinned, bool &changed)
{
    Statement update(database,
                     "UPDATE phone SET pinned = ? WHERE profile = ? AND id = ? AND pinned <> ?");
    const QSqlError error = update.bind(qint64(pinned))
                                .bind(profileId)
                                .bind(sameId(id))
                                .bind(qint64(pinned))
                                .run();
    changed = update.rowsChanged() > 0;
    return error;
}

} // namespace store
