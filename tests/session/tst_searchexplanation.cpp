// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/searchexplanation.h"
#include "sessionfixture.h"
#include "support/testcase.h"

#include <QSet>

using phone::SearchText;
using session::Explanation;
using session::LookupError;
using Kind = session::LookupError::Kind;

namespace {

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && !text.contains(u'%') && text.trimmed() == text
        && text.front().isUpper();
}

} // namespace

// The words for a search that has found nothing.
class TestSearchExplanation : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOfNoPhone();
    void keepsTheUsualWords_data();
    void keepsTheUsualWords();
    void keepsTheTechnicalLine();
    void advisesByWhatWasTyped();
    void warnsOfAWrongCheckDigit();
    void quotesWhatWasRead();
};

// "This phone", "the phone's record", "the phone id": none of it was asked for.
void TestSearchExplanation::speaksOfNoPhone()
{
    for (int i = 0; i <= int(Kind::Network); ++i) {
        const Explanation words = session::explainSearch(
            {.kind = Kind(i), .host = QStringLiteral("Host"), .limit = 8 << 20});
        const QString text = words.sentence();
        QVERIFY2(isSentence(words.happened) && isSentence(words.advice), qPrintable(text));
        for (const char *wrong : {"this phone", "phone id", "phone's record", "with the id"})
            QVERIFY2(!text.contains(QLatin1String(wrong), Qt::CaseInsensitive), qPrintable(text));
    }
}

void TestSearchExplanation::keepsTheUsualWords_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << Kind::Refused;
    QTest::newRow("timeout") << Kind::Timeout;
    QTest::newRow("no token") << Kind::NoToken;
    QTest::newRow("no list") << Kind::NoList;
}

void TestSearchExplanation::keepsTheUsualWords()
{
    QFETCH(const Kind, kind);
    const LookupError error{.kind = kind, .host = QStringLiteral("pbx.example.dk")};
    QCOMPARE(session::explainSearch(error).sentence(), session::explain(error).sentence());
}

void TestSearchExplanation::keepsTheTechnicalLine()
{
    const LookupError error{.kind = Kind::Forbidden,
                            .host = QStringLiteral("pbx.example.dk"),
                            .httpStatus = 403,
                            .serverCode = QStringLiteral("access_denied")};
    QCOMPARE(session::explainSearch(error).technical,
             QStringLiteral("HTTP 403 · access_denied · pbx.example.dk"));
}

void TestSearchExplanation::advisesByWhatWasTyped()
{
    QSet<QString> advice;
    const QStringList typed{QStringLiteral("00:04:13:2A:7C:51"),
                            QStringLiteral("004533123456"),
                            QStringLiteral("56:F3"),
                            QStringLiteral("2041"),
                            QStringLiteral("0298B10C4E"),
                            QStringLiteral("203.0.113.24"),
                            QStringLiteral("Hans")};
    for (const QString &text : typed) {
        const Explanation words = session::explainNoHits(SearchText::read(text));
        QVERIFY2(isSentence(words.advice), qPrintable(words.advice));
        advice.insert(words.advice);
    }
    QCOMPARE(advice.size(), typed.size());
    QVERIFY(session::explainNoHits(SearchText::read(u"Hans"))
                .advice.contains(QStringLiteral("last four digits of the MAC address")));
}

void TestSearchExplanation::warnsOfAWrongCheckDigit()
{
    QVERIFY(session::explainNoHits(SearchText::read(u"57005 0782068 8"))
                .advice.contains(QStringLiteral("check digit")));
    QVERIFY(!session::explainNoHits(SearchText::read(u"57005 0782068 7"))
                 .advice.contains(QStringLiteral("check digit")));
}

void TestSearchExplanation::quotesWhatWasRead()
{
    QCOMPARE(session::explainNoHits(SearchText::read(u" hans  <b> ")).happened,
             QStringLiteral("No phone fits “hans <b”."));
    QCOMPARE(session::explainNoHits(SearchText::read(u"0-4-13-2a-7c-51")).happened,
             QStringLiteral("No phone fits “00:04:13:2A:7C:51”."));
}

QTEST_GUILESS_MAIN(TestSearchExplanation)
#include "tst_searchexplanation.moc"
