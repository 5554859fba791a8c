// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privatefiles.h"
#include "storesupport.h"
#include "support/testcase.h"

#include <QTemporaryDir>

using support::permissionsOf;

class TestPrivateFiles : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesAFolderForItsUserAlone();
    void leavesAFolderThatIsThere();
    void makesNoFolderBelowAFile();
    void makesAFileForItsUserAlone();
    void takesTheOthersPermissionsAndKeepsTheContent();
    void setsAFileAsideWithItsCompanions();
    void overwritesNothingSetAsideBefore();
    void setsAsideCompanionsWithoutTheirFile();
    void setsNothingAsideWhereNothingIs();
};

void TestPrivateFiles::makesAFolderForItsUserAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("above/own"));
    QVERIFY(store::makePrivateFolder(path));
    QCOMPARE(permissionsOf(path), 0700);
    QVERIFY(store::makePrivateFolder(folder.filePath(QStringLiteral("slash/"))));
    QCOMPARE(permissionsOf(folder.filePath(QStringLiteral("slash"))), 0700);
}

void TestPrivateFiles::leavesAFolderThatIsThere()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    QVERIFY(store::makePrivateFolder(folder.path()));
    QCOMPARE(permissionsOf(folder.path()), 0755);
}

void TestPrivateFiles::makesNoFolderBelowAFile()
{
    const QTemporaryDir folder;
    support::write(folder.filePath(QStringLiteral("file")), "content");
    QVERIFY(!store::makePrivateFolder(folder.filePath(QStringLiteral("file"))));
    QVERIFY(!store::makePrivateFolder(folder.filePath(QStringLiteral("file/folder"))));
}

void TestPrivateFiles::makesAFileForItsUserAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new"));
    QVERIFY(store::makePrivateFile(path));
    QCOMPARE(permissionsOf(path), 0600);
    QCOMPARE(QFileInfo(path).size(), 0);
    QVERIFY(!store::makePrivateFile(folder.filePath(QStringLiteral("missing/new"))));
}

void TestPrivateFiles::takesTheOthersPermissionsAndKeepsTheContent()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old"));
    support::write(path, "content");
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x6664)));
    QVERIFY(store::makePrivateFile(path));
    QCOMPARE(permissionsOf(path), 0600);
    QCOMPARE(support::read(path), "content");
}

void TestPrivateFiles::setsAFileAsideWithItsCompanions()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("db"));
    support::write(path, "main");
    support::write(path + QStringLiteral("-wal"), "log");
    support::touch(path, QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC));
    const QString aside = store::setAside(path, {QStringLiteral("-wal"), QStringLiteral("-shm")});
    QCOMPARE(aside, path + QStringLiteral(".damaged-20260211T140725Z"));
    QCOMPARE(support::read(aside), "main");
    QCOMPARE(support::read(aside + QStringLiteral("-wal")), "log");
    QCOMPARE(support::namesIn(folder.path()).size(), 2);
}

void TestPrivateFiles::overwritesNothingSetAsideBefore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("db"));
    const QDateTime when(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC);
    const QStringList suffixes{QStringLiteral("-wal")};
    QStringList aside;
    for (const char *content : {"first", "second", "third"}) {
        support::write(path, content);
        support::touch(path, when);
        aside.append(store::setAside(path, suffixes));
    }
    QCOMPARE(support::read(aside[0]), "first");
    QCOMPARE(support::read(aside[1]), "second");
    QCOMPARE(support::read(aside[2]), "third");
    // A companion alone keeps its name, too.
    support::write(path + QStringLiteral(".damaged-20260211T140725Z-4-wal"), "somebody's");
    support::write(path, "fourth");
    support::write(path + QStringLiteral("-wal"), "log");
    support::touch(path, when);
    const QString last = store::setAside(path, suffixes);
    QCOMPARE(last, path + QStringLiteral(".damaged-20260211T140725Z-5"));
    QCOMPARE(support::read(last + QStringLiteral("-wal")), "log");
}

void TestPrivateFiles::setsAsideCompanionsWithoutTheirFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("db"));
    const QString log = path + QStringLiteral("-wal");
    support::write(log, "log");
    support::touch(log, QDateTime(QDate(2026, 2, 11), QTime(14, 7, 25), Qt::UTC));
    const QString aside = store::setAside(path, {QStringLiteral("-wal")});
    QCOMPARE(aside, path + QStringLiteral(".damaged-20260211T140725Z"));
    QCOMPARE(support::read(aside + QStringLiteral("-wal")), "log");
    QCOMPARE(support::namesIn(folder.path()).size(), 1);
}

void TestPrivateFiles::setsNothingAsideWhereNothingIs()
{
    const QTemporaryDir folder;
    QCOMPARE(store::setAside(folder.filePath(QStringLiteral("none"))), QString());
    QCOMPARE(support::namesIn(folder.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "tst_privatefiles.moc"
