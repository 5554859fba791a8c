// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/secretpatterns.h"
#include "support/testcase.h"

using namespace phone;

// What a free text announces as a secret, and what in it tells whose phone it is.
class TestSecretPatterns : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void announced_data();
    void announced();
    void maskedStaysMasked_data();
    void maskedStaysMasked();
    void hostileLengths_data();
    void hostileLengths();
    void identities_data();
    void identities();
    void longLinesAreHiddenWhole();
};

namespace {

QString hidden(const QString &text)
{
    return withMasks(text, secretPatternSpans(text)).replace(maskText(), QStringLiteral("#"));
}

} // namespace

void TestSecretPatterns::announced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // Each word and each way of parting that rule S9 names
    for (const char *word : {"pass", "passwd", "password", "secret", "kodeord", "adgangskode"}) {
        const QString name = QString::fromLatin1(word);
        for (const QString &start : {name, name.toUpper(), QString(u'x' + name)}) {
            for (const char *parting : {":", "=", " : ", "\t=\t ", ": "}) {
                const QString before = start + QLatin1String(parting);
                QTest::addRow("%s", qPrintable(before))
                    << before + QStringLiteral("hest12") << before + u'#';
            }
        }
    }
    row("pin: 4711", "pin: #");
    row("Token=abc", "Token=#");
    row("user_pass1!: abc", "user_pass1!: #");
    row("{\"password\":\"a b\",\"x\":1}", "{\"password\":\"#\",\"x\":1}");
    row("password='it\\'s' x", "password='#' x");
    row("<password>abc</password>", "<password>#</password>");
    row("Authorization: Basic abc", "Authorization: #");
    row("password: blue horse 12", "password: #");
    row("The SIP password is t6enaf7b. Call Hans", "The SIP password is #. Call Hans");
    row("Kodeordet: kodeord er hest12", "Kodeordet: kodeord er #");
    row("Passwort ist Pf3rd!", "Passwort ist #!");
    row("the password is unknown", "the password is unknown");
    row("room 12 is t6enaf7b", "room 12 is t6enaf7b");
    row("the password is ", "the password is ");
    row("password: hest12. Call Hans", "password: #. Call Hans");
    row("password: hest12 (Hans has it)", "password: # (Hans has it)");
    row("password: a.b,c", "password: #");
    row("password: abc\nnext line", "password: #\nnext line");
    row("password=\"never closed", "password=#");
    row("secret: a, password: b", "secret: #, password: #");
    row("http://user:pw@host/a", "http://#@host/a");
    row("http://user:p@w:x@host/a", "http://#@host/a");
    row("see HTTPS://a:b@c and ftp://d:e@f", "see HTTPS://#@c and ftp://#@f");
    row("sip:204:hest@pbx", "sip:#@pbx");
    row("password:", "password:");
    row("password: \n abc", "password: \n abc");
    row("passing: abc", "passing: abc");
    row("Secretary: Anna", "Secretary: Anna");
    row("shopping: milk", "shopping: milk");
    row("http://host:80/a@b", "http://host:80/a@b");
    row("http://user@host", "http://user@host");
    row("http://:pw@host", "http://:pw@host");
    row("http://user:@host", "http://user:@host");
    row("no secret here", "no secret here");
    row("", "");
}

void TestSecretPatterns::announced()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(hidden(text), expected);
}

void TestSecretPatterns::maskedStaysMasked_data()
{
    announced_data();
}

void TestSecretPatterns::maskedStaysMasked()
{
    QFETCH(const QString, text);
    const QString once = withMasks(text, secretPatternSpans(text));
    QCOMPARE(withMasks(once, secretPatternSpans(once)), once);
}

void TestSecretPatterns::hostileLengths_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"pass", "pass:", "sip:", "://", "password = \"", ":", "=  ", "a:b@", "1", "\\\""})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

// A long text may take a moment, but no square of it.
void TestSecretPatterns::hostileLengths()
{
    QFETCH(const QString, piece);
    const QString text = piece.repeated(200000 / piece.size());
    QVERIFY(secretPatternSpans(QStringLiteral("x://") + text).size() <= text.size());
}

void TestSecretPatterns::identities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("locked to 213.83.176.134, seen", "locked to #, seen");
    row("192.168.1.0/24", "#");
    row("fe80::1 and 2001:db8:0:1::5", "# and #");
    row("2001:db8:0:1:2:3:4:5", "#");
    row("mac 00:04:13:ab:cd:ef", "mac #");
    row("0004.13AB.CDEF or 00-04-13-AB-CD-EF", "# or #");
    row("id 12345678901234567890abcd", "id #");
    row("mail hans@example.org now", "mail # now");
    row("call +45 12 34 56 78", "call #");
    row("saved 14:02, fetched 13:40, for 22 min", "saved 14:02, fetched 13:40, for 22 min");
    row("key 12 of 60", "key 12 of 60");
    row("2543 s (42 min)", "2543 s (42 min)");
    QTest::newRow("half a character before") << QString(QChar(0xd800)) + QStringLiteral(" 10.1.2.3")
                                             << QString(QChar(0xd800)) + QStringLiteral(" #");
}

void TestSecretPatterns::identities()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto spans = identityPatternSpans(text, DottedNumbers::Addresses);
    QCOMPARE(withMasks(text, spans).replace(maskText(), QStringLiteral("#")), expected);
    const QString version = QStringLiteral("snom370/8.7.3.25");
    QVERIFY(identityPatternSpans(version, DottedNumbers::Versions).isEmpty());
    QVERIFY(!identityPatternSpans(version, DottedNumbers::Addresses).isEmpty());
}

void TestSecretPatterns::longLinesAreHiddenWhole()
{
    const QString longest(longestIdentitySearch, u'x');
    QVERIFY(identityPatternSpans(longest, DottedNumbers::Addresses).isEmpty());
    const QString longer = longest + u'x';
    QCOMPARE(identityPatternSpans(longer, DottedNumbers::Addresses),
             (QList<TextSpan>{{0, longer.size()}}));
    QCOMPARE(identityPatternSpans(QStringLiteral("a\n") + longer + QStringLiteral("\n10.1.2.3\nb"),
                                  DottedNumbers::Addresses),
             (QList<TextSpan>{{2, longer.size() + 2}, {longer.size() + 3, longer.size() + 11}}));
}

QTEST_GUILESS_MAIN(TestSecretPatterns)
#include "tst_secretpatterns.moc"
