// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonedecoder.h"
#include "sandbox/phones.h"
#include "sandbox/sandboxserver.h"
#include "sessionfixture.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QNetworkReply>

#include <memory>

using session::LookupSession;
using support::idA;
using support::idB;
using support::LoopbackServer;
using support::phoneId;
using support::SessionFixture;

namespace {

QByteArray phoneAnswer(const QString &id)
{
    return support::httpAnswer("200 OK", "{\"_id\":\"" + id.toLatin1() + "\"}");
}

bool asksFor(const QByteArray &request, const QString &id)
{
    return request.startsWith("GET /pbx/sipphone/" + id.toLatin1() + ' ');
}

// Answers for phone A never, and for any other at once.
LoopbackServer::Answer stallingForA()
{
    return [](QTcpSocket &socket, const QByteArray &request) {
        if (!asksFor(request, idA))
            socket.write(phoneAnswer(idB));
    };
}

// 200 with the phone until told to fail.
struct FickleServer {
    bool works = true;
    LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &request) {
        const QString id = asksFor(request, idA) ? idA : idB;
        socket.write(works ? phoneAnswer(id) : support::httpAnswer("503 Busy", "{}"));
    }};
};

} // namespace

// One phone at a time, from a real server.
class TestLookupSession : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithNothing();
    void opensAPhone();
    void sendsOneRequestForOnePhone();
    void refreshes();
    void refreshesNoFile();
    void forgetsWhatIsNotOfAFile();
    void lastRequestWins();
    void dropsTheLateAnswerOfTheFirst();
    void onlyTheLastOfManyArrives();
    void keepsTheShownPhoneWhileLoadingAndAfterAFailure();
    void clearsTheErrorWhileLoading();
    void takesTheTimeFromItsClock();
    void keepsTheTimeOfTheServer();
    void showsAPhoneThatNeededNoRequest();
    void opensFromASlot();
    void endsWithItsRequest();
};

void TestLookupSession::startsWithNothing()
{
    const LoopbackServer server(support::stalling());
    SessionFixture fixture(server.url());
    QVERIFY(!fixture.session.isLoading());
    QVERIFY(!fixture.session.asked());
    QVERIFY(!fixture.session.shown());
    QVERIFY(!fixture.session.error());
    QVERIFY(!fixture.session.isStale());
    fixture.session.refresh();
    QVERIFY(!fixture.session.isLoading());
    QCOMPARE(fixture.signalled, QStringList());
}

void TestLookupSession::opensAPhone()
{
    sandbox::SandboxServer server([] { return fakes::FakeClock().now(); });
    QVERIFY(server.start());
    SessionFixture fixture(server.url().toString(),
                           server.tokens().forLevel(sandbox::AccessLevel::Viewer));
    fixture.session.open(phoneId(idA.toUpper()));
    QVERIFY(fixture.session.isLoading());
    QVERIFY(!fixture.session.isStale());
    QCOMPARE(fixture.askedId(), idA.toUpper());
    QCOMPARE(fixture.signalled, QStringList{QStringLiteral("changed")});
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), idA);
    QVERIFY(!fixture.session.error());
    QVERIFY(!fixture.session.isStale());
    QVERIFY(!fixture.session.shown()->isOfAnotherPhone());
    QCOMPARE(fixture.session.shown()->asked, phoneId(idA.toUpper()));
    QCOMPARE(fixture.signalled.join(u' '), QStringLiteral("changed fetched changed"));
    const QJsonObject served = QJsonDocument::fromJson(sandbox::readPhone(*sandbox::findPhone(idA)))
                                   .object();
    QCOMPARE(fixture.session.shown()->phone.source(), served);
}

void TestLookupSession::sendsOneRequestForOnePhone()
{
    const LoopbackServer server(support::answering(phoneAnswer(idB)));
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idB));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(asksFor(server.requests().constFirst(), idB));
}

void TestLookupSession::refreshes()
{
    int count = 0;
    const LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
        const QByteArray notes = QByteArray::number(++count);
        socket.write(support::httpAnswer("200 OK", "{\"notes\":\"" + notes + "\"}"));
    });
    SessionFixture fixture(server.url());
    const auto notes = [&] {
        return fixture.session.shown()->phone.value(phone::FieldId::Notes).received();
    };
    QVERIFY(fixture.opens(idB));
    QCOMPARE(notes(), QStringLiteral("1"));
    fixture.session.refresh();
    QVERIFY(fixture.session.isStale());
    QVERIFY(fixture.settles());
    QCOMPARE(notes(), QStringLiteral("2"));
    QCOMPARE(fixture.askedId(), idB);
    QVERIFY(!fixture.session.isStale());
    QVERIFY(asksFor(server.requests().constLast(), idB));
}

void TestLookupSession::refreshesNoFile()
{
    const LoopbackServer server(stallingForA());
    SessionFixture fixture(server.url());
    QVERIFY(!fixture.session.canRefresh());
    session::Fetch file{phoneId(idA), {}, {}, session::Fetch::Origin::File};
    fixture.session.show(file);
    QVERIFY(!fixture.session.canRefresh());
    fixture.session.refresh();
    QVERIFY(!fixture.session.isLoading());
    QCOMPARE(server.requests().size(), 0);
    // Whoever asks for a phone meanwhile can ask again, until the file is what counts.
    fixture.session.open(phoneId(idA));
    QVERIFY(fixture.session.canRefresh());
    fixture.session.cancel();
    QVERIFY(!fixture.session.canRefresh());
    QVERIFY(fixture.opens(idB));
    QVERIFY(fixture.session.canRefresh());
}

void TestLookupSession::forgetsWhatIsNotOfAFile()
{
    const LoopbackServer server(stallingForA());
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idB));
    fixture.session.open(phoneId(idA));
    fixture.session.forget();
    QVERIFY(!fixture.session.isLoading());
    QVERIFY(!fixture.session.shown());
    QVERIFY(!fixture.session.asked());
    QVERIFY(!fixture.session.canRefresh());
    fixture.session.show({phoneId(idA), {}, {}, session::Fetch::Origin::File});
    fixture.session.forget();
    QVERIFY(fixture.session.shown());
    QCOMPARE(fixture.askedId(), idA);
}

void TestLookupSession::lastRequestWins()
{
    const LoopbackServer server(stallingForA());
    SessionFixture fixture(server.url());
    fixture.session.open(phoneId(idA));
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.disconnections(), 0);
    QVERIFY(fixture.opens(idB));
    QTRY_COMPARE(server.disconnections(), 1);
    QCOMPARE(fixture.shownId(), idB);
    QCOMPARE(fixture.askedId(), idB);
    QVERIFY(!fixture.session.error());
    QCOMPARE(fixture.signalled.join(u' '), QStringLiteral("changed changed fetched changed"));
}

// The answer to A is on its way when B is asked for.
void TestLookupSession::dropsTheLateAnswerOfTheFirst()
{
    const LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(phoneAnswer(asksFor(request, idA) ? idA : idB));
    });
    SessionFixture fixture(server.url());
    fixture.session.open(phoneId(idA));
    // The answer of A is complete when this slot runs, and only its delivery is still to come.
    auto *reply = fixture.manager.findChild<QNetworkReply *>();
    QVERIFY(reply);
    connect(reply, &QNetworkReply::finished, &fixture.session,
            [&fixture] { fixture.session.open(phoneId(idB)); });
    QTRY_COMPARE(fixture.shownId(), idB);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.signalled.join(u' '), QStringLiteral("changed changed fetched changed"));
    QCOMPARE(server.requests().size(), 2);
}

void TestLookupSession::onlyTheLastOfManyArrives()
{
    const LoopbackServer server([](QTcpSocket &socket, const QByteArray &request) {
        socket.write(phoneAnswer(asksFor(request, idA) ? idA : idB));
    });
    SessionFixture fixture(server.url());
    for (int i = 0; i < 20; ++i)
        fixture.session.open(phoneId(i % 2 == 0 ? idB : idA));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), idA);
    QCOMPARE(fixture.signalled.count(QStringLiteral("fetched")), 1);
    QTRY_VERIFY(fixture.client.findChildren<api::Job *>().isEmpty());
}

void TestLookupSession::keepsTheShownPhoneWhileLoadingAndAfterAFailure()
{
    FickleServer fickle;
    SessionFixture fixture(fickle.server.url());
    QVERIFY(fixture.opens(idA));
    fixture.signalled.clear();
    fickle.works = false;
    fixture.session.open(phoneId(idB));
    QCOMPARE(fixture.shownId(), idA);
    QCOMPARE(fixture.askedId(), idB);
    QVERIFY(fixture.session.isStale());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), idA);
    QCOMPARE(fixture.session.shown()->asked, phoneId(idA));
    QCOMPARE(fixture.askedId(), idB);
    QVERIFY(fixture.session.isStale());
    QVERIFY(fixture.session.error());
    QCOMPARE(fixture.session.error()->phoneId, idB);
    QCOMPARE(fixture.signalled.join(u' '), QStringLiteral("changed changed"));
    fickle.works = true;
    fixture.session.refresh();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.shownId(), idB);
    QVERIFY(!fixture.session.error());
    QVERIFY(!fixture.session.isStale());
}

void TestLookupSession::clearsTheErrorWhileLoading()
{
    FickleServer fickle;
    fickle.works = false;
    SessionFixture fixture(fickle.server.url());
    QVERIFY(fixture.opens(idA));
    QVERIFY(fixture.session.error());
    QVERIFY2(!fixture.session.isStale(), "nothing is shown that could be stale");
    fixture.session.refresh();
    QVERIFY(fixture.session.isLoading());
    QVERIFY(!fixture.session.error());
    QVERIFY(fixture.settles());
    QVERIFY(fixture.session.error());
    QCOMPARE(fickle.server.requests().size(), 2);
}

void TestLookupSession::takesTheTimeFromItsClock()
{
    FickleServer fickle;
    SessionFixture fixture(fickle.server.url());
    fixture.session.open(phoneId(idA));
    fixture.clock.advance(7);
    QVERIFY(fixture.settles());
    const QDateTime complete = fixture.clock.now();
    QCOMPARE(fixture.session.shown()->at, complete);
    QCOMPARE(fixture.session.shown()->at.timeSpec(), Qt::UTC);
    fixture.clock.advance(180);
    QCOMPARE(fixture.session.shown()->ageAt(fixture.clock.now()), 180);
    fickle.works = false;
    fixture.session.refresh();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.session.shown()->at, complete);
    fickle.works = true;
    fixture.session.refresh();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.session.shown()->at, complete.addSecs(180));
}

void TestLookupSession::keepsTheTimeOfTheServer()
{
    const QByteArray date = "Date: Wed, 11 Feb 2026 14:00:00 GMT\r\n";
    const LoopbackServer server([&](QTcpSocket &socket, const QByteArray &request) {
        socket.write(support::httpAnswer("200 OK", "{}", asksFor(request, idA) ? date : ""));
    });
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idA));
    const QDateTime expected(QDate(2026, 2, 11), QTime(14, 0), Qt::UTC);
    QCOMPARE(fixture.session.shown()->serverDate, expected);
    QCOMPARE(fixture.session.shown()->origin, session::Fetch::Origin::Network);
    QVERIFY(fixture.opens(idB));
    QVERIFY(!fixture.session.shown()->serverDate.isValid());
}

void TestLookupSession::showsAPhoneThatNeededNoRequest()
{
    QByteArrayList answers{support::httpAnswer("503 Busy", "{}"), {}, phoneAnswer(idB)};
    const LoopbackServer server(
        [&](QTcpSocket &socket, const QByteArray &) { socket.write(answers.takeFirst()); });
    SessionFixture fixture(server.url());
    QVERIFY(fixture.opens(idA));
    QVERIFY(fixture.session.error());
    fixture.session.open(phoneId(idA));
    QTRY_COMPARE(server.requests().size(), 2);
    fixture.signalled.clear();
    const auto phone = phone::PhoneDecoder::decode("{\"_id\":\"" + idB.toLatin1() + "\"}");
    const session::Fetch seen{.asked = phoneId(idB),
                              .phone = phone.value(),
                              .at = fixture.clock.now().addDays(-3),
                              .origin = session::Fetch::Origin::Seen};
    fixture.session.show(seen);
    QCOMPARE(fixture.signalled.join(u' '), QStringLiteral("fetched changed"));
    QVERIFY(!fixture.session.isLoading());
    QVERIFY(!fixture.session.error());
    QVERIFY(!fixture.session.isStale());
    QCOMPARE(fixture.askedId(), idB);
    QCOMPARE(fixture.shownId(), idB);
    QCOMPARE(fixture.session.shown()->origin, session::Fetch::Origin::Seen);
    QCOMPARE(fixture.session.shown()->at, seen.at);
    // The request under way is dropped; a refresh asks the PBX.
    QTRY_COMPARE(server.disconnections(), 1);
    fixture.session.refresh();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.session.shown()->origin, session::Fetch::Origin::Network);
    QCOMPARE(fixture.session.shown()->at, fixture.clock.now());
    QCOMPARE(fixture.signalled.join(u' '),
             QStringLiteral("fetched changed changed fetched changed"));
}

// As a window does that goes to the next phone of a list when one has arrived.
void TestLookupSession::opensFromASlot()
{
    FickleServer fickle;
    SessionFixture fixture(fickle.server.url());
    connect(&fixture.session, &LookupSession::fetched, &fixture.session, [&fixture] {
        if (fixture.shownId() == idA)
            fixture.session.open(phoneId(idB));
    });
    fixture.session.open(phoneId(idA));
    QTRY_COMPARE(fixture.shownId(), idB);
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.session.isStale());
}

void TestLookupSession::endsWithItsRequest()
{
    const LoopbackServer server(support::stalling());
    SessionFixture fixture(server.url());
    auto session = std::make_unique<LookupSession>(fixture.connection, fixture.clock);
    session->open(phoneId(idA));
    QTRY_COMPARE(server.requests().size(), 1);
    session.reset();
    QTRY_COMPARE(server.disconnections(), 1);
    QTRY_VERIFY(fixture.client.findChildren<api::Job *>().isEmpty());
}

QTEST_GUILESS_MAIN(TestLookupSession)
#include "tst_lookupsession.moc"
