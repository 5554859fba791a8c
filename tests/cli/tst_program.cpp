// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sandbox/phones.h"
#include "sandbox/referencevalues.h"
#include "support/loopbackserver.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

// What the commands show and draw, of every sample phone.
class TestProgram : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryValueAsText();
    void masksSecretsInText();
    void showsReceivedObjectAsJson_data();
    void showsReceivedObjectAsJson();
    void masksSecretsInJson();
    void escapesControlsInJson();
    void cannotDriveTerminal_data();
    void cannotDriveTerminal();
    void speaksUtf8InAnyLocale();
    void drawsEveryTab_data();
    void drawsEveryTab();
    void drawsAtScale_data();
    void drawsAtScale();
    void masksSecretsInPicture();
    void takesTokenFromFile();
    void takesTokenFromStandardInput();
    void warnsOfAnotherPhone();
    void showsHelpAndVersion();

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    Sandbox m_sandbox;
    QTemporaryDir m_folder;
};

namespace {

const QString password = QStringLiteral("g9ewhufg2yu9hjfy2whuiweghui3iuhd");
const QString username = QStringLiteral("2yu9hjfy23iuhdwg9ewhufghuiweghui");

// The line that holds the word between blanks.
QString lineWith(const QString &text, const QString &word)
{
    for (const QString &line : text.split(u'\n')) {
        if ((line + u' ').contains(u' ' + word + u' '))
            return line;
    }
    return {};
}

QString inWords(const QJsonValue &value)
{
    if (value.isNull())
        return QStringLiteral("no value (null)");
    if (value.isBool())
        return value.toBool() ? QStringLiteral("Yes") : QStringLiteral("No");
    const QString text = value.toVariant().toString();
    if (text == QLatin1String("2015-01-01T00:00:00Z"))
        return QStringLiteral("2015-01-01 00:00:00");
    return text.isEmpty() ? QStringLiteral("empty") : text;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
    });
}

} // namespace

void TestProgram::showsEveryValueAsText()
{
    const Run run = m_sandbox.run(
        {QStringLiteral("show"), referenceId, QStringLiteral("--reveal")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.complaint, QByteArray());
    QVERIFY(run.output.endsWith('\n'));
    const QString text = QString::fromUtf8(run.output);
    for (const ReferenceValue &reference : referenceValues()) {
        const QString path = QString::fromLatin1(reference.path);
        // The levels are a table, and so are the lists.
        const bool isInTable = path.contains(u'[') || path.startsWith(QLatin1String("volume."));
        const QString where = isInTable ? text : lineWith(text, path);
        QVERIFY2(where.contains(inWords(reference.value)), reference.path.constData());
    }
    QCOMPARE(lineWith(text, QStringLiteral("volume.handsfree")).simplified(),
             QStringLiteral("Handsfree volume.handsfree 3 4"));
    QVERIFY(!text.contains(u'{'));
}

void TestProgram::masksSecretsInText()
{
    const Run run = m_sandbox.run({QStringLiteral("show"), referenceId});
    QCOMPARE(run.exitCode, 0);
    const QString text = QString::fromUtf8(run.output);
    QVERIFY(!text.contains(password, Qt::CaseInsensitive));
    QVERIFY(!text.contains(username, Qt::CaseInsensitive));
    QVERIFY(lineWith(text, QStringLiteral("password")).contains(u"••••"_qs));
    QVERIFY(text.contains(QLatin1String("213.83.176.134")));
}

void TestProgram::showsReceivedObjectAsJson_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("received");
    for (const sandbox::SamplePhone &phone : sandbox::samplePhones())
        QTest::newRow(phone.file.data()) << QString(phone.id) << sandbox::readPhone(phone);
}

void TestProgram::showsReceivedObjectAsJson()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, received);
    const Run run = m_sandbox.run({QStringLiteral("show"), id, QStringLiteral("--format"),
                                   QStringLiteral("json"), QStringLiteral("--reveal")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.endsWith("}\n"));
    QJsonParseError error;
    const QJsonObject shown = QJsonDocument::fromJson(run.output, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(shown, QJsonDocument::fromJson(received).object());
}

void TestProgram::masksSecretsInJson()
{
    const Run run = m_sandbox.run(
        {QStringLiteral("show"), referenceId, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    QJsonObject expected = QJsonDocument::fromJson(
                               sandbox::readPhone(*sandbox::findPhone(referenceId)))
                               .object();
    expected.insert(QStringLiteral("password"), QStringLiteral("••••••••"));
    expected.insert(QStringLiteral("username"), QStringLiteral("••••••••"));
    QCOMPARE(QJsonDocument::fromJson(run.output).object(), expected);
}

void TestProgram::escapesControlsInJson()
{
    const QByteArray body = "{\"_id\": \"" + referenceId.toLatin1()
        + "\", \"notes\": \"a\xc2\x9b"
          "31mb\x7f\"}";
    support::LoopbackServer server(support::answering(support::httpAnswer("200 OK", body)));
    Surroundings around;
    around.setToken("abc");
    const Run run = runProgram({QStringLiteral("--api"), server.url(), QStringLiteral("show"),
                                referenceId, QStringLiteral("--format"), QStringLiteral("json")},
                               around);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("a\\u009b31mb\\u007f"));
    QCOMPARE(QJsonDocument::fromJson(run.output).object(), QJsonDocument::fromJson(body).object());
}

void TestProgram::cannotDriveTerminal_data()
{
    QTest::addColumn<QString>("id");
    for (const sandbox::SamplePhone &phone : sandbox::samplePhones())
        QTest::newRow(phone.file.data()) << QString(phone.id);
}

void TestProgram::cannotDriveTerminal()
{
    QFETCH(QString, id);
    for (const QString &format : {QStringLiteral("text"), QStringLiteral("json")}) {
        const Run run = m_sandbox.run(
            {QStringLiteral("show"), id, QStringLiteral("--format"), format});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.output.isEmpty());
        QVERIFY(!hasControls(QString::fromUtf8(run.output)));
    }
}

void TestProgram::speaksUtf8InAnyLocale()
{
    Surroundings around;
    around.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const QString id = [] {
        for (const sandbox::SamplePhone &phone : sandbox::samplePhones()) {
            if (phone.file == QLatin1String("danish-letters.json"))
                return QString(phone.id);
        }
        return QString();
    }();
    const Run run = m_sandbox.run({QStringLiteral("show"), id}, around);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.complaint, QByteArray());
    QVERIFY(run.output.contains("\xc3\xa6")); // æ
}

void TestProgram::drawsEveryTab_data()
{
    QTest::addColumn<QString>("tab");
    for (const char *tab : {"phone", "security", "volume", "softkeys", "codec", "network",
                            "purchase", "status", "other", "raw", "all"}) {
        QTest::newRow(tab) << QString::fromLatin1(tab);
    }
}

void TestProgram::drawsEveryTab()
{
    QFETCH(QString, tab);
    // No display, no desktop, and not even a hint at one that works.
    Surroundings around;
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        around.environment.remove(QString::fromLatin1(name));
    around.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    const QString path = m_folder.filePath(tab + QStringLiteral(".png"));
    const Run run = m_sandbox.run({QStringLiteral("export"), referenceId, QStringLiteral("-o"),
                                   path, QStringLiteral("--tab"), tab},
                                  around);
    QCOMPARE(run.complaint, QByteArray());
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QImage picture(path, "png");
    QCOMPARE(picture.width(), 2 * 980);
    QVERIFY(picture.height() > 200);
}

void TestProgram::drawsAtScale_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<int>("width");
    QTest::newRow("the smallest") << QStringLiteral("1") << 980;
    QTest::newRow("a fraction") << QStringLiteral("1.5") << 1470;
    QTest::newRow("the largest") << QStringLiteral("4") << 3920;
}

void TestProgram::drawsAtScale()
{
    QFETCH(QString, scale);
    QFETCH(int, width);
    const QString path = file("scaled.png");
    const Run run = m_sandbox.run({QStringLiteral("export"), referenceId, QStringLiteral("-o"),
                                   path, QStringLiteral("--tab"), QStringLiteral("volume"),
                                   QStringLiteral("--scale"), scale});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QImage(path, "png").width(), width);
}

void TestProgram::masksSecretsInPicture()
{
    const auto drawn = [this](const QString &level) {
        const QString path = file("level.png");
        const QStringList options = level.isEmpty() ? QStringList()
                                                    : QStringList{QStringLiteral("--level"), level};
        const Run run = m_sandbox.run(
            QStringList{QStringLiteral("export"), referenceId, QStringLiteral("-o"), path,
                        QStringLiteral("--tab"), QStringLiteral("security")}
            + options);
        // The footer tells the time, which differs.
        const QImage picture(path, "png");
        return run.exitCode == 0 ? picture.copy(0, 0, picture.width(), picture.height() / 2)
                                 : QImage();
    };
    const QImage byDefault = drawn({});
    QVERIFY(!byDefault.isNull());
    QCOMPARE(drawn(QStringLiteral("internal")), byDefault);
    QVERIFY(drawn(QStringLiteral("everything")) != byDefault);
}

void TestProgram::takesTokenFromFile()
{
    QFile token(file("token"));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write(m_sandbox.token() + "\r\nanother line\n");
    token.close();
    Surroundings around;
    // The file wins over the variable.
    around.setToken("wrong");
    const Run run = runProgram({QStringLiteral("--api"), m_sandbox.server().url().toString(),
                                QStringLiteral("--token-file"), token.fileName(),
                                QStringLiteral("show"), referenceId},
                               around);
    QCOMPARE(run.complaint, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void TestProgram::takesTokenFromStandardInput()
{
    for (const QByteArray &end : {QByteArray(), QByteArray("\nmore\n")}) {
        Surroundings around;
        around.input = m_sandbox.token() + end;
        const Run run = runProgram({QStringLiteral("--api"), m_sandbox.server().url().toString(),
                                    QStringLiteral("--token-file"), QStringLiteral("-"),
                                    QStringLiteral("show"), referenceId},
                                   around);
        QCOMPARE(run.complaint, QByteArray());
        QCOMPARE(run.exitCode, 0);
    }
}

void TestProgram::warnsOfAnotherPhone()
{
    support::LoopbackServer server(support::answering(
        support::httpAnswer("200 OK", "{\"_id\": \"aaaaaaaaaaaaaaaaaaaaaaaa\"}")));
    Surroundings around;
    around.setToken("abc");
    const Run run = runProgram(
        {QStringLiteral("--api"), server.url(), QStringLiteral("show"), referenceId}, around);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.output.contains("aaaaaaaaaaaaaaaaaaaaaaaa"));
    QVERIFY(isOneLine(run.complaint));
    QVERIFY(run.complaint.contains("another phone than " + referenceId.toLatin1()));
}

void TestProgram::showsHelpAndVersion()
{
    const Run help = runProgram({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QCOMPARE(help.complaint, QByteArray());
    QVERIFY(help.output.startsWith("Usage: sipphone-inspector "));
    const Run version = runProgram({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.complaint, QByteArray());
    QVERIFY(isOneLine(version.output));
    QVERIFY(version.output.startsWith("sipphone-inspector "));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
