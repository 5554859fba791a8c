// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/searchwords.h"
#include "support/testcase.h"

#include <QSet>

using phone::SearchText;

class TestSearchWords : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItRead_data();
    void saysHowItRead();
    void saysWhatIsWrong();
};

void TestSearchWords::saysHowItRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *typed, const char *words) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(words);
    };
    row("", "");
    row("66d0f1a2b3c4d5e6f7a80001", "read as phone id");
    row("https://host/pbx/sipphone/66d0f1a2b3c4d5e6f7a80001", "read as address of the API");
    row("https://host/", "");
    row("00:04:13:2A:7C:51", "read as MAC address");
    row("004533123456", "read as MAC address or number");
    row("56:F3", "read as part of a MAC address");
    row("2041", "read as number or part of a MAC address");
    row("56:30", "read as part of a MAC address");
    row("0298B10C4E", "read as handset address");
    row("4533123456", "read as handset address or number");
    row("57005 0782068 7", "read as handset address");
    row("57005 0782068 8", "read as handset address; its check digit does not fit");
    row("203.0.113.24", "read as IPv4 address");
    row("2001:db8::1", "read as IPv6 address");
    row("204", "read as number");
    row("+45 33 12 34 56", "read as number");
    row("Hans", "read as text");
    row("H", "");
}

void TestSearchWords::saysHowItRead()
{
    QFETCH(const QString, typed);
    QTEST(phone::readingText(SearchText::read(typed)), "words");
}

void TestSearchWords::saysWhatIsWrong()
{
    using Problem = SearchText::Problem;
    QVERIFY(phone::problemText(Problem::None).isEmpty());
    QSet<QString> sentences;
    for (const Problem problem : {Problem::TooShort, Problem::TooLong, Problem::UrlWithoutId}) {
        const QString sentence = phone::problemText(problem);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 3);
    QVERIFY(phone::problemText(Problem::TooLong).contains(QStringLiteral("100")));
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
