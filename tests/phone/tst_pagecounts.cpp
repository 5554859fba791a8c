// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/pagecounts.h"
#include "support/testcase.h"

#include <QJsonDocument>

using phone::PageCounts;

class TestPageCounts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void endsAfterAllPages();
};

void TestPageCounts::counts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("next");
    const auto row = [](const char *name, const char *json, qint64 received, qint64 total,
                        qint64 next) {
        QTest::newRow(name) << QByteArray(json) << received << total << next;
    };
    constexpr qint64 most = PageCounts::maxCount;
    row("empty list", R"({"offset":0,"limit":50,"total":0})", 0, 0, 0);
    row("no counts", "{}", 2, 2, 2);
    row("first of several", R"({"offset":0,"limit":50,"total":120})", 50, 120, 50);
    row("last page", R"({"offset":2,"limit":2,"total":4})", 2, 4, 4);
    row("total too small", R"({"offset":2,"limit":2,"total":1})", 2, 4, 4);
    row("fewer than the limit", R"({"offset":0,"limit":10,"total":30})", 1, 30, 10);
    row("more than the limit", R"({"offset":0,"limit":1,"total":30})", 2, 30, 2);
    row("an empty page goes on", R"({"offset":0,"limit":10,"total":30})", 0, 30, 10);
    row("an empty page without a limit ends", R"({"total":30})", 0, 30, 30);
    row("counts as text", R"({"offset":"0","limit":"1","total":"9"})", 1, 9, 1);
    row("no numbers", R"({"offset":"x","limit":[],"total":true})", 1, 1, 1);
    row("negative", R"({"offset":-5,"limit":-1,"total":-9})", 1, 1, 1);
    row("null", R"({"offset":null,"limit":null,"total":null})", 1, 1, 1);
    row("fractions", R"({"offset":0.5,"limit":1.5,"total":2.5})", 1, 1, 1);
    row("largest", R"({"offset":0,"limit":1,"total":1000000000})", 1, most, 1);
    row("too large", R"({"offset":0,"limit":1,"total":1000000001})", 1, most, 1);
    row("beyond 64 bits", R"({"offset":9e18,"limit":9e99,"total":9e18})", 1, most + 1, most + 1);
}

void TestPageCounts::counts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const qint64, received);
    QFETCH(const qint64, total);
    const PageCounts counts = phone::readPageCounts(QJsonDocument::fromJson(json).object(),
                                                    received);
    QCOMPARE(counts.total, total);
    QTEST(counts.next(), "next");
    QCOMPARE(counts.isLast(), counts.next() == total);
    QCOMPARE(counts.received, received);
}

void TestPageCounts::endsAfterAllPages()
{
    qint64 offset = 0;
    int pages = 0;
    PageCounts counts;
    do {
        counts = {offset, 500, 1201, qMin<qint64>(500, 1201 - offset)};
        offset = counts.next();
        ++pages;
    } while (!counts.isLast() && pages < 10);
    QCOMPARE(pages, 3);
}

QTEST_GUILESS_MAIN(TestPageCounts)
#include "tst_pagecounts.moc"
