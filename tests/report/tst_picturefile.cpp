// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picturefile.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using report::PictureFileError;
using report::savePng;

// Pictures on the disk: whole, or as before.
class TestPictureFile : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void savesThePicture();
    void replacesAnOlderOne();
    void failsInWords_data();
    void failsInWords();
    void keepsTheOlderOneOnFailure();
    void leavesAPipeAlone();

private:
    QTemporaryDir m_folder;
};

namespace {

QImage picture(int side = 40)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.setPixel(3, 4, 0xffff0000);
    image.setDotsPerMeterX(7559);
    image.setDotsPerMeterY(7559);
    return image;
}

} // namespace

void TestPictureFile::savesThePicture()
{
    const QString path = m_folder.filePath(QStringLiteral("picture.png"));
    QVERIFY(savePng(picture(), path));
    const QImage loaded(path, "png");
    QCOMPARE(loaded.convertToFormat(QImage::Format_RGB32), picture());
    QCOMPARE(loaded.dotsPerMeterX(), 7559);
}

void TestPictureFile::replacesAnOlderOne()
{
    const QString path = m_folder.filePath(QStringLiteral("twice.png"));
    QVERIFY(savePng(picture(80), path));
    QVERIFY(savePng(picture(20), path));
    QCOMPARE(QImage(path).size(), QSize(20, 20));
    // Nothing else is left in the folder.
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("twice*")}).size(), 1);
}

void TestPictureFile::failsInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing folder") << m_folder.filePath(QStringLiteral("none/picture.png"));
    QTest::newRow("folder") << m_folder.path();
}

void TestPictureFile::failsInWords()
{
    QFETCH(QString, path);
    const auto saved = savePng(picture(), path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, PictureFileError::Kind::CannotOpen);
    QVERIFY(!saved.error().systemText.isEmpty());
}

void TestPictureFile::keepsTheOlderOneOnFailure()
{
    const QString path = m_folder.filePath(QStringLiteral("kept.png"));
    QVERIFY(savePng(picture(), path));
    const auto saved = savePng(QImage(), path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, PictureFileError::Kind::NoPicture);
    QCOMPARE(QImage(path).size(), QSize(40, 40));
}

void TestPictureFile::leavesAPipeAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto saved = savePng(picture(), path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, PictureFileError::Kind::NotAFile);
    struct stat status = {};
    QCOMPARE(lstat(QFile::encodeName(path).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

QTEST_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
