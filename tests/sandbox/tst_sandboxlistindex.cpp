// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listindex.h"
#include "support/testcase.h"

using sandbox::ListIndex;

// The rows of one customer; and that the answer remembered is the right one.
class TestListIndex : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void remembersTheRightAnswer();
    void forgetsWhenRowsCome();

private:
    [[nodiscard]] QList<int> find(const char *customer, const char *text) const;

    ListIndex m_index;
};

void TestListIndex::init()
{
    m_index = ListIndex();
    m_index.add(QStringLiteral("Aa"), {u"Mette"});
    m_index.add(QStringLiteral("Bb"), {u"Mette"});
    m_index.add(QStringLiteral("aA"), {u"Jens"});
}

QList<int> TestListIndex::find(const char *customer, const char *text) const
{
    const auto &rows = m_index.find(QLatin1String(customer), QLatin1String(text));
    return QList<int>(rows.begin(), rows.end());
}

void TestListIndex::finds_data()
{
    QTest::addColumn<QByteArray>("customer");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("all of one") << QByteArray("aa") << QByteArray() << QList<int>{0, 2};
    QTest::newRow("in upper case") << QByteArray("BB") << QByteArray() << QList<int>{1};
    QTest::newRow("with a text") << QByteArray("aa") << QByteArray("mette") << QList<int>{0};
    QTest::newRow("text of another") << QByteArray("bb") << QByteArray("jens") << QList<int>{};
    QTest::newRow("unknown customer") << QByteArray("cc") << QByteArray() << QList<int>{};
    QTest::newRow("no customer") << QByteArray() << QByteArray() << QList<int>{};
}

void TestListIndex::finds()
{
    QFETCH(QByteArray, customer);
    QFETCH(QByteArray, text);
    QTEST(find(customer.constData(), text.constData()), "rows");
}

void TestListIndex::remembersTheRightAnswer()
{
    QCOMPARE(find("aa", "mette"), QList<int>({0}));
    QCOMPARE(find("AA", "mette"), QList<int>({0}));
    QCOMPARE(find("bb", "mette"), QList<int>({1}));
    QCOMPARE(find("bb", ""), QList<int>({1}));
    QCOMPARE(find("cc", ""), QList<int>());
    QCOMPARE(find("bb", ""), QList<int>({1}));
}

void TestListIndex::forgetsWhenRowsCome()
{
    QCOMPARE(find("bb", "mette"), QList<int>({1}));
    m_index.add(QStringLiteral("bb"), {u"Anne Mette"});
    QCOMPARE(find("bb", "mette"), QList<int>({1, 3}));
}

QTEST_GUILESS_MAIN(TestListIndex)
#include "tst_sandboxlistindex.moc"
