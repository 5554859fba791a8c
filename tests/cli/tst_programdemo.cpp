// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

// What the program starts: a window that asks for its phone, and for --demo a sandbox, which is not
// left behind whatever happens.
class TestProgramDemo : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsSamplePhone();
    void drawsSamplePhone();
    void explainsUnknownPhone();
    void failsWithoutSandbox();
    void windowAsksForPhone();
    void windowStartsSandbox_data();
    void windowStartsSandbox();

private:
    // With a variable of its own, by which the processes of a run can be told from others.
    [[nodiscard]] Surroundings marked() const;
    // The sandbox of a run of the program; 0 if there is none.
    [[nodiscard]] qint64 sandboxOf(qint64 program) const;

    QByteArray m_mark;
    int m_runs = 0;
};

void TestProgramDemo::init()
{
    support::TestCase::init();
    m_mark = "SIPPHONE_TEST_RUN=" + QByteArray::number(QCoreApplication::applicationPid()) + '-'
        + QByteArray::number(++m_runs);
}

Surroundings TestProgramDemo::marked() const
{
    Surroundings around;
    const qsizetype at = m_mark.indexOf('=');
    around.environment.insert(QString::fromLatin1(m_mark.first(at)),
                              QString::fromLatin1(m_mark.sliced(at + 1)));
    around.setToken("s3cret");
    return around;
}

qint64 TestProgramDemo::sandboxOf(qint64 program) const
{
    for (const qint64 id : processesWith(m_mark)) {
        const QFileInfo executable(QStringLiteral("/proc/%1/exe").arg(id));
        if (id != program && executable.symLinkTarget().endsWith(QLatin1String("-sandbox")))
            return id;
    }
    return 0;
}

void TestProgramDemo::showsSamplePhone()
{
    const Run run = runProgram({QStringLiteral("--demo"), QStringLiteral("show"), referenceId},
                               marked());
    QCOMPARE(run.complaint, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("213.83.176.134"));
    QCOMPARE(processesWith(m_mark), QList<qint64>());
}

void TestProgramDemo::drawsSamplePhone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.png"));
    const Run run = runProgram({QStringLiteral("--demo"), QStringLiteral("export"), referenceId,
                                QStringLiteral("-o"), path},
                               marked());
    QCOMPARE(run.complaint, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(QFileInfo(path).size() > 10'000);
    QCOMPARE(processesWith(m_mark), QList<qint64>());
}

void TestProgramDemo::explainsUnknownPhone()
{
    const Run run = runProgram({QStringLiteral("--demo"), QStringLiteral("show"),
                                QStringLiteral("0123456789abcdef01234567")},
                               marked());
    QCOMPARE(run.exitCode, 1);
    QVERIFY(isOneLine(run.complaint));
    QVERIFY(run.complaint.startsWith("The PBX has no phone"));
    QCOMPARE(processesWith(m_mark), QList<qint64>());
}

void TestProgramDemo::failsWithoutSandbox()
{
    // A program that stands alone in its folder.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sipphone-inspector"));
    QVERIFY(QFile::copy(QStringLiteral(SIPPHONE_INSPECTOR), path));
    Surroundings around = marked();
    around.environment.insert(QStringLiteral("PATH"), folder.path());
    QProcess process;
    process.setProcessEnvironment(around.environment);
    process.start(path, {QStringLiteral("--demo"), QStringLiteral("show"), referenceId});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray complaint = process.readAllStandardError();
    QVERIFY(isOneLine(complaint));
    QVERIFY2(complaint.startsWith("The sample phones are missing"), complaint);
}

void TestProgramDemo::windowAsksForPhone()
{
    Sandbox sandbox;
    Surroundings around = marked();
    around.setToken(sandbox.token());
    QProcess process;
    process.setProcessEnvironment(around.environment);
    process.start(QStringLiteral(SIPPHONE_INSPECTOR),
                  {QStringLiteral("--api"), sandbox.server().url().toString(), referenceId});
    const auto asksForPhone = [&sandbox] {
        const auto &requests = sandbox.server().log().requests();
        return std::any_of(requests.cbegin(), requests.cend(), [](const auto &request) {
            return request.path.endsWith(referenceId, Qt::CaseInsensitive);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(asksForPhone(), 10'000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(sandboxOf(process.processId()), 0);
    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

void TestProgramDemo::windowStartsSandbox_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("asked to end") << false;
    QTest::newRow("killed") << true;
}

void TestProgramDemo::windowStartsSandbox()
{
    QFETCH(bool, isKilled);
    QProcess process;
    process.setProcessEnvironment(marked().environment);
    process.start(QStringLiteral(SIPPHONE_INSPECTOR), {QStringLiteral("--demo"), referenceId});
    qint64 sandboxId = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            sandboxId = sandboxOf(process.processId());
            return sandboxId != 0 || process.state() == QProcess::NotRunning;
        },
        20'000));
    QVERIFY2(sandboxId != 0, process.readAllStandardError());
    QFile environment(QStringLiteral("/proc/%1/environ").arg(sandboxId));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    QVERIFY(!environment.readAll().contains("s3cret"));
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(sandboxId));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QVERIFY(arguments.readAll().endsWith(QByteArray("sandbox\0--until-stdin-closes\0", 29)));

    if (isKilled)
        process.kill();
    else
        process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QTRY_COMPARE(processesWith(m_mark), QList<qint64>());
}

QTEST_GUILESS_MAIN(TestProgramDemo)
#include "tst_programdemo.moc"
