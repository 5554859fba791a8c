// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/secretfinder.h"
#include "support/plantings.h"
#include "support/testcase.h"

using phone::SecretFinder;
using phone::TextSpan;
using phone::withMasks;
using Patterns = phone::SecretFinder::Patterns;

// Words in texts, whatever they are written like.
class TestSecretFinder : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void spansBecomeMasks_data();
    void spansBecomeMasks();
    void everyForm_data();
    void everyForm();
    void patternsInEncodings_data();
    void patternsInEncodings();
    void leavesOtherTexts_data();
    void leavesOtherTexts();
    void encodingsInEncodings();
    void cutShortInEncodings();
};

namespace {

const QString secret = QStringLiteral("Zq7-Gehéim\"x");

QString masked(const QString &text, const SecretFinder &finder)
{
    return withMasks(text, finder.find(text)).replace(phone::maskText(), QStringLiteral("#"));
}

QString base64(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toBase64());
}

} // namespace

void TestSecretFinder::spansBecomeMasks_data()
{
    QTest::addColumn<QList<TextSpan>>("spans");
    QTest::addColumn<QString>("expected");
    using Spans = QList<TextSpan>;
    QTest::newRow("none") << Spans() << QStringLiteral("0123456789");
    QTest::newRow("one") << Spans{{2, 4}} << QStringLiteral("01#456789");
    QTest::newRow("everything") << Spans{{0, 10}} << QStringLiteral("#");
    QTest::newRow("in any order") << Spans{{8, 9}, {0, 1}} << QStringLiteral("#1234567#9");
    QTest::newRow("overlapping") << Spans{{2, 6}, {1, 3}, {4, 5}} << QStringLiteral("0#6789");
    QTest::newRow("touching") << Spans{{2, 4}, {4, 6}} << QStringLiteral("01#6789");
    QTest::newRow("twice") << Spans{{2, 4}, {2, 4}} << QStringLiteral("01#456789");
}

void TestSecretFinder::spansBecomeMasks()
{
    QFETCH(const QList<TextSpan>, spans);
    QFETCH(const QString, expected);
    QCOMPARE(withMasks(QStringLiteral("0123456789"), spans)
                 .replace(phone::maskText(), QStringLiteral("#")),
             expected);
}

void TestSecretFinder::everyForm_data()
{
    QTest::addColumn<int>("form");
    const QList<support::Planting> forms = support::plantings(secret);
    for (int i = 0; i < forms.size(); ++i)
        QTest::newRow(forms[i].name) << i;
}

void TestSecretFinder::everyForm()
{
    QFETCH(const int, form);
    const support::Planting planted = support::plantings(secret)[form];
    const SecretFinder finder({secret}, Patterns::Left);
    for (const QString &text :
         {planted.text, QString(QStringLiteral("it is ") + planted.text + QStringLiteral(" now")),
          QString(QStringLiteral("http://h/?a=") + planted.text + QStringLiteral("&b=1"))}) {
        QVERIFY(support::givesAway(text, planted));
        const QString clean = masked(text, finder);
        QVERIFY2(!support::givesAway(clean, planted), qPrintable(clean));
        QVERIFY(clean.contains(u'#'));
    }
}

void TestSecretFinder::patternsInEncodings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("percent-encoded URL") << QStringLiteral("a=http%3A%2F%2Fuser%3Apw%40host")
                                         << QStringLiteral("a=http%3A%2F%2F#%40host");
    QTest::newRow("announced in base64")
        << QString(u'<' + base64(QStringLiteral("password: hest12")) + u'>')
        << QStringLiteral("<cGFzc3dvcmQ6I#==>");
    QTest::newRow("percent-encoded announcement")
        << QStringLiteral("kodeord%3Dhest12") << QStringLiteral("kodeord%3D#");
}

void TestSecretFinder::patternsInEncodings()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(masked(text, SecretFinder({}, Patterns::Found)), expected);
    QCOMPARE(masked(text, SecretFinder({secret}, Patterns::Left)), text);
}

void TestSecretFinder::leavesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "a", "Zq7", "A note about the phone, 20 % of it in capitals.",
                             "VGhlIHF1aWNrIGJyb3duIGZveA==", "0123456789abcdef0123456789abcdef",
                             "https://example.org/a%20b?c=%C3%B8"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSecretFinder::leavesOtherTexts()
{
    QFETCH(const QString, text);
    QCOMPARE(masked(text, SecretFinder({secret}, Patterns::Found)), text);
}

void TestSecretFinder::encodingsInEncodings()
{
    const SecretFinder finder({secret}, Patterns::Left);
    const QString once = base64(secret);
    const QString twice = base64(once);
    QVERIFY(masked(once, finder).contains(u'#'));
    QVERIFY(masked(twice, finder).contains(u'#'));
    // Somewhere it has to end: deeper than the limit, it is not read.
    QVERIFY(!masked(base64(twice), finder).contains(u'#'));
    const QString percent = support::percentEncoded(secret, true);
    QVERIFY(masked(base64(percent), finder).contains(u'#'));
    QVERIFY(masked(support::percentEncoded(once, false), finder).contains(u'#'));
}

void TestSecretFinder::cutShortInEncodings()
{
    const QString automatic = QStringLiteral("t6enaf7b8pb2q9x4m1k3z5v7c8n0r2w6");
    const SecretFinder finder({automatic}, Patterns::Left);
    QCOMPARE(masked(base64(automatic.left(12)), finder), QStringLiteral("#"));
    QCOMPARE(masked(support::percentEncoded(automatic.left(8), true), finder), QStringLiteral("#"));
    const QString tooShort = base64(automatic.left(7));
    QCOMPARE(masked(tooShort, finder), tooShort);
}

QTEST_GUILESS_MAIN(TestSecretFinder)
#include "tst_secretfinder.moc"
