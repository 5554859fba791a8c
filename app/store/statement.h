// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace store {

// One SQL statement, the values for its question marks in their order, and its rows. No value is
// ever bound as NULL: Qt would make one of a text that is null rather than empty.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);
    Statement(const QSqlDatabase &database, const char *sql);

    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(const QDateTime &time); // as milliseconds since 1970, UTC

    [[nodiscard]] QSqlError run();

    // The next row; false after the last one, or when reading it failed: error() tells.
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QSqlError error() const { return m_query.lastError(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QDateTime time(int column) const;

    [[nodiscard]] qint64 rowsChanged() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 insertedKey() const { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

} // namespace store
