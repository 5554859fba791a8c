// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/loopbackserver.h"

#include <QTemporaryDir>

using sandbox::AccessLevel;

// What a user reads when it does not work: one line, with the right exit code, and no token in it.
class TestProgramErrors : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void explainsFault_data();
    void explainsFault();
    void explainsUnknownPhone();
    void explainsToken_data();
    void explainsToken();
    void explainsServerThatIsNotThere();
    void hidesTokenThatServerSendsBack();
    void failedExportTouchesNothing();
    void explainsFileThatCannotBeWritten_data();
    void explainsFileThatCannotBeWritten();
    void explainsFullOutput();
    void explainsUsage_data();
    void explainsUsage();
    void explainsBadToken_data();
    void explainsBadToken();
    void saysThatThereIsNoDisplay();

private:
    Sandbox m_sandbox;
    QTemporaryDir m_folder;
};

namespace {

const QString show = QStringLiteral("show");

// Exactly one line on standard error, which begins with the sentence; nothing else anywhere.
bool failsWith(const Run &run, const QByteArray &sentence)
{
    const bool fails = run.exitCode == 1 && run.output.isEmpty() && isOneLine(run.complaint)
        && run.complaint.startsWith(sentence);
    if (!fails)
        qInfo() << run.exitCode << run.output << run.complaint;
    return fails;
}

} // namespace

void TestProgramErrors::explainsFault_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char *fault, const char *sentence) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << QByteArray(sentence);
    };
    row("garbage", "What 127.0.0.1 answered is not a phone's record: it is not JSON.");
    row("not-object",
        "What 127.0.0.1 answered is not a phone's record: it is JSON, but no object.");
    row("empty", "127.0.0.1 answered, but with nothing.");
    row("drop", "The connection to 127.0.0.1 broke before the answer was complete.");
    row("truncate", "The connection to 127.0.0.1 broke before the answer was complete.");
    row("redirect", "127.0.0.1 sends the request on to 127.0.0.1.");
    row("huge", "The answer is larger than 8 MiB, so it was not read.");
    row("status:403", "You are not allowed to see this phone.");
    row("status:409", "The phone is in a state that keeps the PBX from answering.");
    row("status:422", "The PBX finds the request for this phone invalid.");
    row("status:429", "The PBX has had too many requests and asks for a pause.");
    row("status:500", "The PBX has a fault of its own and could not answer.");
    row("status:418", "The PBX gave an answer that is not expected here (HTTP 418).");
}

void TestProgramErrors::explainsFault()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, sentence);
    const QString id = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa");
    const QString phone = fault == QLatin1String("truncate") ? referenceId : id;
    m_sandbox.server().setFault(*sandbox::Fault::parse(fault), phone);
    const Run run = m_sandbox.run({show, phone});
    m_sandbox.server().setFault(*sandbox::Fault::parse(u"none"), phone);
    QVERIFY(failsWith(run, sentence));
    QVERIFY(!run.complaint.contains(m_sandbox.token()));
}

void TestProgramErrors::explainsUnknownPhone()
{
    QVERIFY(failsWith(m_sandbox.run({show, QStringLiteral("0123456789abcdef01234567")}),
                      "The PBX has no phone with the id 0123456789abcdef01234567. "));
}

void TestProgramErrors::explainsToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("sentence");
    const sandbox::Tokens &tokens = m_sandbox.server().tokens();
    QTest::newRow("expired") << tokens.expired() << QByteArray("The access token has expired.");
    QTest::newRow("unknown") << QByteArray("s3cret")
                             << QByteArray("The PBX does not accept the access token.");
    QTest::newRow("without the right") << tokens.forLevel(AccessLevel::NoLogin)
                                       << QByteArray("You are not allowed to see this phone.");
    QTest::newRow("none") << QByteArray() << QByteArray("There is no access token yet");
}

void TestProgramErrors::explainsToken()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, sentence);
    Surroundings around;
    around.setToken(token);
    const Run run = runProgram(
        {QStringLiteral("--api"), m_sandbox.server().url().toString(), show, referenceId}, around);
    QVERIFY(failsWith(run, sentence));
    QVERIFY(token.isEmpty() || !run.complaint.contains(token));
}

void TestProgramErrors::explainsServerThatIsNotThere()
{
    Surroundings around;
    around.setToken("s3cret");
    QVERIFY(failsWith(runProgram({QStringLiteral("--api"), QStringLiteral("http://127.0.0.1:1"),
                                  show, referenceId},
                                 around),
                      "Nothing answers at 127.0.0.1."));
}

void TestProgramErrors::hidesTokenThatServerSendsBack()
{
    const QByteArray token = "s3cretToken";
    support::LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        const QByteArray body = "{\"error\": {\"message\": \"" + request.simplified()
            + "\", \"code\": \"s3cretToken\", \"status\": 403}}";
        socket.write(support::httpAnswer("403 Forbidden", body));
    });
    Surroundings around;
    around.setToken(token);
    const Run run = runProgram({QStringLiteral("--api"), server.url(), show, referenceId}, around);
    QVERIFY(server.requests().at(0).contains(token));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!(run.output + run.complaint).contains(token));
}

void TestProgramErrors::failedExportTouchesNothing()
{
    QFile old(m_folder.filePath(QStringLiteral("old.png")));
    QVERIFY(old.open(QIODevice::ReadWrite));
    old.write("what was there before");
    old.close();
    QVERIFY(failsWith(
        m_sandbox.run({QStringLiteral("export"), QStringLiteral("0123456789abcdef01234567"),
                       QStringLiteral("-o"), old.fileName()}),
        "The PBX has no phone"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("what was there before"));
}

void TestProgramErrors::explainsFileThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << m_folder.filePath(QStringLiteral("missing/a.png"));
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.png"));
    QTest::newRow("a folder") << m_folder.filePath(QStringLiteral("folder.png"));
}

void TestProgramErrors::explainsFileThatCannotBeWritten()
{
    QFETCH(QString, path);
    const Run run = m_sandbox.run({QStringLiteral("export"), referenceId, QStringLiteral("-o"),
                                   path, QStringLiteral("--tab"), QStringLiteral("codec")});
    QVERIFY(failsWith(run, path.toUtf8() + " cannot be written: "));
    QVERIFY(!run.complaint.contains(".."));
}

void TestProgramErrors::explainsFullOutput()
{
    Surroundings around;
    around.outputFile = QStringLiteral("/dev/full");
    QVERIFY(failsWith(m_sandbox.run({show, referenceId}, around),
                      "The phone could not be written to standard output."));
}

void TestProgramErrors::explainsUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *line, const char *part) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(part);
    };
    row("show x", "at least two");
    row("https://example.org/", "names no phone");
    row("search", "which phone");
    row("show", "which phone");
    row("--unknown", "unknown");
    row("export 0123456789abcdef01234567", "-o FILE");
    row("show 0123456789abcdef01234567 --scale 2", "belongs to the command export");
    row("--demo --api https://example.org", "leave out");
    row("--token s3cret show 0123456789abcdef01234567", "SIPPHONE_INSPECTOR_TOKEN");
    row("--token=s3cret", "SIPPHONE_INSPECTOR_TOKEN");
    row("--api nowhere", "no address of a server");
    row("--api ftp://example.org", "must begin with https://.");
    row("--api http://example.org", "everybody on the way");
    row("--api https://me:s3cret@example.org", "user name or a password");
    row("--api https://example.org/?s3cret", "before any ? or #");
    row("--token-file /missing/file", "cannot be read from /missing/file");
}

void TestProgramErrors::explainsUsage()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, part);
    Surroundings around;
    // A mistake is told without a display, too.
    around.environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    const Run run = runProgram(line.split(u' '), around);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(isOneLine(run.complaint), run.complaint);
    QVERIFY2(run.complaint.contains(part), run.complaint);
    QVERIFY(run.complaint.endsWith(" See --help.\n"));
    QVERIFY(!run.complaint.contains("s3cret"));
}

void TestProgramErrors::explainsBadToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("blanks inside") << QByteArray("s3cret s3cret") << QByteArray("no blanks");
    QTest::newRow("a control character") << QByteArray("s3cret\x1b") << QByteArray("ASCII");
    QTest::newRow("far too long") << QByteArray(10'000, 's') << QByteArray("too long");
    QTest::newRow("blanks only") << QByteArray("  ") << QByteArray("no token in the first line");
}

void TestProgramErrors::explainsBadToken()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, part);
    Surroundings variable;
    variable.setToken(token);
    Surroundings input;
    input.input = token + '\n';
    for (const Run &run :
         {runProgram({referenceId}, variable), runProgram({show, referenceId}, variable),
          runProgram({show, referenceId, QStringLiteral("--token-file"), QStringLiteral("-")},
                     input)}) {
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(isOneLine(run.complaint), run.complaint);
        QVERIFY2(run.complaint.contains(part), run.complaint);
        QVERIFY(!run.complaint.contains("s3cret") && !run.complaint.contains("ssss"));
    }
}

void TestProgramErrors::saysThatThereIsNoDisplay()
{
    Surroundings around;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        around.environment.remove(QString::fromLatin1(name));
    QVERIFY(failsWith(runProgram({}, around), "There is no display for a window."));
}

QTEST_GUILESS_MAIN(TestProgramErrors)
#include "tst_programerrors.moc"
