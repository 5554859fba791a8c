// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tokensource.h"
#include "support/testcase.h"

#include <QBuffer>
#include <QSet>
#include <QTemporaryDir>

using cli::TokenProblem;

namespace {

using Token = tl::expected<QByteArray, TokenProblem>;

Token read(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return cli::readToken(buffer);
}

} // namespace

// Which tokens are taken, from where, and that none of them is repeated.
class TestTokenSource : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsFirstLine_data();
    void readsFirstLine();
    void refuses_data();
    void refuses();
    void limitsLength();
    void readsNothingBehindLine();
    void readsNoMoreThanLimit();
    void readsFile();
    void refusesFolder();
    void takesVariableAway();
    void missingVariableIsNoToken();
    void fileWinsOverVariable();
    void demoNeedsNone();
    void saysWhatIsWrong();
};

void TestTokenSource::readsFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("without a line break") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("with a line break") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("from Windows") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("blanks around") << QByteArray(" \tabc  \n") << QByteArray("abc");
    QTest::newRow("more lines") << QByteArray("abc\ndef\n") << QByteArray("abc");
    QTest::newRow("first and last characters") << QByteArray("!~\n") << QByteArray("!~");
}

void TestTokenSource::readsFirstLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, token);
    const Token result = read(content);
    QVERIFY(result);
    QCOMPARE(*result, token);
}

void TestTokenSource::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<TokenProblem>("problem");
    QTest::newRow("nothing") << QByteArray() << TokenProblem::Empty;
    QTest::newRow("an empty line first") << QByteArray("\nabc\n") << TokenProblem::Empty;
    QTest::newRow("blanks") << QByteArray("  \t\n") << TokenProblem::Empty;
    QTest::newRow("a blank inside") << QByteArray("ab c\n") << TokenProblem::BadCharacters;
    QTest::newRow("a whole header") << QByteArray("Bearer abc") << TokenProblem::BadCharacters;
    QTest::newRow("a control character") << QByteArray("a\x1b[0mb") << TokenProblem::BadCharacters;
    QTest::newRow("delete") << QByteArray("ab\x7f") << TokenProblem::BadCharacters;
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << TokenProblem::BadCharacters;
    QTest::newRow("a carriage return inside") << QByteArray("a\rb") << TokenProblem::BadCharacters;
    QTest::newRow("a Danish letter") << QByteArray("\xc3\xa6") << TokenProblem::BadCharacters;
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                     "abc")
                                       << TokenProblem::BadCharacters;
}

void TestTokenSource::refuses()
{
    QFETCH(QByteArray, content);
    const Token result = read(content);
    QVERIFY(!result);
    QTEST(result.error(), "problem");
}

void TestTokenSource::limitsLength()
{
    const QByteArray longest(cli::maxTokenBytes - 1, 'x');
    QCOMPARE(read(longest + '\n').value_or(QByteArray()), longest);
    QCOMPARE(read(longest).value_or(QByteArray()), longest);
    const Token tooLong = read(longest + "x\n");
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error(), TokenProblem::TooLong);
}

void TestTokenSource::readsNothingBehindLine()
{
    QBuffer buffer;
    buffer.setData("abc\nthe next command");
    buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QVERIFY(cli::readToken(buffer));
    QCOMPARE(buffer.pos(), 4);
}

void TestTokenSource::readsNoMoreThanLimit()
{
    QBuffer buffer;
    buffer.setData(QByteArray(10 * cli::maxTokenBytes, 'x'));
    buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QVERIFY(!cli::readToken(buffer));
    QCOMPARE(buffer.pos(), cli::maxTokenBytes);
}

void TestTokenSource::readsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("token"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc\n");
    file.close();
    QCOMPARE(cli::readTokenFile(path).value_or(QByteArray()), QByteArray("abc"));

    const Token missing = cli::readTokenFile(path + QStringLiteral(".missing"));
    QVERIFY(!missing);
    QCOMPARE(missing.error(), TokenProblem::Unreadable);
}

void TestTokenSource::refusesFolder()
{
    const QTemporaryDir folder;
    const Token result = cli::readTokenFile(folder.path());
    QVERIFY(!result);
    QCOMPARE(result.error(), TokenProblem::Unreadable);
}

void TestTokenSource::takesVariableAway()
{
    qputenv(cli::tokenVariable, " abc\n");
    QCOMPARE(cli::takeTokenVariable().value_or(QByteArray()), QByteArray("abc"));
    QVERIFY(!qEnvironmentVariableIsSet(cli::tokenVariable));

    qputenv(cli::tokenVariable, "a b");
    const Token bad = cli::takeTokenVariable();
    QVERIFY(!bad);
    QCOMPARE(bad.error(), TokenProblem::BadCharacters);
    QVERIFY(!qEnvironmentVariableIsSet(cli::tokenVariable));
}

void TestTokenSource::missingVariableIsNoToken()
{
    qunsetenv(cli::tokenVariable);
    QVERIFY(cli::takeTokenVariable());
    QCOMPARE(*cli::takeTokenVariable(), QByteArray());
    qputenv(cli::tokenVariable, "");
    QVERIFY(cli::takeTokenVariable());
    QCOMPARE(*cli::takeTokenVariable(), QByteArray());
}

void TestTokenSource::fileWinsOverVariable()
{
    const QTemporaryDir folder;
    cli::Options options;
    QCOMPARE(cli::tokenFor(options, QByteArray("variable")).value(), QByteArray("variable"));

    options.tokenFile = folder.filePath(QStringLiteral("token"));
    QFile file(options.tokenFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("file\n");
    file.close();
    QCOMPARE(cli::tokenFor(options, QByteArray("variable")).value(), QByteArray("file"));
    // Neither does a bad variable matter then.
    QCOMPARE(cli::tokenFor(options, tl::make_unexpected(TokenProblem::TooLong)).value(),
             QByteArray("file"));
}

void TestTokenSource::demoNeedsNone()
{
    cli::Options options;
    options.demo = true;
    QCOMPARE(cli::tokenFor(options, QByteArray("variable")).value(), QByteArray());
    QCOMPARE(cli::tokenFor(options, tl::make_unexpected(TokenProblem::TooLong)).value(),
             QByteArray());
}

void TestTokenSource::saysWhatIsWrong()
{
    cli::Options options;
    QSet<QString> sentences;
    for (const TokenProblem problem : {TokenProblem::Unreadable, TokenProblem::Empty,
                                       TokenProblem::TooLong, TokenProblem::BadCharacters}) {
        const QString sentence = cli::problemText(problem, options);
        QVERIFY(sentence.contains(QLatin1String(cli::tokenVariable)));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 4);
    options.tokenFile = QStringLiteral("/missing/token");
    QVERIFY(cli::problemText(TokenProblem::Unreadable, options).contains(options.tokenFile));
    options.tokenFile = QStringLiteral("-");
    QVERIFY(
        cli::problemText(TokenProblem::Empty, options).contains(QLatin1String("standard input")));
}

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
