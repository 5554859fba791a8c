// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/privatefiles.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>

namespace store {

namespace {

constexpr QLatin1String driver("QSQLITE");
constexpr QLatin1String logSuffix("-wal");

// https://www.sqlite.org/rescode.html; the lower eight bits of a code, which may tell more.
enum ResultCode {
    codeError = 1, // among others: no such table or column
    codePermission = 3,
    codeBusy = 5,
    codeLocked = 6,
    codeReadOnly = 8,
    codeInputOutput = 10,
    codeCorrupt = 11,
    codeFull = 13,
    codeCannotOpen = 14,
    codeNotADatabase = 26
};

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isDamage(const QSqlError &error)
{
    const int code = codeOf(error);
    return code == codeCorrupt || code == codeNotADatabase;
}

StoreProblem::Kind kindOf(const QSqlError &error)
{
    using Kind = StoreProblem::Kind;
    switch (codeOf(error)) {
    case codeBusy:
    case codeLocked:
        return Kind::Busy;
    case codePermission:
    case codeReadOnly:
    case codeInputOutput:
        return Kind::CannotWrite;
    case codeFull:
        return Kind::Full;
    case codeCannotOpen:
        return Kind::CannotOpen;
    default:
        return Kind::Failed;
    }
}

QStringList companions()
{
    return {logSuffix, QStringLiteral("-shm"), QStringLiteral("-journal")};
}

QSqlError readVersion(const QSqlDatabase &database, int &version)
{
    Statement statement(database, "PRAGMA user_version");
    if (const QSqlError error = statement.run(); error.isValid())
        return error;
    version = statement.next() ? int(statement.number(0)) : 0;
    return statement.error();
}

// secure_delete: what is forgotten is overwritten, not only let go of. cache_size: room, in KiB, for
// what a search reads of 100,000 phones, taken as it is needed. The last two are for files that
// somebody has tampered with.
constexpr std::array pragmas = {
    "PRAGMA journal_mode = WAL",   "PRAGMA synchronous = NORMAL", "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",    "PRAGMA cache_size = -32768",  "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
};

QSqlError setUp(const QSqlDatabase &database)
{
    for (const char *pragma : pragmas) {
        if (const QSqlError error = Statement(database, pragma).run(); error.isValid())
            return error;
    }
    return {};
}

} // namespace

Database::Database(const QString &path, std::chrono::milliseconds patience)
    : m_path(path)
    , m_patience(patience)
    , m_name(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
}

bool Database::transact(Access access, const Work &work)
{
    if (!open())
        return false;
    QSqlError error = attempt(access, work);
    if (error.isValid() && isDamage(error)) {
        if (!replaceFile() || !open())
            return false;
        error = attempt(access, work);
    }
    if (error.isValid()) {
        fail(error);
        return false;
    }
    succeed();
    return true;
}

QSqlError Database::attempt(Access access, const Work &work)
{
    const char *begin = access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN";
    QSqlError error = Statement(m_connection, begin).run();
    if (error.isValid())
        return error;
    error = work(m_connection);
    if (!error.isValid())
        error = Statement(m_connection, "COMMIT").run();
    // A full disk has rolled back by itself.
    if (error.isValid())
        (void)Statement(m_connection, "ROLLBACK").run();
    return error;
}

bool Database::isUnwritten() const
{
    const QStringList suffixes = companions();
    return !m_connection.isOpen() && !QFileInfo::exists(m_path)
        && std::none_of(suffixes.begin(), suffixes.end(), [this](const QString &suffix) {
               return QFileInfo::exists(m_path + suffix);
           });
}

bool Database::compact()
{
    if (!open())
        return false;
    QSqlError error = Statement(m_connection, "VACUUM").run();
    Statement checkpoint(m_connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!error.isValid())
        error = checkpoint.run();
    if (error.isValid() && isDamage(error))
        return replaceFile() && open();
    if (error.isValid()) {
        fail(error);
        return false;
    }
    // It is no error that somebody still reads the log: a row says so.
    if (checkpoint.next() && checkpoint.number(0) != 0) {
        fail(StoreProblem::Kind::Busy, {});
        return false;
    }
    succeed();
    return true;
}

bool Database::open()
{
    if (m_connection.isOpen())
        return true;
    Opened opened = tryOpen();
    if (opened == Opened::Damaged) {
        if (!replaceFile())
            return false;
        opened = tryOpen();
    }
    if (opened == Opened::Yes)
        return true;
    if (opened == Opened::Damaged)
        fail(StoreProblem::Kind::Failed, {});
    close();
    return false;
}

Database::Opened Database::tryOpen()
{
    const QFileInfo file(m_path);
    // SQLite would throw away the log of a file that is empty or gone.
    const bool isCutOff = file.size() == 0 && QFileInfo(m_path + logSuffix).size() > 0;
    if (file.isDir() || isCutOff)
        return Opened::Damaged;
    const bool isThere = file.exists();
    const bool isPrivate = makePrivateFolder(file.absolutePath()) && makePrivateFile(m_path);
    // One that is there may still be read, say, from a disk that cannot be written.
    if (!isThere && !isPrivate) {
        fail(StoreProblem::Kind::CannotWrite, {});
        return Opened::No;
    }
    return connectFile() ? prepareFile() : Opened::No;
}

bool Database::connectFile()
{
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        fail(StoreProblem::Kind::CannotOpen, driver);
        return false;
    }
    m_connection = QSqlDatabase::addDatabase(driver, m_name);
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_patience.count()));
    if (m_connection.open())
        return true;
    fail(m_connection.lastError());
    return false;
}

Database::Opened Database::prepareFile()
{
    int version = 0;
    QSqlError error = readVersion(m_connection, version);
    if (!error.isValid() && (version < 0 || version > schemaVersion()))
        return Opened::Damaged;
    if (!error.isValid())
        error = setUp(m_connection);
    if (!error.isValid() && version < schemaVersion()) {
        error = attempt(Access::Write, [](const QSqlDatabase &database) {
            // Another program may have done it in the meantime.
            int present = 0;
            const QSqlError unread = readVersion(database, present);
            return unread.isValid() ? unread : migrate(database, present);
        });
    }
    if (!error.isValid())
        error = checkTables(m_connection);
    if (!error.isValid())
        return Opened::Yes;
    // Tables of the same name in the way, or none where the version promises some.
    if (isDamage(error) || codeOf(error) == codeError)
        return Opened::Damaged;
    fail(error);
    return Opened::No;
}

bool Database::replaceFile()
{
    close();
    const QString aside = setAside(m_path, companions());
    if (aside.isEmpty()) {
        fail(StoreProblem::Kind::CannotOpen, {});
        return false;
    }
    m_problem = StoreProblem{StoreProblem::Kind::SetAside, aside, {}};
    return true;
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::fail(StoreProblem::Kind kind, const QString &systemText)
{
    m_problem = StoreProblem{kind, m_path, systemText};
}

void Database::fail(const QSqlError &error)
{
    fail(kindOf(error), error.databaseText());
}

void Database::succeed()
{
    if (m_problem && m_problem->kind != StoreProblem::Kind::SetAside)
        m_problem.reset();
}

} // namespace store
