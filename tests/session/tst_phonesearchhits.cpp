// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfixture.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

using session::PhoneSearch;
using support::AskedList;
using support::having;
using support::LoopbackServer;
using support::SearchFixture;
using State = session::PhoneSearch::State;

namespace {

const QString idA = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");

} // namespace

// What a search does with the phones that it has found.
class TestPhoneSearchHits : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheOnlyHit();
    void opensEachHitOnceWhileTyping();
    void enterOpensTheOnlyHitAgain();
    void opensIds();
    void listsSeveral();
    void loadsPages();
    void receiverMayBeginAnother();
};

void TestPhoneSearchHits::opensTheOnlyHit()
{
    const LoopbackServer server(having(1));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(fixture.opened, QStringList{QString(24, u'0')});
    QCOMPARE(fixture.phones.size(), 1);
}

void TestPhoneSearchHits::opensEachHitOnceWhileTyping()
{
    const LoopbackServer server(having(1));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Hans"));
    QVERIFY(fixture.finds("Hans A"));
    QVERIFY(fixture.finds("Hans An"));
    QCOMPARE(fixture.opened.size(), 1);
    QVERIFY(fixture.finds(""));
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(fixture.opened.size(), 2);
}

void TestPhoneSearchHits::enterOpensTheOnlyHitAgain()
{
    const LoopbackServer server(having(1));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Hans"));
    fixture.search.submit();
    QCOMPARE(fixture.opened.size(), 2);
    QCOMPARE(server.requests().size(), 1);
}

void TestPhoneSearchHits::opensIds()
{
    const LoopbackServer server(having(1));
    SearchFixture fixture(server.url(), "T0ken", std::chrono::hours(1));
    fixture.search.setText(QStringLiteral("https://example.dk/pbx/sipphone/") + idA);
    QVERIFY(fixture.opened.isEmpty());
    fixture.search.submit();
    QCOMPARE(fixture.opened, QStringList{idA});
    QCOMPARE(fixture.search.state(), State::Idle);
    fixture.search.submit();
    QCOMPARE(fixture.opened.size(), 2);
    SearchFixture typing(server.url());
    typing.search.setText(idA);
    QTRY_COMPARE(typing.opened, QStringList{idA});
    QCOMPARE(server.requests().size(), 0);
}

void TestPhoneSearchHits::listsSeveral()
{
    const LoopbackServer server(having(2));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Hans"));
    fixture.search.submit();
    QVERIFY(fixture.settles());
    QVERIFY(fixture.opened.isEmpty());
}

void TestPhoneSearchHits::loadsPages()
{
    const LoopbackServer server(having(PhoneSearch::firstPageSize + PhoneSearch::nextPageSize + 1));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(fixture.search.loaded(), PhoneSearch::firstPageSize);
    QVERIFY(fixture.search.canFetchMore());
    fixture.search.fetchMore();
    QVERIFY(!fixture.search.canFetchMore());
    fixture.search.fetchMore();
    QVERIFY(fixture.settles());
    QVERIFY(fixture.search.canFetchMore());
    fixture.search.fetchMore();
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.search.canFetchMore());
    QCOMPARE(fixture.search.loaded(), fixture.search.total());
    QCOMPARE(fixture.phones.size(), fixture.search.total());
    QCOMPARE(fixture.pages, 3);
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(AskedList(server.requests()[1]).limit(), PhoneSearch::nextPageSize);
    for (int i = 0; i < fixture.phones.size(); ++i)
        QCOMPARE(fixture.phones[i].id.toInt(), i);
}

// As a window does that clears the box when a phone is chosen.
void TestPhoneSearchHits::receiverMayBeginAnother()
{
    const LoopbackServer server(having(1));
    SearchFixture fixture(server.url());
    connect(&fixture.search, &PhoneSearch::pageArrived, &fixture.search,
            [&] { fixture.search.setText(QString()); });
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(fixture.search.state(), State::Idle);
    QVERIFY(fixture.opened.isEmpty());
}

QTEST_GUILESS_MAIN(TestPhoneSearchHits)
#include "tst_phonesearchhits.moc"
