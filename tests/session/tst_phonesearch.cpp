// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfixture.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

#include <QSignalSpy>

using session::PhoneSearch;
using support::AskedList;
using support::having;
using support::LoopbackServer;
using support::phonePage;
using support::SearchFixture;
using State = session::PhoneSearch::State;

namespace {

const QString idA = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");

// The filters of all requests so far.
QString asked(const LoopbackServer &server)
{
    QStringList filters;
    for (const QByteArray &request : server.requests())
        filters.append(AskedList(request).filter());
    return filters.join(u'|');
}

// One phone for that filter, none for any other.
LoopbackServer::Answer havingOneFor(const char *filter)
{
    return [filter](QTcpSocket &socket, const QByteArray &request) {
        const int count = AskedList(request).filter() == QString::fromUtf8(filter) ? 1 : 0;
        socket.write(support::httpAnswer("200 OK", phonePage(0, count, count)));
    };
}

} // namespace

// From keys to requests, and from answers to rows.
class TestPhoneSearch : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsIdle();
    void asksForAListOnceTheKeysPause();
    void asksAtOnceOnEnter();
    void dropsTheAnswerToAnOlderText();
    void keepsOneRequestInFlight();
    void ignoresKeysThatChangeNothing();
    void asksNothingForBadInput_data();
    void asksNothingForBadInput();
    void triesTheNextNotation();
    void encodesWhatWasTyped();
    void searchesTheChosenCustomer();
    void cancels();
    void endsWithItsRequest();
};

void TestPhoneSearch::startsIdle()
{
    const LoopbackServer server(support::stalling());
    SearchFixture fixture(server.url());
    QCOMPARE(fixture.search.state(), State::Idle);
    QVERIFY(!fixture.search.canFetchMore());
    fixture.search.fetchMore();
    fixture.search.retry();
    fixture.search.cancel();
    fixture.search.submit();
    QCOMPARE(fixture.search.state(), State::Idle);
    QCOMPARE(server.requests().size(), 0);
}

void TestPhoneSearch::asksForAListOnceTheKeysPause()
{
    const LoopbackServer server(having(3));
    SearchFixture fixture(server.url(), "T0ken", std::chrono::milliseconds(50));
    for (const char *typed : {"Ha", "Han", "Hans"})
        fixture.search.setText(QString::fromLatin1(typed));
    QCOMPARE(fixture.search.state(), State::Waiting);
    QVERIFY(fixture.settles());
    QCOMPARE(asked(server), QStringLiteral("Hans"));
    const AskedList list(server.requests().constFirst());
    QVERIFY(list.isList);
    QCOMPARE(list.limit(), PhoneSearch::firstPageSize);
    QCOMPARE(list.value("customer"), QString());
    QCOMPARE(list.value("full"), QString());
    QCOMPARE(fixture.search.state(), State::Done);
    QCOMPARE(fixture.search.total(), 3);
    QCOMPARE(fixture.search.loaded(), 3);
    QCOMPARE(fixture.phones.size(), 3);
}

void TestPhoneSearch::asksAtOnceOnEnter()
{
    const LoopbackServer server(having(3));
    SearchFixture fixture(server.url(), "T0ken", std::chrono::hours(1));
    fixture.search.setText(QStringLiteral("Hans"));
    fixture.search.submit();
    QCOMPARE(fixture.search.state(), State::Searching);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.phones.size(), 3);
    fixture.search.submit();
    QVERIFY(fixture.settles());
    QCOMPARE(asked(server), QStringLiteral("Hans|Hans"));
}

void TestPhoneSearch::dropsTheAnswerToAnOlderText()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (AskedList(request).filter() != QStringLiteral("slow"))
            socket.write(support::httpAnswer("200 OK", phonePage(0, 2, 2)));
    });
    SearchFixture fixture(server.url());
    fixture.search.setText(QStringLiteral("slow"));
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(fixture.finds("fast"));
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(fixture.pages, 1);
    QCOMPARE(fixture.search.total(), 2);
}

void TestPhoneSearch::keepsOneRequestInFlight()
{
    const LoopbackServer server(support::stalling());
    SearchFixture fixture(server.url());
    int most = 0;
    connect(&fixture.connection, &session::Connection::changed, this,
            [&] { most = qMax(most, fixture.connection.inFlight()); });
    for (int i = 1; i <= 3; ++i) {
        fixture.search.setText(QString(i + 1, u'x'));
        QTRY_COMPARE(server.requests().size(), i);
    }
    fixture.connection.disconnect(this);
    QCOMPARE(most, 1);
}

void TestPhoneSearch::ignoresKeysThatChangeNothing()
{
    const LoopbackServer server(having(3));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("00:04:13:2a:7c:51"));
    const QSignalSpy texts(&fixture.search, &PhoneSearch::textChanged);
    fixture.search.setText(QStringLiteral(" 00:04:13:2A:7C:51\t"));
    QCOMPARE(fixture.search.state(), State::Done);
    QCOMPARE(texts.count(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestPhoneSearch::asksNothingForBadInput_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one letter") << QStringLiteral("x");
    QTest::newRow("too long") << QString(phone::SearchText::maxTextLength + 1, u'x');
    QTest::newRow("address without an id") << QStringLiteral("https://example.dk/pbx/queue");
}

void TestPhoneSearch::asksNothingForBadInput()
{
    QFETCH(const QString, typed);
    const LoopbackServer server(having(3));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Hans"));
    fixture.search.setText(typed);
    QCOMPARE(fixture.search.state(), State::Idle);
    QCOMPARE(fixture.search.total(), 0);
    fixture.search.submit();
    QCOMPARE(fixture.search.state(), State::Idle);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(fixture.opened.isEmpty());
}

void TestPhoneSearch::triesTheNextNotation()
{
    const LoopbackServer server(havingOneFor("5700507820687"));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("57005 0782068 7"));
    QCOMPARE(asked(server), QStringLiteral("0DEADBEEF4|5700507820687"));
    QCOMPARE(fixture.search.total(), 1);
    QCOMPARE(fixture.pages, 1);
    QVERIFY(fixture.finds("57005 0782068 8"));
    QCOMPARE(fixture.search.total(), 0);
    QCOMPARE(fixture.search.state(), State::Done);
    QCOMPARE(fixture.pages, 2);
    QVERIFY2(fixture.phones.isEmpty(), "rows of the former search go when there are none");
}

void TestPhoneSearch::encodesWhatWasTyped()
{
    const LoopbackServer server(having(0));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Søren & Co. #1 50% a=b+c"));
    QCOMPARE(asked(server), QStringLiteral("Søren & Co. #1 50% a=b+c"));
}

void TestPhoneSearch::searchesTheChosenCustomer()
{
    const LoopbackServer server(having(2));
    SearchFixture fixture(server.url());
    fixture.search.setCustomer(idA);
    QCOMPARE(server.requests().size(), 0);
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(AskedList(server.requests()[0]).value("customer"), idA);
    fixture.search.setCustomer(QString());
    QCOMPARE(fixture.search.state(), State::Searching);
    QVERIFY(fixture.settles());
    QCOMPARE(AskedList(server.requests()[1]).value("customer"), QString());
    fixture.search.setCustomer(QString());
    QCOMPARE(fixture.search.state(), State::Done);
}

void TestPhoneSearch::cancels()
{
    LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        if (AskedList(request).offset() == 0)
            socket.write(support::httpAnswer("200 OK", phonePage(0, 100, 300)));
    });
    SearchFixture fixture(server.url());
    fixture.search.setText(QStringLiteral("Hans"));
    fixture.search.cancel();
    QCOMPARE(fixture.search.state(), State::Idle);
    fixture.search.submit();
    QVERIFY(fixture.settles());
    fixture.search.fetchMore();
    QTRY_COMPARE(server.requests().size(), 2);
    fixture.search.cancel();
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(fixture.search.state(), State::Done);
    QCOMPARE(fixture.search.loaded(), 100);
    QVERIFY(fixture.search.canFetchMore());
}

void TestPhoneSearch::endsWithItsRequest()
{
    const LoopbackServer server(support::stalling());
    SearchFixture fixture(server.url());
    auto search = std::make_unique<PhoneSearch>(fixture.connection, nullptr);
    search->setText(QStringLiteral("Hans"));
    search->submit();
    QTRY_COMPARE(server.requests().size(), 1);
    search.reset();
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(fixture.connection.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestPhoneSearch)
#include "tst_phonesearch.moc"
