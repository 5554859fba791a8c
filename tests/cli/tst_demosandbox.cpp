// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demosandbox.h"
#include "cli/tokensource.h"
#include "support/testcase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using cli::DemoConnection;
using cli::DemoSandbox;
using namespace std::chrono_literals;

// The sandbox beside the program: found, understood, and gone in the end whatever it does.
class TestDemoSandbox : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnnouncement_data();
    void readsAnnouncement();
    void startsAndStopsSandbox();
    void stopsBeforeReady();
    void keepsTokenFromSandbox();
    void failsWithoutSandbox();
    void failsWhenSandboxEnds();
    void failsWithoutConnection();
    void limitsAnnouncement_data();
    void limitsAnnouncement();
    void failsWhenSandboxIsNeverReady();
    void endsSandboxThatIgnoresItsInput();
    void killsSandboxThatIgnoresSignals();

private:
    // The path of a shell script that plays the sandbox.
    [[nodiscard]] QString script(const QByteArray &commands);

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

namespace {

constexpr DemoSandbox::Timeouts shortTimeouts{.ready = 200ms, .stop = 100ms};
// Nothing is expected to run into these.
constexpr DemoSandbox::Timeouts longTimeouts{.ready = 60s, .stop = 60s};

} // namespace

QString TestDemoSandbox::script(const QByteArray &commands)
{
    const QString path = m_folder.filePath(QStringLiteral("sandbox%1").arg(++m_scripts));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the script cannot be written");
    file.write("#!/bin/sh\n" + commands + '\n');
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return path;
}

void TestDemoSandbox::readsAnnouncement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isUnderstood");
    const QByteArray url = "URL http://127.0.0.1:8080\n";
    const QByteArray token = "TOKEN VIEWER abc\n";
    QTest::newRow("all") << url + "TOKEN ADMIN x\n" + token + "PHONE 1 a\nREADY\n" << true;
    QTest::newRow("unknown lines") << "WEATHER fine\n" + url + token + "READY\n" << true;
    QTest::newRow("no address") << token + "READY\n" << false;
    QTest::newRow("an empty address") << "URL \n" + token + "READY\n" << false;
    QTest::newRow("no token") << url + "READY\n" << false;
    QTest::newRow("another level's token") << url + "TOKEN ADMIN abc\nREADY\n" << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestDemoSandbox::readsAnnouncement()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isUnderstood);
    const auto connection = DemoSandbox::parse(text);
    QCOMPARE(connection.has_value(), isUnderstood);
    if (isUnderstood) {
        QCOMPARE(*connection,
                 (DemoConnection{QStringLiteral("http://127.0.0.1:8080"), QByteArray("abc")}));
    }
}

void TestDemoSandbox::startsAndStopsSandbox()
{
    DemoSandbox sandbox(QStringLiteral(SIPPHONE_SANDBOX), longTimeouts);
    QSignalSpy ready(&sandbox, &DemoSandbox::ready);
    QSignalSpy failed(&sandbox, &DemoSandbox::failed);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(sandbox.isRunning());
    const auto connection = ready.at(0).at(0).value<DemoConnection>();
    QVERIFY(connection.url.startsWith(QLatin1String("http://127.0.0.1:")));
    QVERIFY(connection.token.size() >= 16);

    sandbox.stop();
    QTRY_COMPARE(stopped.count(), 1);
    QVERIFY(!sandbox.isRunning());
    QCOMPARE(failed.count(), 0);
}

void TestDemoSandbox::stopsBeforeReady()
{
    DemoSandbox sandbox(QStringLiteral(SIPPHONE_SANDBOX), longTimeouts);
    QSignalSpy ready(&sandbox, &DemoSandbox::ready);
    QSignalSpy failed(&sandbox, &DemoSandbox::failed);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    sandbox.stop();
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(ready.count(), 0);
    QCOMPARE(failed.count(), 0);
}

void TestDemoSandbox::keepsTokenFromSandbox()
{
    qputenv(cli::tokenVariable, "s3cret");
    DemoSandbox sandbox(script("echo URL \"${SIPPHONE_INSPECTOR_TOKEN-none} $*\"\n"
                               "echo TOKEN VIEWER abc\necho READY\ncat >/dev/null"),
                        longTimeouts);
    qunsetenv(cli::tokenVariable);
    QSignalSpy ready(&sandbox, &DemoSandbox::ready);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(ready.at(0).at(0).value<DemoConnection>().url,
             QStringLiteral("none --until-stdin-closes"));
    sandbox.stop();
    QTRY_COMPARE(stopped.count(), 1);
}

void TestDemoSandbox::failsWithoutSandbox()
{
    DemoSandbox sandbox(m_folder.filePath(QStringLiteral("missing")), longTimeouts);
    QSignalSpy failed(&sandbox, &DemoSandbox::failed);
    sandbox.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QLatin1String("missing")));
    QVERIFY(!sandbox.isRunning());
}

void TestDemoSandbox::failsWhenSandboxEnds()
{
    DemoSandbox sandbox(script("echo URL http://127.0.0.1:1"), longTimeouts);
    QSignalSpy failed(&sandbox, &DemoSandbox::failed);
    sandbox.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QLatin1String("ended before it was ready")));
}

void TestDemoSandbox::failsWithoutConnection()
{
    DemoSandbox sandbox(script("echo hello\necho READY\ncat >/dev/null"), longTimeouts);
    QSignalSpy failed(&sandbox, &DemoSandbox::failed);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QLatin1String("does not understand")));
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(failed.count(), 1);
}

void TestDemoSandbox::limitsAnnouncement_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the largest") << DemoSandbox::maxAnnouncementBytes << true;
    QTest::newRow("a byte more") << DemoSandbox::maxAnnouncementBytes + 1 << false;
}

void TestDemoSandbox::limitsAnnouncement()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, isTaken);
    // The end comes after the rest has been read, so that the size alone decides.
    const QByteArray start = "URL http://127.0.0.1:1\nTOKEN VIEWER abc\n";
    const QByteArray end = "\nREADY\n";
    const QByteArray filler(size - start.size() - (isTaken ? end.size() : 0), 'x');
    const QString file = m_folder.filePath(QStringLiteral("announcement%1").arg(size));
    QFile announcement(file);
    QVERIFY(announcement.open(QIODevice::WriteOnly));
    announcement.write(start + filler + (isTaken ? end : QByteArray()));
    announcement.close();
    DemoSandbox sandbox(script("cat '" + file.toUtf8() + "'\ncat >/dev/null"), longTimeouts);
    QSignalSpy ready(&sandbox, &DemoSandbox::ready);
    QSignalSpy failed(&sandbox, &DemoSandbox::failed);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    QTRY_COMPARE(ready.count() + failed.count(), 1);
    QCOMPARE(ready.count() == 1, isTaken);
    sandbox.stop();
    QTRY_COMPARE(stopped.count(), 1);
}

void TestDemoSandbox::failsWhenSandboxIsNeverReady()
{
    DemoSandbox sandbox(script("cat >/dev/null"), shortTimeouts);
    QSignalSpy failed(&sandbox, &DemoSandbox::failed);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(QLatin1String("not ready in time")));
    QTRY_COMPARE(stopped.count(), 1);
    QCOMPARE(failed.count(), 1);
}

void TestDemoSandbox::endsSandboxThatIgnoresItsInput()
{
    DemoSandbox sandbox(script("exec sleep 60"), shortTimeouts);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    sandbox.stop();
    QTRY_COMPARE(stopped.count(), 1);
}

void TestDemoSandbox::killsSandboxThatIgnoresSignals()
{
    DemoSandbox sandbox(script("trap '' TERM\nexec sleep 60"), shortTimeouts);
    QSignalSpy stopped(&sandbox, &DemoSandbox::stopped);
    sandbox.start();
    // Otherwise SIGTERM could come before the script ignores it; too early only makes it easier.
    QTRY_VERIFY(sandbox.isRunning());
    sandbox.stop();
    QTRY_COMPARE(stopped.count(), 1);
}

QTEST_GUILESS_MAIN(TestDemoSandbox)
#include "tst_demosandbox.moc"
