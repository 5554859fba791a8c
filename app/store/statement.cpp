// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <QSqlDatabase>
#include <QVariant>

namespace store {

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Statement::Statement(const QSqlDatabase &database, const char *sql)
    : Statement(database, QString::fromLatin1(sql))
{
}

Statement &Statement::bind(const QString &text)
{
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_query.addBindValue(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_query.addBindValue(number);
    return *this;
}

Statement &Statement::bind(const QDateTime &time)
{
    return bind(time.toMSecsSinceEpoch());
}

QSqlError Statement::run()
{
    if (m_isPrepared && m_query.exec())
        return {};
    return m_query.lastError();
}

QDateTime Statement::time(int column) const
{
    return QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

} // namespace store
