// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"
#include "support/testcase.h"

#include <QSqlDatabase>
#include <QStringList>
#include <QUuid>

namespace support {

// A SQLite file as another program would use it. Closed when it goes.
class SqlFile
{
public:
    explicit SqlFile(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("no database: %s", qPrintable(path));
    }
    ~SqlFile()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(SqlFile)

    void run(const QString &sql)
    {
        const QSqlError error = store::Statement(m_database, sql).run();
        if (error.isValid())
            qFatal("%s: %s", qPrintable(sql), qPrintable(error.text()));
    }
    // The statements of a file below tests/fixtures, one a line.
    void run(const QByteArray &fixtureName)
    {
        const QString text = QString::fromUtf8(fixture(fixtureName.constData()));
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            run(line);
    }

    // The first column of each row.
    [[nodiscard]] QStringList column(const QByteArray &sql) const
    {
        store::Statement query(m_database, sql.constData());
        if (const QSqlError error = query.run(); error.isValid())
            qFatal("%s: %s", sql.constData(), qPrintable(error.text()));
        QStringList texts;
        while (query.next())
            texts.append(query.text(0));
        return texts;
    }

private:
    QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
};

} // namespace support
