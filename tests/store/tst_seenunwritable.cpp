// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seenfixture.h"
#include "store/database.h"
#include "store/schema.h"
#include "store/statement.h"
#include "support/testcase.h"
#include "unprivileged.h"

#include <csignal>
#include <sys/resource.h>

using store::Database;
using store::SeenPhones;
using store::Statement;
using store::StoreProblem;
using support::idA;
using support::idB;
using support::idsOf;
using support::noon;
using support::office;
using support::phoneWith;
using Kind = StoreProblem::Kind;
using namespace std::chrono_literals;

namespace {

// A disk with room for files of so many bytes and no more.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    using Handler = void (*)(int);
    Handler m_signal;
    rlimit m_before = {};
};

// A phone that fills so many bytes.
phone::Phone largePhone(const QString &id, qsizetype bytes)
{
    return phoneWith(id, R"({"notes":")" + QByteArray(bytes, 'x') + R"("})");
}

// Another program that has the file.
Database::Work holding(const std::function<void()> &meanwhile)
{
    return [meanwhile](const QSqlDatabase &) {
        meanwhile();
        return QSqlError();
    };
}

} // namespace

// Files and folders that cannot be read or written, for whatever reason. None of it is damage.
class TestSeenUnwritable : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoFolder();
    void mayNotWriteInTheFolder();
    void mayNotReadTheFile();
    void keepsADamagedFileThatItCannotSetAside();
    void leavesAFileThatBecameReadOnly();
    void diskIsFull();
    void databaseIsFull();
    void anotherProgramWrites();
    void anotherProgramHasItAlone();
    void twoProgramsBeginTogether();
    void forgettingWaitsForAReader();
};

void TestSeenUnwritable::hasNoFolder()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    support::write(file, "in the way");
    SeenPhones seen(file + QStringLiteral("/seen.sqlite"));
    const QSignalSpy problems(&seen, &SeenPhones::problemChanged);
    QVERIFY(!seen.record(office, phoneWith(idA), noon));
    QVERIFY(seen.problem());
    QCOMPARE(seen.problem()->kind, Kind::CannotWrite);
    QCOMPARE(seen.problem()->path, file + QStringLiteral("/seen.sqlite"));
    QVERIFY(seen.recent(10).isEmpty());
    QVERIFY2(problems.size() == 1, "the same problem is told once");
    QCOMPARE(support::read(file), "in the way");
    // Somebody makes room.
    QVERIFY(QFile::remove(file));
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    QVERIFY(!seen.problem());
    QCOMPARE(problems.size(), 2);
}

void TestSeenUnwritable::mayNotWriteInTheFolder()
{
    const QTemporaryDir folder;
    const support::Unprivileged user(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    SeenPhones seen(folder.filePath(QStringLiteral("seen.sqlite")));
    QVERIFY(!seen.record(office, phoneWith(idA), noon));
    QCOMPARE(seen.problem()->kind, Kind::CannotWrite);
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    QVERIFY(!seen.problem());
}

void TestSeenUnwritable::mayNotReadTheFile()
{
    const QTemporaryDir folder;
    const support::Unprivileged user(folder.path());
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    support::write(path, "not even looked at");
    QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
    SeenPhones seen(path);
    QVERIFY(!seen.record(office, phoneWith(idA), noon));
    QCOMPARE(seen.problem()->kind, Kind::CannotOpen);
    QVERIFY(!seen.problem()->systemText.isEmpty());
    QCOMPARE(support::namesIn(folder.path()), QStringList{QStringLiteral("seen.sqlite")});
}

void TestSeenUnwritable::keepsADamagedFileThatItCannotSetAside()
{
    const QTemporaryDir folder;
    const support::Unprivileged user(folder.path());
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    const QByteArray content = QByteArray("no database ").repeated(1000);
    support::write(path, content);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    SeenPhones seen(path);
    QVERIFY(!seen.record(office, phoneWith(idA), noon));
    QVERIFY(seen.recent(10).isEmpty());
    QCOMPARE(seen.problem()->kind, Kind::CannotOpen);
    QCOMPARE(support::read(path), content);
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestSeenUnwritable::leavesAFileThatBecameReadOnly()
{
    const QTemporaryDir folder;
    const support::Unprivileged user(folder.path());
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    {
        SeenPhones seen(path);
        QVERIFY(seen.record(office, phoneWith(idA), noon));
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray before = support::read(path);
    SeenPhones seen(path);
    seen.setProfile(office);
    // SQLite wants to write beside a file with a log, even to read it.
    QVERIFY(seen.recent(10).isEmpty());
    QVERIFY(seen.problem());
    QCOMPARE(seen.problem()->kind, Kind::CannotWrite);
    QVERIFY(!seen.record(office, phoneWith(idB), noon));
    QCOMPARE(support::read(path), before);
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestSeenUnwritable::diskIsFull()
{
    support::SeenFixture fixture;
    QVERIFY(fixture.record(idA, 0));
    {
        const SmallDisk disk(256 * 1024);
        QVERIFY(!fixture.seen.record(office, largePhone(idB, 512 * 1024), noon));
        QVERIFY(fixture.seen.problem());
        QCOMPARE(fixture.seen.problem()->kind, Kind::CannotWrite);
        QVERIFY(!fixture.seen.latest(idB));
        QVERIFY2(fixture.seen.latest(idA), "what was kept is still there");
        QVERIFY2(!fixture.seen.problem(), "reading works");
    }
    QVERIFY(fixture.seen.record(office, largePhone(idB, 512 * 1024), noon));
    QCOMPARE(fixture.seen.recent(10).size(), 2);
}

void TestSeenUnwritable::databaseIsFull()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("seen.sqlite")), 10ms);
    const bool isLimited = database.transact(Database::Access::Read, [](const QSqlDatabase &sql) {
        return Statement(sql, "PRAGMA max_page_count = 20").run();
    });
    QVERIFY(isLimited);
    const auto fill = [](const QSqlDatabase &sql) {
        return Statement(sql, "INSERT INTO salt VALUES (zeroblob(200000))").run();
    };
    QVERIFY(!database.transact(Database::Access::Write, fill));
    QVERIFY(database.problem());
    QCOMPARE(database.problem()->kind, Kind::Full);
    QVERIFY(!database.problem()->systemText.isEmpty());
    const auto add = [](const QSqlDatabase &sql) {
        return Statement(sql, "INSERT INTO salt VALUES (zeroblob(20))").run();
    };
    QVERIFY(database.transact(Database::Access::Write, add));
    QVERIFY(!database.problem());
}

void TestSeenUnwritable::anotherProgramWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    SeenPhones seen(path, nullptr, 10ms);
    seen.setProfile(office);
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    Database other(path, 10ms);
    const auto meanwhile = [&] {
        QCOMPARE(idsOf(seen.recent(10)), QStringList{idA});
        QVERIFY(!seen.problem());
        QVERIFY(!seen.record(office, phoneWith(idB), noon));
        QVERIFY(seen.problem());
        QCOMPARE(seen.problem()->kind, Kind::Busy);
    };
    QVERIFY(other.transact(Database::Access::Write, holding(meanwhile)));
    QVERIFY(seen.record(office, phoneWith(idB), noon));
    QVERIFY(!seen.problem());
}

void TestSeenUnwritable::anotherProgramHasItAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    {
        SeenPhones seen(path);
        QVERIFY(seen.record(office, phoneWith(idA), noon));
    }
    SeenPhones seen(path, nullptr, 10ms);
    seen.setProfile(office);
    {
        Database other(path, 10ms);
        const bool isAlone = other.transact(Database::Access::Read, [](const QSqlDatabase &sql) {
            return Statement(sql, "PRAGMA locking_mode = EXCLUSIVE").run();
        });
        QVERIFY(isAlone);
        QVERIFY(other.transact(Database::Access::Write, holding([] {})));
        QVERIFY(seen.recent(10).isEmpty());
        QVERIFY(seen.problem());
        QCOMPARE(seen.problem()->kind, Kind::Busy);
    }
    QCOMPARE(idsOf(seen.recent(10)), QStringList{idA});
    QVERIFY(!seen.problem());
}

void TestSeenUnwritable::twoProgramsBeginTogether()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    SeenPhones one(path);
    SeenPhones other(path);
    one.setProfile(office);
    QVERIFY(one.record(office, phoneWith(idA), noon));
    QVERIFY(other.record(office, phoneWith(idB), noon.addSecs(1)));
    QCOMPARE(idsOf(one.recent(10)), (QStringList{idB, idA}));
    const phone::Phone phone = phoneWith(idA, R"({"password":"secret"})");
    QCOMPARE(one.fingerprintsOf(phone), other.fingerprintsOf(phone));
    QVERIFY(!one.problem());
    QVERIFY(!other.problem());
}

// Somebody still reads the log, which therefore cannot be emptied.
void TestSeenUnwritable::forgettingWaitsForAReader()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seen.sqlite"));
    SeenPhones seen(path, nullptr, 10ms);
    seen.setProfile(office);
    QVERIFY(seen.record(office, phoneWith(idA), noon));
    Database other(path, 10ms);
    const bool isRead = other.transact(Database::Access::Read, [&](const QSqlDatabase &sql) {
        Statement reader(sql, "SELECT id FROM phone");
        const QSqlError error = reader.run();
        [&] {
            QVERIFY(reader.next());
            QVERIFY2(!seen.forgetAll(), "the phone is still in the log");
            QVERIFY(seen.problem());
            QCOMPARE(seen.problem()->kind, Kind::Busy);
            QVERIFY2(seen.recent(10).isEmpty(), "but nobody sees it any more");
        }();
        return error;
    });
    QVERIFY(isRead);
    QVERIFY(seen.forgetAll());
    QVERIFY(!seen.problem());
    for (const QString &name : support::namesIn(folder.path()))
        QVERIFY(!support::read(folder.filePath(name)).contains(idA.toLatin1()));
}

QTEST_GUILESS_MAIN(TestSeenUnwritable)
#include "tst_seenunwritable.moc"
