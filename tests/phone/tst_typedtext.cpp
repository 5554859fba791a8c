// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/typedtext.h"
#include "support/testcase.h"

class TestTypedText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void stripsWhatStandsAround_data();
    void stripsWhatStandsAround();
    void leavesOutTheUnseen_data();
    void leavesOutTheUnseen();
    void knowsDashes();
};

void TestTypedText::stripsWhatStandsAround_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"a b", " a b\r\n", "\"a b\"", "'a b',", "(a b);", "<a b>", "“a b”",
                              "„a b‟", "»a b«", "`a b´", "\t'\"a b\"'\t"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestTypedText::stripsWhatStandsAround()
{
    QFETCH(const QString, typed);
    QCOMPARE(phone::strippedTyped(typed).toString(), QStringLiteral("a b"));
}

void TestTypedText::leavesOutTheUnseen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &typed, const char *visible) {
        QTest::newRow(name) << typed << QString::fromUtf8(visible);
    };
    row("direction mark", QString(QChar(0x200e)) + u'a', "a");
    row("zero-width blank inside", QStringLiteral("a") + QChar(0x200b) + u'b', "ab");
    row("byte order mark", QString(QChar(0xfeff)) + u'a', "a");
    row("soft hyphen", QStringLiteral("a") + QChar(0x00ad) + u'b', "ab");
    row("line breaks", QStringLiteral("a\r\nb\tc"), "a b c");
    row("escape and null", QStringLiteral("a\x1b") + QChar(0) + u'b', "a b");
    row("blank that does not break", QStringLiteral("a") + QChar(0x00a0) + u'b', "a b");
    row("Danish letters", QStringLiteral("æøå ÆØÅ"), "æøå ÆØÅ");
    row("outside the first plane", QStringLiteral("📞"), "📞");
}

void TestTypedText::leavesOutTheUnseen()
{
    QFETCH(const QString, typed);
    QTEST(phone::visibleTyped(typed), "visible");
}

void TestTypedText::knowsDashes()
{
    for (const QChar c : QStringLiteral("-‐‑‒–—―−－"))
        QVERIFY(phone::isDash(c));
    for (const QChar c : QStringLiteral("_~.: "))
        QVERIFY(!phone::isDash(c));
}

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typedtext.moc"
