// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/savefile.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using report::SaveError;
using report::saveFile;

// Files on the disk: whole, or as before.
class TestSaveFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheBytes();
    void replacesAnOlderOne();
    void failsInWords_data();
    void failsInWords();
    void nothingKeepsTheOlderOne();
    void fullDiskKeepsTheOlderOne();
    void readOnlyFolderKeepsTheOlderOne();
    void leavesDevicesAlone_data();
    void leavesDevicesAlone();

private:
    void verifyIsKept(const QString &path);

    QTemporaryDir m_folder;
};

namespace {

const QByteArray older = "what was there before";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The file is as it was, and nothing else is left in its folder.
void TestSaveFile::verifyIsKept(const QString &path)
{
    QCOMPARE(contentOf(path), older);
    const QFileInfo info(path);
    QCOMPARE(info.dir().entryList({info.baseName() + u'*'}), QStringList{info.fileName()});
}

void TestSaveFile::savesTheBytes()
{
    const QString path = m_folder.filePath(QStringLiteral("new.csv"));
    const QByteArray bytes("a\0b\r\n", 5);
    QVERIFY(saveFile(bytes, path));
    QCOMPARE(contentOf(path), bytes);
}

void TestSaveFile::replacesAnOlderOne()
{
    const QString path = m_folder.filePath(QStringLiteral("twice.png"));
    QVERIFY(saveFile(QByteArray(5000, 'x'), path));
    QVERIFY(saveFile(older, path));
    verifyIsKept(path);
}

void TestSaveFile::failsInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing folder") << m_folder.filePath(QStringLiteral("none/picture.png"));
    QTest::newRow("folder") << m_folder.path();
}

void TestSaveFile::failsInWords()
{
    QFETCH(QString, path);
    const auto saved = saveFile(older, path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::CannotOpen);
    const QString sentence = report::problemText(saved.error(), path);
    QVERIFY(sentence.contains(path) && sentence.contains(saved.error().systemText));
}

void TestSaveFile::nothingKeepsTheOlderOne()
{
    const QString path = m_folder.filePath(QStringLiteral("kept.png"));
    QVERIFY(saveFile(older, path));
    const auto saved = saveFile({}, path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::Nothing);
    verifyIsKept(path);
}

// A limit on the size of files ends a write like a full disk does: in the middle of it.
void TestSaveFile::fullDiskKeepsTheOlderOne()
{
    const QString path = m_folder.filePath(QStringLiteral("full.png"));
    QVERIFY(saveFile(older, path));
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = saveFile(QByteArray(100000, 'x'), path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::CannotWrite);
    // The system's own reason, although the beginning could be written.
    QCOMPARE(saved.error().systemText, qt_error_string(EFBIG));
    QVERIFY(
        report::problemText(saved.error(), path).contains(QStringLiteral("nothing was changed")));
    verifyIsKept(path);
}

void TestSaveFile::readOnlyFolderKeepsTheOlderOne()
{
    const QString folder = m_folder.filePath(QStringLiteral("locked"));
    const QString path = folder + QStringLiteral("/kept.png");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(saveFile(older, path));
    // Nothing is read-only to the administrator, who takes another part for this test.
    constexpr uid_t nobody = 65534;
    const uid_t own = geteuid();
    QVERIFY(chmod(QFile::encodeName(m_folder.path()).constData(), 0755) == 0);
    QVERIFY(chmod(QFile::encodeName(folder).constData(), 0555) == 0);
    const auto restore = qScopeGuard([&] {
        static_cast<void>(seteuid(own));
        static_cast<void>(chmod(QFile::encodeName(folder).constData(), 0755));
    });
    if (own == 0)
        QCOMPARE(seteuid(nobody), 0);
    const auto saved = saveFile("new", path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::CannotOpen);
    verifyIsKept(path);
}

void TestSaveFile::leavesDevicesAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("pipe") << m_folder.filePath(QStringLiteral("pipe.png"));
    QTest::newRow("full device") << QStringLiteral("/dev/full");
    QTest::newRow("null device") << QStringLiteral("/dev/null");
}

void TestSaveFile::leavesDevicesAlone()
{
    QFETCH(QString, path);
    const QByteArray name = QFile::encodeName(path);
    if (!path.startsWith(QLatin1String("/dev/")))
        QCOMPARE(mkfifo(name.constData(), 0600), 0);
    struct stat before = {};
    QCOMPARE(lstat(name.constData(), &before), 0);
    const auto saved = saveFile("new", path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, SaveError::Kind::NotAFile);
    struct stat after = {};
    QCOMPARE(lstat(name.constData(), &after), 0);
    QCOMPARE(after.st_mode, before.st_mode);
    QCOMPARE(after.st_ino, before.st_ino);
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
