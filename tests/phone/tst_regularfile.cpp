// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/regularfile.h"

#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using phone::readRegularFile;
using Kind = phone::FileError::Kind;

// Files that are read whole, and no further than a limit.
class TestRegularFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsUpToTheLimit_data();
    void readsUpToTheLimit();
    void saysWhyNot_data();
    void saysWhyNot();

private:
    QTemporaryDir m_folder;
};

void TestRegularFile::readsUpToTheLimit_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("one byte less") << qint64(6) << false;
    QTest::newRow("to the byte") << qint64(7) << true;
    QTest::newRow("one byte more") << qint64(8) << true;
    QTest::newRow("nothing") << qint64(0) << false;
}

void TestRegularFile::readsUpToTheLimit()
{
    QFETCH(qint64, limit);
    QFETCH(bool, isRead);
    const QByteArray content("7 bytes");
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const auto bytes = readRegularFile(file.fileName(), limit);
    QCOMPARE(bytes.has_value(), isRead);
    if (isRead)
        QCOMPARE(*bytes, content);
    else
        QCOMPARE(bytes.error(), phone::FileError{Kind::TooLarge});
}

void TestRegularFile::saysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Kind>("kind");
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("none") << m_folder.filePath(QStringLiteral("none")) << Kind::CannotRead;
    QTest::newRow("folder") << m_folder.path() << Kind::CannotRead;
    QTest::newRow("pipe") << pipe << Kind::NotAFile;
    QTest::newRow("device") << QStringLiteral("/dev/zero") << Kind::NotAFile;
}

void TestRegularFile::saysWhyNot()
{
    QFETCH(QString, path);
    QFETCH(Kind, kind);
    const auto bytes = readRegularFile(path, 100);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, kind);
    // The system has words for what it refused, and for nothing else.
    QCOMPARE(bytes.error().systemText.isEmpty(), kind == Kind::NotAFile);
}

QTEST_GUILESS_MAIN(TestRegularFile)
#include "tst_regularfile.moc"
