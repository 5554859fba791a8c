// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeproblem.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace store {

// The one connection to the SQLite file of the phones seen, and all that can be wrong with it. The
// file is opened when it is first needed. A file that is damaged, or from a later version, is set
// aside with its companions, and the work is done on a new one. It knows nothing of phones.
class Database
{
public:
    enum class Access : quint8 { Read, Write };
    // Gives the first error. Run a second time, from the start, if the file was damaged.
    using Work = std::function<QSqlError(const QSqlDatabase &)>;

    // `patience`: how long another program that holds the file is waited for.
    Database(const QString &path, std::chrono::milliseconds patience);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // Does the work in one transaction. False: nothing of it is done, and problem() says why.
    [[nodiscard]] bool transact(Access access, const Work &work);
    // Gives the room of what was deleted back to the disk, so that no copy of it stays either.
    [[nodiscard]] bool compact();

    // Whether nothing was ever written: there is neither the file nor a companion of it.
    [[nodiscard]] bool isUnwritten() const;

    // What went wrong last. Goes away when something works again, apart from SetAside.
    [[nodiscard]] const std::optional<StoreProblem> &problem() const { return m_problem; }

private:
    enum class Opened : quint8 { Yes, No, Damaged };

    [[nodiscard]] bool open();
    [[nodiscard]] Opened tryOpen();
    [[nodiscard]] bool connectFile();
    [[nodiscard]] Opened prepareFile();
    [[nodiscard]] QSqlError attempt(Access access, const Work &work);
    [[nodiscard]] bool replaceFile();
    void close();
    void fail(StoreProblem::Kind kind, const QString &systemText);
    void fail(const QSqlError &error);
    void succeed();

    QString m_path;
    std::chrono::milliseconds m_patience;
    QString m_name; // of the connection, which Qt keeps in a list of its own
    QSqlDatabase m_connection;
    std::optional<StoreProblem> m_problem;
};

} // namespace store
