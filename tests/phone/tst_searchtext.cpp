// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/searchtext.h"
#include "support/testcase.h"

using phone::SearchText;
using Kind = phone::SearchText::Kind;
using Problem = phone::SearchText::Problem;

namespace {

SearchText read(const char *typed)
{
    return SearchText::read(QString::fromUtf8(typed));
}

} // namespace

// What is typed into the search box, but for addresses of devices: ids, URLs, numbers, names.
class TestSearchText : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsIds_data();
    void readsIds();
    void urlsWithoutAnId_data();
    void urlsWithoutAnId();
    void readsText_data();
    void readsText();
    void readsNumbers_data();
    void readsNumbers();
    void asksNothing_data();
    void asksNothing();
    void boundsTheLength();
    void comparesByWhatWasRead();
};

void TestSearchText::readsIds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    const QString id = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
    QTest::newRow("id") << id << Kind::PhoneId;
    QTest::newRow("id from a scanner") << id + QStringLiteral("\r\n") << Kind::PhoneId;
    QTest::newRow("quoted id") << QStringLiteral("“%1”").arg(id) << Kind::PhoneId;
    QTest::newRow("id from a web page") << QString(QChar(0x200e)) + id << Kind::PhoneId;
    QTest::newRow("URL") << QStringLiteral("https://api.telecomx.dk/pbx/sipphone/") + id
                         << Kind::Url;
    QTest::newRow("URL of a call that restarts")
        << QStringLiteral("https://api.telecomx.dk/pbx/sipphone/%1/reboot").arg(id) << Kind::Url;
    QTest::newRow("path alone") << QStringLiteral("/pbx/sipphone/") + id << Kind::Url;
    QTest::newRow("URL longer than any text")
        << QStringLiteral("https://api.telecomx.dk/pbx/sipphone/%1?a=%2")
               .arg(id, QString(SearchText::maxTextLength, u'x'))
        << Kind::Url;
}

void TestSearchText::readsIds()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QTEST(text.kind(), "kind");
    QVERIFY(text.id());
    QCOMPARE(text.id()->toString(), QStringLiteral("66d0f1a2b3c4d5e6f7a80001"));
    QCOMPARE(text.normalised(), text.id()->toString());
    QCOMPARE(text.filters(), QStringList());
    QCOMPARE(text.problem(), Problem::None);
}

void TestSearchText::urlsWithoutAnId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("host alone") << QStringLiteral("https://api.telecomx.dk");
    QTest::newRow("list") << QStringLiteral("https://api.telecomx.dk/pbx/sipphone");
    QTest::newRow("extension") << QStringLiteral(
        "https://api.telecomx.dk/pbx/extension/66d0f1a2b3c4d5e6f7a80001");
    QTest::newRow("path") << QStringLiteral("/pbx/queue");
    QTest::newRow("no scheme") << QStringLiteral("www.telecomx.dk/phones");
}

void TestSearchText::urlsWithoutAnId()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QCOMPARE(text.kind(), Kind::Url);
    QCOMPARE(text.problem(), Problem::UrlWithoutId);
    QVERIFY(!text.id());
    QCOMPARE(text.filters(), QStringList());
}

void TestSearchText::readsText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *typed, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text);
    };
    row("name", "Hans Andersen", "Hans Andersen");
    row("Danish letters", "Søren Ærø", "Søren Ærø");
    row("blanks around and inside", "  Hans \t Andersen\n", "Hans Andersen");
    row("quoted", "\"Hans Andersen\"", "Hans Andersen");
    row("name of hex letters", "Ebbe", "Ebbe");
    row("name of hex letters, twice", "Ebbe-Bea", "Ebbe-Bea");
    row("slash that is no URL", "Lager/kontor", "Lager/kontor");
    row("e-mail", "hans@andeby.dk", "hans@andeby.dk");
    row("date", "2026-11-23", "2026-11-23");
    row("Danish date", "24-12-2026", "24-12-2026");
    row("beginning of an IP address", "192.168.1", "192.168.1");
    row("beginning of an IP address in pairs", "10.20.30", "10.20.30");
    row("five numbers with dots", "1.2.3.4.5", "1.2.3.4.5");
    row("serial number", "S/N 21X341-GH", "S/N 21X341-GH");
    row("word that begins like a prefix", "Mackenzie", "Mackenzie");
    row("another", "September", "September");
    row("prefix alone", "MAC", "MAC");
    row("13 hex digits", "0004132A7C51A", "0004132A7C51A");
    row("23 hex digits", "66d0f1a2b3c4d5e6f7a8000", "66d0f1a2b3c4d5e6f7a8000");
    row("plus inside", "1+2 345", "1+2 345");
    row("two characters", "HA", "HA");
    row("markup", "<b>Hans</b>", "b>Hans</b");
    row("percent and plus", "100% +A", "100% +A");
    row("control characters", "Hans\x1b[2J", "Hans [2J");
}

void TestSearchText::readsText()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    const SearchText read = SearchText::read(typed);
    QCOMPARE(read.kind(), Kind::Text);
    QCOMPARE(read.normalised(), text);
    QCOMPARE(read.filters(), QStringList{text});
    QVERIFY(!read.mayBeNumber());
}

void TestSearchText::readsNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("filters");
    const auto row = [](const char *name, const char *typed, Kind kind, const char *filters) {
        QTest::newRow(name) << QString::fromUtf8(typed) << kind << QString::fromUtf8(filters);
    };
    row("extension", "204", Kind::Text, "204");
    row("extension of four digits", "2041", Kind::PartOfMac, "2041");
    row("Danish number", "33123456", Kind::PartOfMac, "33123456");
    row("Danish number in pairs", "33 12 34 56", Kind::PartOfMac, "33123456|33 12 34 56");
    row("with the country", "+45 33 12 34 56", Kind::Text, "4533123456|33123456|+45 33 12 34 56");
    row("with the country, ten digits", "4533123456", Kind::HandsetAddress, "4533123456|33123456");
    row("as dialled, twelve digits", "004533123456", Kind::Mac, "004533123456|4533123456|33123456");
    row("as dialled, with blanks", "0045 33 12 34 56", Kind::Mac,
        "004533123456|4533123456|33123456|0045 33 12 34 56");
    row("of Germany", "+49 30 901820", Kind::Text, "4930901820|+49 30 901820");
    row("brackets", "(030) 90-18-20", Kind::Text, "030901820|030) 90-18-20");
    row("in threes", "331 234", Kind::Text, "331234|331 234");
}

void TestSearchText::readsNumbers()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QTEST(text.kind(), "kind");
    QTEST(text.filters().join(u'|'), "filters");
    QVERIFY(text.mayBeNumber());
}

void TestSearchText::asksNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nothing") << QString() << Kind::Nothing << Problem::None;
    QTest::newRow("blanks") << QStringLiteral(" \t\r\n") << Kind::Nothing << Problem::None;
    QTest::newRow("quotes") << QStringLiteral("\"\"") << Kind::Nothing << Problem::None;
    QTest::newRow("unseen") << QString(QChar(0x200b)) << Kind::Nothing << Problem::None;
    QTest::newRow("one digit") << QStringLiteral("7") << Kind::Text << Problem::TooShort;
    QTest::newRow("one letter") << QStringLiteral("å ") << Kind::Text << Problem::TooShort;
}

void TestSearchText::asksNothing()
{
    QFETCH(const QString, typed);
    const SearchText text = SearchText::read(typed);
    QTEST(text.kind(), "kind");
    QTEST(text.problem(), "problem");
    QVERIFY(text.filters().isEmpty());
    QVERIFY(!text.id());
}

void TestSearchText::boundsTheLength()
{
    const QString fits = QStringLiteral("Hans ") + QString(SearchText::maxTextLength - 5, u'x');
    QCOMPARE(SearchText::read(fits).filters(), QStringList{fits});
    const SearchText tooLong = SearchText::read(fits + u'x');
    QCOMPARE(tooLong.problem(), Problem::TooLong);
    const QString word(SearchText::maxWordLength, u'x');
    QCOMPARE(SearchText::read(word).filters(), QStringList{word});
    const SearchText token = SearchText::read(word + u'x');
    QCOMPARE(token.problem(), Problem::TooLong);
    QVERIFY2(token.filters().isEmpty() && token.normalised().isEmpty(), "may be a token");
    const QString url = QStringLiteral("/pbx/sipphone/66d0f1a2b3c4d5e6f7a80001?");
    const QString longest = url + QString(SearchText::maxUrlLength - url.size(), u'a');
    QVERIFY(SearchText::read(longest).id());
    QCOMPARE(SearchText::read(longest + u'a').problem(), Problem::TooLong);
    QCOMPARE(SearchText::read(QString(10'000'000, u'/')).problem(), Problem::TooLong);
}

void TestSearchText::comparesByWhatWasRead()
{
    QVERIFY(read("00:04:13:2A:7C:51") == read(" mac: 0004132a7c51\r"));
    QVERIFY(!(read("Hans") == read("Hanse")));
    QVERIFY(read("") == SearchText());
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
