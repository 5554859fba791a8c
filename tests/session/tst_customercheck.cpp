// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "sandbox/customerids.h"
#include "sandbox/sandboxserver.h"
#include "searchfixture.h"
#include "session/customercheck.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

#include <QSignalSpy>

#include <functional>
#include <memory>

using session::CustomerCheck;
using session::LookupError;
using support::AskedList;
using support::httpAnswer;
using support::LoopbackServer;
using support::phonePage;
using State = session::CustomerCheck::State;

namespace {

// A check of phones of a PBX at that address.
struct Check {
    explicit Check(const QString &url, const QByteArray &token = "T0ken-Abc.def_123",
                   qsizetype mostCompared = checks::Together::maxPhones)
        : client(manager, api::BaseUrl::parse(url).value())
        , connection(client)
        , check(std::make_unique<CustomerCheck>(connection, clock, mostCompared))
    {
        client.setToken(token);
        QObject::connect(check.get(), &CustomerCheck::arrived, &context,
                         [this](qsizetype first) { firsts.append(int(first)); });
    }
    // Starts it and waits for the end of it, good or bad.
    [[nodiscard]] bool runs(const QString &customer = {})
    {
        check->start(customer);
        return ends();
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return check->state() != State::Running; }, 60'000);
    }

    QNetworkAccessManager manager;
    api::ApiClient client;
    session::Connection connection;
    fakes::FakeClock clock;
    std::unique_ptr<CustomerCheck> check;
    QObject context;
    QList<int> firsts; // of each page
};

// A PBX with so many phones whose pages are changed by a function: it is given what would be
// answered and the number of the request, counted from 1.
struct Pbx {
    using Change = std::function<QByteArray(const QByteArray &, int)>;
    explicit Pbx(int phones, const Change &change = {})
        : server([this, phones, change](QTcpSocket &socket, const QByteArray &request) {
            const AskedList list(request);
            const int count = qBound(0, phones - list.offset(), list.limit());
            const QByteArray plain = httpAnswer("200 OK", phonePage(list.offset(), count, phones));
            socket.write(change ? change(plain, int(server.requests().size())) : plain);
        })
    {
    }
    [[nodiscard]] AskedList asked(int request) const
    {
        return AskedList(server.requests().at(request));
    }
    LoopbackServer server;
};

QStringList rules(const session::CheckedPhone &phone)
{
    QStringList result;
    for (const checks::Finding &finding : phone.findings)
        result.append(finding.rule);
    return result;
}

} // namespace

class TestCustomerCheck : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithNothing();
    void readsAllPagesOfWholePhones();
    void readsNoneOfNone();
    void asksForTheCustomer();
    void givesEachPageAtOnce();
    void checksEachPhone();
    void comparesThePhonesAtTheEnd();
    void comparesNoMoreThanItKeeps();
    void takesTheTimeOfTheAnswer();
    void stopsWhenCancelled();
    void keepsWhatWasReadWhenItFails_data();
    void keepsWhatWasReadWhenItFails();
    void asksForFewerWhenTheyAreTooLarge();
    void countsNoPhoneTwice();
    void endsWhenThePbxRepeatsItself();
    void beginsAnew();
    void mayEndDuringARequest();
    void checksThePhonesOfTheSandbox();
    void readsAFailingSandboxAsFarAsItGoes();
};

void TestCustomerCheck::startsWithNothing()
{
    const Pbx pbx(3);
    const Check check(pbx.server.url());
    QCOMPARE(check.check->state(), State::Idle);
    QVERIFY(!check.check->isPartial());
    check.check->cancel();
    QCOMPARE(check.check->state(), State::Idle);
    QVERIFY(check.check->phones().isEmpty());
}

void TestCustomerCheck::readsAllPagesOfWholePhones()
{
    const Pbx pbx(2 * CustomerCheck::pageSize + 1);
    Check check(pbx.server.url());
    QVERIFY(check.runs());
    QCOMPARE(check.check->state(), State::Done);
    QVERIFY(!check.check->isPartial());
    QCOMPARE(check.check->phones().size(), 2 * CustomerCheck::pageSize + 1);
    QCOMPARE(check.check->total(), 2 * CustomerCheck::pageSize + 1);
    QCOMPARE(pbx.server.requests().size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(pbx.asked(i).value("full"), QStringLiteral("true"));
        QCOMPARE(pbx.asked(i).offset(), i * CustomerCheck::pageSize);
        QCOMPARE(pbx.asked(i).limit(), CustomerCheck::pageSize);
    }
    QCOMPARE(check.check->phones().last().summary.id,
             QStringLiteral("200").rightJustified(24, u'0'));
}

void TestCustomerCheck::readsNoneOfNone()
{
    const Pbx pbx(0);
    Check check(pbx.server.url());
    QVERIFY(check.runs());
    QCOMPARE(check.check->state(), State::Done);
    QVERIFY(check.check->phones().isEmpty());
}

void TestCustomerCheck::asksForTheCustomer()
{
    const Pbx pbx(1);
    Check check(pbx.server.url());
    QVERIFY(check.runs(QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c01")));
    QCOMPARE(pbx.asked(0).value("customer"), QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c01"));
    QVERIFY(check.runs());
    QVERIFY(!pbx.asked(1).query.hasQueryItem(QStringLiteral("customer")));
}

void TestCustomerCheck::givesEachPageAtOnce()
{
    const Pbx pbx(CustomerCheck::pageSize + 5);
    Check check(pbx.server.url());
    QVERIFY(check.runs());
    QCOMPARE(check.firsts, QList<int>({0, CustomerCheck::pageSize}));
}

void TestCustomerCheck::checksEachPhone()
{
    const QByteArray body = R"({"total":2,"sipPhones":[
        {"_id":"66d0f1a2b3c4d5e6f7a80001","macAddress":"000413abcdef"},
        {"_id":"66d0f1a2b3c4d5e6f7a80002","macAddress":"000413abcde0","ringer":{"volume":0},
         "status":{"online":false,"expires":-1},"extension":{"_id":"66d0f1a2b3c4d5e6f7a80003",
         "number":"204","name":"Hans"},"password":"12345678901234567890123456789012"}]})";
    const LoopbackServer server(support::answering(httpAnswer("200 OK", body)));
    Check check(server.url());
    QVERIFY(check.runs());
    QCOMPARE(check.check->phones().size(), 2);
    QCOMPARE(rules(check.check->phones()[0]), QStringList());
    QCOMPARE(rules(check.check->phones()[1]),
             QStringList({QStringLiteral("R1"), QStringLiteral("D2")}));
    QCOMPARE(check.check->phones()[1].summary.extensionName, QStringLiteral("Hans"));
}

void TestCustomerCheck::comparesThePhonesAtTheEnd()
{
    // One MAC address twice, on different pages.
    const Pbx pbx(2 * CustomerCheck::pageSize, [](const QByteArray &plain, int) {
        const QByteArray mac = R"({"macAddress":"000413abcdef",)";
        QByteArray body = plain.mid(plain.indexOf("\r\n\r\n") + 4);
        body.replace(body.indexOf("{\"_id\""), 1, mac);
        return httpAnswer("200 OK", body);
    });
    Check check(pbx.server.url());
    QSignalSpy compared(check.check.get(), &CustomerCheck::compared);
    QVERIFY(check.runs());
    QCOMPARE(compared.size(), 1);
    QVERIFY(check.check->isCompared());
    for (const qsizetype phone : {qsizetype(0), qsizetype(CustomerCheck::pageSize)})
        QVERIFY(rules(check.check->phones()[phone]).contains(QStringLiteral("X1")));
    QVERIFY(!rules(check.check->phones()[1]).contains(QStringLiteral("X1")));
}

void TestCustomerCheck::comparesNoMoreThanItKeeps()
{
    constexpr qsizetype most = 2 * CustomerCheck::pageSize;
    for (const int more : {0, 1}) {
        const Pbx pbx(most + more);
        Check check(pbx.server.url(), "T0ken", most);
        QVERIFY(check.runs());
        QCOMPARE(check.check->phones().size(), most + more);
        QCOMPARE(check.check->isCompared(), more == 0);
    }
}

void TestCustomerCheck::takesTheTimeOfTheAnswer()
{
    // 20 min after the configuration was saved, by the PBX's clock; before it by this machine's.
    const QByteArray body = R"({"total":1,"sipPhones":[{"macAddress":"000413abcdef",
        "status":{"configLoaded":"2026-02-11T19:00:00Z","configSaved":"2026-02-11T20:00:00Z"}}]})";
    const LoopbackServer server(
        support::answering(httpAnswer("200 OK", body, "Date: Wed, 11 Feb 2026 20:20:00 GMT\r\n")));
    Check check(server.url());
    QVERIFY(check.runs());
    QCOMPARE(rules(check.check->phones()[0]), QStringList(QStringLiteral("C1")));
}

void TestCustomerCheck::stopsWhenCancelled()
{
    const Pbx pbx(10 * CustomerCheck::pageSize);
    Check check(pbx.server.url());
    QObject::connect(check.check.get(), &CustomerCheck::arrived, &check.context,
                     [&](qsizetype first) {
                         if (first > 0)
                             check.check->cancel();
                     });
    QVERIFY(check.runs());
    QCOMPARE(check.check->state(), State::Cancelled);
    QVERIFY(check.check->isPartial());
    QVERIFY(!check.check->error());
    QCOMPARE(check.check->phones().size(), 2 * CustomerCheck::pageSize);
    QCOMPARE(check.check->total(), 10 * CustomerCheck::pageSize);
    QCOMPARE(check.connection.inFlight(), 0);
    QCOMPARE(pbx.server.requests().size(), 2);
}

void TestCustomerCheck::keepsWhatWasReadWhenItFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<LookupError::Kind>("kind");
    QTest::newRow("a fault of the PBX")
        << httpAnswer("500 Oops", "{}") << LookupError::Kind::ServerError;
    QTest::newRow("not allowed") << httpAnswer("403 Forbidden", "{}")
                                 << LookupError::Kind::Forbidden;
    QTest::newRow("not JSON") << httpAnswer("200 OK", "<html>") << LookupError::Kind::NotJson;
    QTest::newRow("no list") << httpAnswer("200 OK", "{}") << LookupError::Kind::NoList;
}

void TestCustomerCheck::keepsWhatWasReadWhenItFails()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const LookupError::Kind, kind);
    const Pbx pbx(3 * CustomerCheck::pageSize, [&](const QByteArray &plain, int request) {
        return request == 2 ? answer : plain;
    });
    Check check(pbx.server.url());
    QVERIFY(check.runs());
    QCOMPARE(check.check->state(), State::Failed);
    QVERIFY(check.check->isPartial());
    QVERIFY(check.check->error());
    QCOMPARE(check.check->error()->kind, kind);
    QCOMPARE(check.check->phones().size(), CustomerCheck::pageSize);
    QCOMPARE(check.check->total(), 3 * CustomerCheck::pageSize);
}

void TestCustomerCheck::asksForFewerWhenTheyAreTooLarge()
{
    const QByteArray huge = "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n{";
    const Pbx pbx(
        30, [&](const QByteArray &plain, int request) { return request == 1 ? huge : plain; });
    Check check(pbx.server.url());
    QVERIFY(check.runs());
    QCOMPARE(check.check->state(), State::Done);
    QCOMPARE(check.check->phones().size(), 30);
    QCOMPARE(pbx.asked(1).offset(), 0);
    QCOMPARE(pbx.asked(1).limit(), CustomerCheck::pageSize / 4);
}

// Somebody has added a phone in front while the list was read.
void TestCustomerCheck::countsNoPhoneTwice()
{
    const Pbx pbx(CustomerCheck::pageSize + 1, [](const QByteArray &plain, int request) {
        const QByteArray last = QByteArray::number(CustomerCheck::pageSize).rightJustified(24, '0');
        const QByteArray before = QByteArray::number(CustomerCheck::pageSize - 1)
                                      .rightJustified(24, '0');
        return request == 2 ? QByteArray(plain).replace(last, before) : plain;
    });
    Check check(pbx.server.url());
    QVERIFY(check.runs());
    QCOMPARE(check.check->phones().size(), CustomerCheck::pageSize);
}

void TestCustomerCheck::endsWhenThePbxRepeatsItself()
{
    // Says that there are more, and has nothing.
    const LoopbackServer server(support::answering(
        httpAnswer("200 OK", R"({"offset":0,"limit":100,"total":350,"sipPhones":[]})")));
    Check check(server.url());
    QVERIFY(check.runs());
    QVERIFY(check.check->phones().isEmpty());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(check.check->total(), 350);
}

void TestCustomerCheck::beginsAnew()
{
    const Pbx pbx(2);
    Check check(pbx.server.url());
    const QSignalSpy started(check.check.get(), &CustomerCheck::started);
    check.check->start({});
    check.check->start(QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c01"));
    QVERIFY(check.ends());
    QCOMPARE(started.size(), 2);
    QCOMPARE(check.check->phones().size(), 2);
    QVERIFY(check.runs());
    QCOMPARE(check.check->phones().size(), 2);
}

void TestCustomerCheck::mayEndDuringARequest()
{
    const Pbx pbx(2);
    Check check(pbx.server.url());
    check.check->start({});
    QCOMPARE(check.connection.inFlight(), 1);
    check.check.reset();
    QCOMPARE(check.connection.inFlight(), 0);
}

void TestCustomerCheck::checksThePhonesOfTheSandbox()
{
    constexpr int madeUp = 1234;
    sandbox::SandboxServer server([] { return fakes::FakeClock().now(); });
    server.addPhones(madeUp);
    QVERIFY(server.start());
    Check check(server.url().toString(), server.tokens().forLevel(sandbox::AccessLevel::Viewer));
    QVERIFY(check.runs(sandbox::sampleCustomer()));
    QCOMPARE(check.check->state(), State::Done);
    QCOMPARE(check.check->phones().size(), check.check->total());
    QVERIFY(check.check->total() > 20);
    // The sample phones have something of everything.
    QStringList found;
    for (const session::CheckedPhone &phone : check.check->phones())
        found += rules(phone);
    for (const auto *rule : {"C1", "R1", "S3", "N2", "K5", "I4"})
        QVERIFY2(found.contains(QLatin1String(rule)), rule);
}

void TestCustomerCheck::readsAFailingSandboxAsFarAsItGoes()
{
    sandbox::SandboxServer server([] { return fakes::FakeClock().now(); });
    server.addPhones(1000);
    QVERIFY(server.start());
    Check check(server.url().toString(), server.tokens().forLevel(sandbox::AccessLevel::Admin));
    QObject::connect(check.check.get(), &CustomerCheck::arrived, &check.context, [&] {
        server.setFault(*sandbox::Fault::parse(u"truncate"), QStringLiteral("/pbx/sipphone"));
    });
    QVERIFY(check.runs(sandbox::sampleCustomer()));
    QVERIFY(check.check->total() > CustomerCheck::pageSize);
    QCOMPARE(check.check->state(), State::Failed);
    QCOMPARE(check.check->error()->kind, LookupError::Kind::ConnectionLost);
    QCOMPARE(check.check->phones().size(), CustomerCheck::pageSize);
}

QTEST_GUILESS_MAIN(TestCustomerCheck)
#include "tst_customercheck.moc"
