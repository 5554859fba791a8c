// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/searchtext.h"
#include "seenfixture.h"
#include "store/searchable.h"
#include "support/testcase.h"

#include <memory>

using store::SummaryNames;
using support::idA;
using support::idB;
using support::idC;
using support::idsOf;
using support::noon;
using support::office;
using support::phoneWith;
using support::SeenFixture;

namespace {

// Three phones to look for.
struct Fixture : SeenFixture {
    Fixture()
    {
        const phone::Phone desk = phoneWith(
            idA,
            R"({"macAddress":"00041324ABCD","notes":"Behind the Æble-kasse, 100%_sure",)"
            R"("ip":{"address":"203.0.113.24"},"serial":"SN20EZ77",)"
            R"("network":{"ipAddress":"10.0.0.17"},"username":"hidden-user",)"
            R"("status":{"localIpAddress":"192.168.20.31",)"
            R"("publicIpAddress":"2001:DB8:0:0:0:0:0:17"}})");
        const phone::Phone handset = phoneWith(
            idB, R"({"macAddress":"000413C1F2D8","handsetAddress":"0298B10C4E"})");
        const phone::Phone other = phoneWith(idC,
                                             R"({"macAddress":"7C2F80AB0001","notes":"a [*?] b"})");
        const bool isKept = seen.record(office, desk, noon,
                                        {QStringLiteral("204"), QStringLiteral("Søren Ågård"),
                                         QStringLiteral("Snom 370"), QStringLiteral("Andeby")})
            && seen.record(office, handset, noon.addSecs(1),
                           {QStringLiteral("2042"), QStringLiteral("Rip Åberg"),
                            QStringLiteral("Snom M65"), QStringLiteral("Andeby")})
            && seen.record(office, other, noon.addSecs(2));
        if (!isKept)
            qFatal("nothing is kept");
    }
};

} // namespace

class TestSeenSearch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<Fixture>(); }
    void finds_data();
    void finds();
    void findsWhatTheSearchBoxReads_data();
    void findsWhatTheSearchBoxReads();
    void takesTheFirstFilterThatFindsAny();
    void findsNothingForNothing();
    void readsAsManyWordsAsItMay();
    void cutsAWordThatIsTooLong();

private:
    std::unique_ptr<Fixture> m_fixture; // none of the tests changes anything in it
};

void TestSeenSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids"); // newest first
    const auto row = [](const char *name, const QString &text, const QStringList &ids) {
        QTest::newRow(name) << text << ids;
    };
    row("phone id", idA, {idA});
    row("phone id in capitals", idA.toUpper(), {idA});
    row("part of the ids", QStringLiteral("f7a8000"), {idC, idB, idA});
    row("MAC address", QStringLiteral("00041324ABCD"), {idA});
    row("MAC address in small letters", QStringLiteral("00041324abcd"), {idA});
    row("last four digits", QStringLiteral("ABCD"), {idA});
    row("middle of the MAC address", QStringLiteral("1324A"), {idA});
    row("three digits, too few for an address", QStringLiteral("BCD"), {});
    row("two phones of one maker", QStringLiteral("000413"), {idB, idA});
    row("handset address", QStringLiteral("0298b10c4e"), {idB});
    row("serial number", QStringLiteral("sn20ez77"), {idA});
    row("address it is locked to", QStringLiteral("203.0.113.24"), {idA});
    row("address set on it", QStringLiteral("10.0.0.17"), {idA});
    row("local address", QStringLiteral("192.168.20.31"), {idA});
    row("part of the local address", QStringLiteral("192.168."), {idA});
    row("public address in its shortest form", QStringLiteral("2001:db8::17"), {idA});
    row("extension number", QStringLiteral("204"), {idB, idA});
    row("whole extension number", QStringLiteral("2042"), {idB});
    row("one digit", QStringLiteral("7"), {idA});
    row("name", QStringLiteral("Søren Ågård"), {idA});
    row("name in capitals", QStringLiteral("SØREN"), {idA});
    row("Danish letters in capitals", QStringLiteral("ÅG"), {idA});
    row("Danish letters in small letters", QStringLiteral("å"), {idB, idA});
    row("letters typed as a letter and a mark", QStringLiteral("A\u030Ag\u00E5rd"), {idA});
    row("words in another order", QStringLiteral("ågård  søren"), {idA});
    row("a word of the name, a word of the model", QStringLiteral("370 søren"), {idA});
    row("one word that is not there", QStringLiteral("søren 380"), {});
    row("model", QStringLiteral("snom"), {idB, idA});
    row("customer", QStringLiteral("andeby"), {idB, idA});
    row("note", QStringLiteral("æBLE-KASSE,"), {idA});
    row("per cent is a character", QStringLiteral("100%"), {idA});
    row("per cent stands for nothing else", QStringLiteral("1%0"), {});
    row("underline is a character", QStringLiteral("%_sure"), {idA});
    row("underline stands for nothing else", QStringLiteral("s_re"), {});
    row("stars and brackets are characters", QStringLiteral("[*?]"), {idC});
    row("star stands for nothing else", QStringLiteral("s*ren"), {});
    row("question mark stands for nothing else", QStringLiteral("s?ren"), {});
    row("brackets stand for nothing else", QStringLiteral("s[ø]ren"), {});
    row("quotes are characters", QStringLiteral("'\" OR 1 --"), {});
    row("the end of one value and the beginning of the next", QStringLiteral("åg\u00E5rdsnom"), {});
    row("a secret", QStringLiteral("hidden-user"), {});
}

void TestSeenSearch::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QCOMPARE(idsOf(m_fixture->seen.search({text}, 10)), ids);
    QCOMPARE(idsOf(m_fixture->seen.search({text}, 1)), ids.first(qMin<qsizetype>(1, ids.size())));
    QVERIFY(!m_fixture->seen.problem());
}

void TestSeenSearch::findsWhatTheSearchBoxReads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("MAC address with colons")
        << QStringLiteral("00:04:13:24:ab:cd") << QStringList{idA};
    QTest::newRow("of a scanner") << QStringLiteral(" MAC:00041324ABCD\n") << QStringList{idA};
    QTest::newRow("zeros dropped") << QStringLiteral("0:4:13:24:ab:cd") << QStringList{idA};
    QTest::newRow("end of a sticker") << QStringLiteral("24-ab-cd") << QStringList{idA};
    QTest::newRow("long IPv6 address")
        << QStringLiteral("[2001:0DB8:0000::0017]") << QStringList{idA};
    QTest::newRow("IPEI of a handset") << QStringLiteral("10635 0068686 0") << QStringList{idB};
    QTest::newRow("extension") << QStringLiteral("2042") << QStringList{idB};
    QTest::newRow("name") << QStringLiteral("Åberg") << QStringList{idB};
}

void TestSeenSearch::findsWhatTheSearchBoxReads()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, ids);
    const auto read = phone::SearchText::read(typed);
    QVERIFY(!read.filters().isEmpty());
    QCOMPARE(idsOf(m_fixture->seen.search(read.filters(), 10)), ids);
}

void TestSeenSearch::takesTheFirstFilterThatFindsAny()
{
    const auto find = [this](const QStringList &filters) {
        return idsOf(m_fixture->seen.search(filters, 10));
    };
    QCOMPARE(find({QStringLiteral("Søren"), QStringLiteral("Åberg")}), QStringList{idA});
    QCOMPARE(find({QStringLiteral("nobody"), QString(), QStringLiteral("Åberg")}),
             QStringList{idB});
    QCOMPARE(find({QStringLiteral("nobody"), QStringLiteral("no one")}), QStringList());
}

void TestSeenSearch::findsNothingForNothing()
{
    QVERIFY(m_fixture->seen.search({}, 10).isEmpty());
    QVERIFY(m_fixture->seen.search({QString(), QStringLiteral(" \n\t ")}, 10).isEmpty());
}

void TestSeenSearch::readsAsManyWordsAsItMay()
{
    const auto words = [](qsizetype count) {
        return QStringLiteral("Snom ").repeated(count) + QStringLiteral("nobody");
    };
    QCOMPARE(store::searchPatterns(words(3)).size(), 4);
    QCOMPARE(store::searchPatterns(words(1000)).size(), store::maxSearchWords);
    QVERIFY(m_fixture->seen.search({words(store::maxSearchWords - 1)}, 10).isEmpty());
    QCOMPARE(m_fixture->seen.search({words(store::maxSearchWords)}, 10).size(), 2);
    QVERIFY(!m_fixture->seen.problem());
}

void TestSeenSearch::cutsAWordThatIsTooLong()
{
    const QString longest(store::maxSearchWordLength, u'[');
    QCOMPARE(store::searchPatterns(longest), store::searchPatterns(longest + u'['));
    QVERIFY(store::searchPatterns(longest) != store::searchPatterns(longest.chopped(1)));
    QVERIFY(m_fixture->seen.search({QString(1'000'000, u'[')}, 10).isEmpty());
    QVERIFY2(!m_fixture->seen.problem(), "SQLite takes no longer patterns than 50,000 bytes");
}

QTEST_GUILESS_MAIN(TestSeenSearch)
#include "tst_seensearch.moc"
