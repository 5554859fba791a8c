// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/decodedtext.h"
#include "support/testcase.h"

using phone::DecodedText;
using phone::TextSpan;

// What stands in a text in an encoding, and where it came from.
class TestDecodedText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void percent_data();
    void percent();
    void nothingToDecode_data();
    void nothingToDecode();
    void base64_data();
    void base64();
    void hex();
    void shortTextsAreLeft();
};

namespace {

// "decoded <source>" of each reading that holds the word.
QStringList readings(const QString &text, const QString &word, bool isHex = false)
{
    QStringList found;
    const auto visit = [&](const DecodedText &decoded) {
        const qsizetype at = decoded.text().indexOf(word);
        if (at < 0)
            return;
        const TextSpan source = decoded.source({at, at + word.size()});
        found.append(text.mid(source.begin, source.end - source.begin));
    };
    if (isHex)
        DecodedText::visitHex(text, 3, visit);
    else
        DecodedText::visitBase64(text, 3, visit);
    return found;
}

} // namespace

void TestDecodedText::percent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decoded");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const char *text, const char *decoded, const char *word,
                        const char *source) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(decoded)
                            << QString::fromUtf8(word) << QString::fromUtf8(source);
    };
    row("one character", "a%62c", "abc", "b", "%62");
    row("small hex digits", "%c3%b8l", "øl", "ø", "%c3%b8");
    row("half of it as it is", "p%C3%A6re", "pære", "pær", "p%C3%A6r");
    row("Latin-1", "r%F8dgr%F8d", "rødgrød", "grød", "gr%F8d");
    row("outside the first plane", "a%F0%9F%98%80b", "a😀b", "😀", "%F0%9F%98%80");
    row("such a character beside it", "😀%41", "😀A", "😀A", "😀%41");
    row("cut UTF-8", "%C3", "Ã", "Ã", "%C3");
    row("a sign of its own", "100% %41 %4 %zz", "100% A %4 %zz", "A %4", "%41 %4");
    row("at the end", "x%", "", "", "");
}

void TestDecodedText::percent()
{
    QFETCH(const QString, text);
    QFETCH(const QString, decoded);
    QFETCH(const QString, word);
    QFETCH(const QString, source);
    const auto read = DecodedText::fromPercent(text);
    QCOMPARE(read.has_value(), !decoded.isEmpty());
    if (!read)
        return;
    QCOMPARE(read->text(), decoded);
    const qsizetype at = decoded.indexOf(word);
    const TextSpan span = read->source({at, at + word.size()});
    QCOMPARE(text.mid(span.begin, span.end - span.begin), source);
}

void TestDecodedText::nothingToDecode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no sign") << QStringLiteral("plain");
    QTest::newRow("no digits") << QStringLiteral("50 % of %x and %");
}

void TestDecodedText::nothingToDecode()
{
    QFETCH(const QString, text);
    QVERIFY(!DecodedText::fromPercent(text));
}

void TestDecodedText::base64_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("source");
    // "secret!" with 0, 1 and 2 characters before it
    QTest::newRow("as it begins") << QStringLiteral("c2VjcmV0IQ==") << QStringLiteral("c2VjcmV0");
    QTest::newRow("one on") << QStringLiteral("eHNlY3JldCE=") << QStringLiteral("HNlY3JldC");
    QTest::newRow("two on") << QStringLiteral("eHhzZWNyZXQh") << QStringLiteral("hzZWNyZXQ");
    QTest::newRow("behind other letters")
        << QStringLiteral("key/c2VjcmV0IQ==") << QStringLiteral("c2VjcmV0");
    QTest::newRow("over two lines")
        << QStringLiteral("c2Vj\r\ncmV0IQ==") << QStringLiteral("c2Vj\r\ncmV0");
    QTest::newRow("inside a sentence")
        << QStringLiteral("it is c2VjcmV0IQ, so") << QStringLiteral("c2VjcmV0");
}

void TestDecodedText::base64()
{
    QFETCH(const QString, text);
    QFETCH(const QString, source);
    QCOMPARE(readings(text, QStringLiteral("secret")), QStringList{source});
}

void TestDecodedText::hex()
{
    QCOMPARE(readings(QStringLiteral("0x736563726574"), QStringLiteral("secret"), true),
             QStringList{QStringLiteral("736563726574")});
    QCOMPARE(readings(QStringLiteral("a736563726574"), QStringLiteral("secret"), true),
             QStringList{QStringLiteral("736563726574")});
}

void TestDecodedText::shortTextsAreLeft()
{
    const auto texts = [](const QString &text, qsizetype least, bool isHex) {
        QStringList found;
        const auto append = [&](const DecodedText &decoded) { found.append(decoded.text()); };
        if (isHex)
            DecodedText::visitHex(text, least, append);
        else
            DecodedText::visitBase64(text, least, append);
        return found;
    };
    const QString base64 = QStringLiteral("YWJjZGVmZ2hp");
    const QStringList nine{QStringLiteral("abcdefghi")};
    QCOMPARE(texts(base64, 9, false), nine);
    QCOMPARE(texts(base64, 10, false), QStringList());
    QCOMPARE(texts(QStringLiteral("616263646566676869"), 9, true), nine);
    QCOMPARE(texts(QStringLiteral("616263646566676869"), 10, true), QStringList());
    // What is no text parts two that are.
    QCOMPARE(texts(QStringLiteral("61626300646566"), 3, true),
             (QStringList{QStringLiteral("abc"), QStringLiteral("def")}));
}

QTEST_GUILESS_MAIN(TestDecodedText)
#include "tst_decodedtext.moc"
