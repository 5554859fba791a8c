// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/searchindex.h"
#include "support/testcase.h"

using sandbox::SearchIndex;

// Finding rows by a text that one of their fields contains.
class TestSearchIndex : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isEmptyAtFirst();
    void agreesWithASlowSearch();
};

static SearchIndex sampleIndex()
{
    SearchIndex index;
    index.add({u"0004132A7C51", u"Mette Lund", u"205"}); // row 0
    index.add({}); // 1
    index.add({u"0004132A7C52", u"", u"206"}); // 2
    index.add({u"Åse Ågård", u"two\nlines", u"aab"}); // 3
    return index;
}

void TestSearchIndex::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("rows");

    QTest::newRow("every row") << QString() << QList<int>{0, 1, 2, 3};
    QTest::newRow("several rows") << QStringLiteral("0004132a7c5") << QList<int>{0, 2};
    QTest::newRow("whole field") << QStringLiteral("206") << QList<int>{2};
    QTest::newRow("a row once, though it is in it twice") << QStringLiteral("å") << QList<int>{3};
    QTest::newRow("upper case") << QStringLiteral("METTE") << QList<int>{0};
    QTest::newRow("Danish letters in upper case") << QStringLiteral("ÅGÅRD") << QList<int>{3};
    QTest::newRow("over a line") << QStringLiteral("two\nlines") << QList<int>{3};
    QTest::newRow("after a false start") << QStringLiteral("ab") << QList<int>{3};
    QTest::newRow("end of one field, start of the next")
        << QStringLiteral("51mette") << QList<int>{};
    QTest::newRow("with what stands between fields")
        << QStringLiteral("51") + QChar(u'\0') + QStringLiteral("mette") << QList<int>{};
    QTest::newRow("end of a row, start of the next") << QStringLiteral("2050004") << QList<int>{};
    QTest::newRow("nowhere") << QStringLiteral("xyz") << QList<int>{};
}

void TestSearchIndex::finds()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, rows);
    const std::vector<int> found = sampleIndex().find(text);
    QCOMPARE(QList<int>(found.begin(), found.end()), rows);
}

void TestSearchIndex::isEmptyAtFirst()
{
    const SearchIndex index;
    QCOMPARE(index.rows(), 0);
    QVERIFY(index.find(QString()).empty());
    QVERIFY(index.find(QStringLiteral("a")).empty());
}

void TestSearchIndex::agreesWithASlowSearch()
{
    constexpr int rows = 2000;
    SearchIndex index;
    QList<QString> texts;
    for (int i = 0; i < rows; ++i) {
        texts.append(QString::number(i * 7919 % 100'003, 16));
        index.add({texts.constLast()});
    }
    QCOMPARE(index.rows(), rows);
    for (const char *wanted : {"0", "1", "ff", "abc", "1869f"}) {
        std::vector<int> slow;
        for (int i = 0; i < rows; ++i) {
            if (texts.at(i).contains(QLatin1String(wanted)))
                slow.push_back(i);
        }
        QVERIFY2(index.find(QLatin1String(wanted)) == slow, wanted);
    }
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_sandboxsearchindex.moc"
