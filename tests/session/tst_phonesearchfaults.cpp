// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "phone/phonedecoder.h"
#include "sandbox/sandboxserver.h"
#include "searchfixture.h"
#include "session/searchexplanation.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

#include <QSet>
#include <QSignalSpy>

using session::LookupError;
using session::PhoneSearch;
using support::AskedList;
using support::LoopbackServer;
using support::phonePage;
using support::SearchFixture;
using State = session::PhoneSearch::State;

namespace {

// Works until told not to.
struct FickleServer {
    QByteArray status = "200 OK";
    LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &request) {
        const AskedList list(request);
        socket.write(status == "200 OK"
                         ? support::httpAnswer(status, phonePage(list.offset(), list.limit(), 1000))
                         : support::httpAnswer(status, "{}"));
    }};
};

void see(SearchFixture &fixture, const char *json)
{
    const auto phone = phone::PhoneDecoder::decode(json);
    QVERIFY(phone);
    QVERIFY(fixture.seen.record(QStringLiteral("profile"), *phone, fakes::FakeClock().now()));
}

} // namespace

// What goes wrong with a search, what stays of it, and against the sandbox what people type.
class TestPhoneSearchFaults : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void failsWithTheReason_data();
    void failsWithTheReason();
    void keepsRowsWhenAPageFails();
    void retriesWhatFailed();
    void findsPhonesSeenAtOnce();
    void keepsPhonesSeenWhenThePbxIsAway();
    void asksForASignInOnEnterOnly();
    void resumesAfterASignIn();
    void findsPhonesOfTheSandbox_data();
    void findsPhonesOfTheSandbox();
};

void TestPhoneSearchFaults::failsWithTheReason_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<LookupError::Kind>("kind");
    const auto row = [](const char *name, const char *status, const char *body,
                        LookupError::Kind kind) {
        QTest::newRow(name) << QByteArray(status) << QByteArray(body) << kind;
    };
    row("forbidden", "403 Forbidden", "{}", LookupError::Kind::Forbidden);
    row("no such customer", "404 Not Found", "{}", LookupError::Kind::NotFound);
    row("fault of the PBX", "500 Error", "{}", LookupError::Kind::ServerError);
    row("not JSON", "200 OK", "<html>", LookupError::Kind::NotJson);
    row("a phone instead", "200 OK", R"({"_id":"5"})", LookupError::Kind::NoList);
    row("bare list", "200 OK", "[]", LookupError::Kind::NotAnObject);
}

void TestPhoneSearchFaults::failsWithTheReason()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, body);
    QFETCH(const LookupError::Kind, kind);
    const LoopbackServer server(support::answering(support::httpAnswer(status, body)));
    SearchFixture fixture(server.url());
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(fixture.search.state(), State::Failed);
    QVERIFY(fixture.search.error());
    QVERIFY(fixture.search.error()->kind == kind);
    QCOMPARE(fixture.search.error()->host, QStringLiteral("127.0.0.1"));
    QVERIFY(!fixture.search.canFetchMore());
    QCOMPARE(fixture.pages, 0);
}

void TestPhoneSearchFaults::keepsRowsWhenAPageFails()
{
    FickleServer fickle;
    SearchFixture fixture(fickle.server.url());
    QVERIFY(fixture.finds("Hans"));
    fickle.status = "503 Busy";
    fixture.search.fetchMore();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.search.state(), State::Failed);
    QCOMPARE(fixture.search.loaded(), PhoneSearch::firstPageSize);
    QCOMPARE(fixture.search.total(), 1000);
    QVERIFY(fixture.search.canFetchMore());
}

void TestPhoneSearchFaults::retriesWhatFailed()
{
    FickleServer fickle;
    fickle.status = "503 Busy";
    SearchFixture fixture(fickle.server.url());
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(fixture.search.state(), State::Failed);
    fickle.status = "200 OK";
    fixture.search.retry();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.search.state(), State::Done);
    fickle.status = "503 Busy";
    fixture.search.fetchMore();
    QVERIFY(fixture.settles());
    fickle.status = "200 OK";
    fixture.search.retry();
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.search.error());
    QCOMPARE(fixture.phones.size(), PhoneSearch::firstPageSize + PhoneSearch::nextPageSize);
    QCOMPARE(AskedList(fickle.server.requests().constLast()).offset(), PhoneSearch::firstPageSize);
}

void TestPhoneSearchFaults::findsPhonesSeenAtOnce()
{
    const LoopbackServer server(support::stalling());
    SearchFixture fixture(server.url(), "T0ken", std::chrono::hours(1));
    see(fixture, R"({"_id":"66d0f1a2b3c4d5e6f7a80001","macAddress":"0004132A7C51"})");
    see(fixture, R"({"_id":"66d0f1a2b3c4d5e6f7a80002","notes":"Lager"})");
    fixture.search.setText(QStringLiteral("7c:51"));
    QCOMPARE(fixture.search.localHits().size(), 1);
    QCOMPARE(fixture.search.localHits()[0].summary.macAddress, QStringLiteral("0004132A7C51"));
    QCOMPARE(fixture.search.localHits()[0].fetchedAt, fakes::FakeClock().now());
    fixture.search.setText(QStringLiteral("lager"));
    QCOMPARE(fixture.search.localHits()[0].summary.id, QStringLiteral("66d0f1a2b3c4d5e6f7a80002"));
    fixture.search.setText(QStringLiteral("66d0f1a2b3c4d5e6f7a80001"));
    QCOMPARE(fixture.search.localHits()[0].summary.id, QStringLiteral("66d0f1a2b3c4d5e6f7a80001"));
    fixture.search.setText(QString());
    QVERIFY(fixture.search.localHits().isEmpty());
}

void TestPhoneSearchFaults::keepsPhonesSeenWhenThePbxIsAway()
{
    const QString url = LoopbackServer(support::stalling()).url(); // nobody listens there any more
    SearchFixture fixture(url);
    see(fixture, R"({"_id":"66d0f1a2b3c4d5e6f7a80002","notes":"Lager"})");
    QVERIFY(fixture.finds("lager"));
    QCOMPARE(fixture.search.state(), State::Failed);
    QVERIFY(fixture.search.error()->kind == LookupError::Kind::Refused);
    QCOMPARE(fixture.search.localHits().size(), 1);
}

void TestPhoneSearchFaults::asksForASignInOnEnterOnly()
{
    const QByteArray refusal = support::httpAnswer("401 No", "{}");
    bool isSlow = false;
    QTcpSocket *waiting = nullptr;
    const LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        waiting = &socket;
        if (!isSlow)
            socket.write(refusal);
    });
    SearchFixture fixture(server.url());
    fixture.connection.setAsksForSignIn(true);
    const QSignalSpy signIns(&fixture.connection, &session::Connection::signInNeeded);
    fixture.search.setText(QStringLiteral("Hans"));
    QTRY_COMPARE(signIns.count(), 1);
    fixture.connection.giveUp();
    QVERIFY(fixture.settles());
    QVERIFY(fixture.search.error()->kind == LookupError::Kind::Unauthorized);
    QVERIFY(fixture.finds("Hanse"));
    QCOMPARE(signIns.count(), 1);
    fixture.search.submit();
    QTRY_COMPARE(signIns.count(), 2);
    fixture.connection.giveUp();
    QVERIFY(fixture.settles());
    // Enter while the search for what was typed is still under way.
    isSlow = true;
    const qsizetype before = server.requests().size();
    fixture.search.setText(QStringLiteral("Hansen"));
    QTRY_COMPARE(server.requests().size(), before + 1);
    fixture.search.submit();
    isSlow = false;
    waiting->write(refusal);
    QTRY_COMPARE(signIns.count(), 3);
    fixture.connection.giveUp();
    QVERIFY(fixture.settles());
}

void TestPhoneSearchFaults::resumesAfterASignIn()
{
    FickleServer fickle;
    fickle.status = "401 No";
    SearchFixture fixture(fickle.server.url());
    fixture.connection.setAsksForSignIn(true);
    connect(&fixture.connection, &session::Connection::signInNeeded, &fixture.connection, [&] {
        fickle.status = "200 OK";
        fixture.client.setToken("N3w");
        fixture.connection.resume();
    });
    QVERIFY(fixture.finds("Hans"));
    QCOMPARE(fixture.search.state(), State::Done);
    QCOMPARE(fixture.phones.size(), PhoneSearch::firstPageSize);
}

void TestPhoneSearchFaults::findsPhonesOfTheSandbox_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const char *typed) {
        QTest::newRow(name) << QString::fromUtf8(typed);
    };
    row("id", "66d0f1a2b3c4d5e6f7a80001");
    row("URL", "https://api.telecomx.dk/pbx/sipphone/66d0f1a2b3c4d5e6f7a80001");
    row("MAC address", "00-04-13-2a-7c-51");
    row("end of the MAC address", "2A7C51");
    row("name", "Hans Christian");
    row("direct number", "+4533000204");
    row("notes", "Headset ordered");
}

void TestPhoneSearchFaults::findsPhonesOfTheSandbox()
{
    QFETCH(const QString, typed);
    sandbox::SandboxServer server([] { return fakes::FakeClock().now(); });
    QVERIFY(server.start());
    SearchFixture fixture(server.url().toString(),
                          server.tokens().forLevel(sandbox::AccessLevel::Viewer));
    fixture.search.setText(typed);
    fixture.search.submit();
    QVERIFY(fixture.settles());
    QVERIFY2(!fixture.search.error(), qPrintable(typed));
    QCOMPARE(fixture.opened, QStringList{QStringLiteral("66d0f1a2b3c4d5e6f7a80001")});
    QCOMPARE(server.log().harmful(), 0);
}

QTEST_GUILESS_MAIN(TestPhoneSearchFaults)
#include "tst_phonesearchfaults.moc"
