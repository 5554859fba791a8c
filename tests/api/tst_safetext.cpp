// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/safetext.h"
#include "support/testcase.h"

class TestSafeText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void masksAndCuts_data();
    void masksAndCuts();
};

void TestSafeText::masksAndCuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("secrets");
    QTest::addColumn<int>("maxLength");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const char *secrets, int maxLength,
                        const QString &expected) {
        QTest::newRow(name) << text << QString::fromUtf8(secrets).split(u' ') << maxLength
                            << expected;
    };
    const QString face = QStringLiteral("\U0001F600");
    row("plain", QStringLiteral("abc"), "secret", 10, QStringLiteral("abc"));
    row("as long as the limit", QStringLiteral("abc"), "secret", 3, QStringLiteral("abc"));
    row("one longer", QStringLiteral("abcd"), "secret", 3, QStringLiteral("abc"));
    row("token", QStringLiteral("a secret here"), "secret", 50, QStringLiteral("a *** here"));
    row("token twice", QStringLiteral("secretsecret"), "secret", 50, QStringLiteral("******"));
    row("token in capitals", QStringLiteral("SECRET"), "Secret", 50, QStringLiteral("***"));
    row("token at the cut", QStringLiteral("1234secret"), "secret", 7, QStringLiteral("1234***"));
    row("token over the cut", QStringLiteral("1234secret"), "secret", 6, QStringLiteral("1234**"));
    row("two secrets", QStringLiteral("code 1234 for pæss"), "1234 pæss", 50,
        QStringLiteral("code *** for ***"));
    row("one in the other", QStringLiteral("pass1234"), "1234 pass1234", 50, QStringLiteral("***"));
    row("no secret", QStringLiteral("abc"), "", 10, QStringLiteral("abc"));
    row("whole character", u'a' + face, "x", 3, u'a' + face);
    row("half a character", u'a' + face, "x", 2, QStringLiteral("a"));
}

void TestSafeText::masksAndCuts()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, secrets);
    QFETCH(const int, maxLength);
    QTEST(api::safeText(text, secrets, maxLength), "expected");
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
