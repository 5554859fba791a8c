// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture.h"
#include "report/reportsupport.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

// A picture of the same phone and options is the same to the pixel, whatever the screen and the desktop
// of whoever makes it: their scale, resolution, colours, font and language of the screen's hints.
class TestSamePicture : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverTheDesktop_data();
    void whateverTheDesktop();
    void looksDiffer();

private:
    QTemporaryDir m_folder;
    QImage m_picture;
};

namespace {

constexpr char drawOption[] = "--draw";

QImage drawn(report::Look look = report::Look::Light)
{
    const auto picture = report::render(
        support::reportOf(support::fixturePhone("phones/report_odd.json"), "all"), {1.5, look});
    return picture.value_or(QImage());
}

// What the test's own program does for itself on another desktop.
int drawInto(const QString &path)
{
    QFont font(QStringLiteral("DejaVu Serif"), 20);
    font.setItalic(true);
    QGuiApplication::setFont(font);
    QGuiApplication::setPalette(QPalette(Qt::black, Qt::black));
    return drawn().save(path, "png") ? 0 : 1;
}

} // namespace

void TestSamePicture::initTestCase()
{
    m_picture = drawn();
    QVERIFY(!m_picture.isNull());
}

void TestSamePicture::whateverTheDesktop_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("font and colours") << QByteArray("LC_ALL") << QByteArray("C.UTF-8");
    QTest::newRow("125 %") << QByteArray("QT_SCALE_FACTOR") << QByteArray("1.25");
    QTest::newRow("200 %") << QByteArray("QT_SCALE_FACTOR") << QByteArray("2");
    QTest::newRow("resolution") << QByteArray("QT_FONT_DPI") << QByteArray("144");
    QTest::newRow("plain offscreen screen")
        << QByteArray("QT_QPA_PLATFORM") << QByteArray("offscreen");
    QTest::newRow("smallest platform that has fonts")
        << QByteArray("QT_QPA_PLATFORM") << QByteArray("minimal:enable_fonts");
}

void TestSamePicture::whateverTheDesktop()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    const QString path = m_folder.filePath(QStringLiteral("other.png"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(variable), QString::fromLatin1(value));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QLatin1String(drawOption), path});
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000));
    QCOMPARE(process.exitCode(), 0);
    const QImage other = QImage(path).convertToFormat(m_picture.format());
    QCOMPARE(other.size(), m_picture.size());
    QVERIFY(other == m_picture);
}

void TestSamePicture::looksDiffer()
{
    const QImage dark = drawn(report::Look::Dark);
    QCOMPARE(dark.size(), m_picture.size());
    QCOMPARE(m_picture.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(dark.pixelColor(1, 1).lightness() < 80);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(drawOption))
        return drawInto(arguments.value(2));
    TestSamePicture test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_samepicture.moc"
