// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpdate.h"
#include "support/testcase.h"

class TestHttpDate : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStandardForm();
    void refuses_data();
    void refuses();
};

void TestHttpDate::readsTheStandardForm()
{
    const QDateTime expected(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QCOMPARE(api::parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), expected);
    QCOMPARE(api::parseHttpDate(" Sun, 06 Nov 1994 08:49:37 GMT ").timeSpec(), Qt::UTC);
}

void TestHttpDate::refuses_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("yesterday");
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET");
    QTest::newRow("no such day") << QByteArray("Wed, 30 Feb 1994 08:49:37 GMT");
    QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 25:49:37 GMT");
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z");
}

void TestHttpDate::refuses()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!api::parseHttpDate(value).isValid());
}

QTEST_GUILESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
