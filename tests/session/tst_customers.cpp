// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"
#include "session/customers.h"
#include "support/loopbackserver.h"
#include "support/testcase.h"

#include <memory>

using session::Customers;
using support::httpAnswer;
using support::ProfileFixture;
using State = session::Customers::State;
using Customer = session::Customers::Customer;

namespace {

const QString idOfA(24, u'a');
const QString idOfB(24, u'b');

QByteArray entry(const QString &id, const QByteArray &name)
{
    return "{\"_id\":\"" + id.toLatin1() + "\",\"name\":\"" + name + "\"}";
}

// Customers of a PBX of the test's own.
struct Fixture {
    explicit Fixture(const QByteArray &body)
        : Fixture([body](const QByteArray &) { return httpAnswer("200 OK", body); })
    {
    }
    explicit Fixture(const std::function<QByteArray(const QByteArray &request)> &given)
        : answer(given)
    {
        client.setToken("T0ken");
    }

    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return !customers.isLoading(); }, 20'000);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Customer &customer : customers.list())
            names.append(customer.name);
        return names;
    }

    std::function<QByteArray(const QByteArray &)> answer;
    support::LoopbackServer server{
        [this](QTcpSocket &socket, const QByteArray &request) { socket.write(answer(request)); }};
    fakes::FakeClock clock;
    QNetworkAccessManager manager;
    api::ApiClient client{manager, api::BaseUrl::parse(server.url()).value()};
    session::Connection connection{client};
    session::Account account{client, clock};
    Customers customers{connection, account, nullptr, std::chrono::milliseconds(1)};
    QSignalSpy chosen{&customers, &Customers::chosenChanged};
};

} // namespace

// Whose phones are wanted, and who may say so.
class TestCustomers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyBeforeASignIn();
    void listsThoseOfAReseller();
    void othersMayNotChoose();
    void reads_data();
    void reads();
    void isPartial_data();
    void isPartial();
    void cutsNames();
    void letsThePbxFilter();
    void theLastFilterCounts();
    void keepsTheListWhenAFilterFails();
    void keepsWhatItHasWithoutAsking();
    void chooses();
    void namesAChoiceThatIsNotInTheList();
    void keepsAnUnnamedChoice_data();
    void keepsAnUnnamedChoice();
    void forgetsWithTheAccount();
    void endsWithItsRequests();
};

void TestCustomers::asksNobodyBeforeASignIn()
{
    ProfileFixture fixture;
    Customers customers(fixture.connection, fixture.account);
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QTRY_VERIFY(!fixture.profiles.isReadingToken());
    customers.choose(idOfA);
    QVERIFY(customers.chosen());
    QVERIFY(!customers.isLoading());
    QCOMPARE(customers.state(), State::Unknown);
    QCOMPARE(fixture.asked.size(), 0);
    QCOMPARE(fixture.server.requestsServed(), 0);
}

void TestCustomers::listsThoseOfAReseller()
{
    ProfileFixture fixture;
    Customers customers(fixture.connection, fixture.account);
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QVERIFY(fixture.signsIn("reseller@sandbox.example"));
    QVERIFY(customers.isLoading());
    QTRY_COMPARE(customers.state(), State::Available);
    QVERIFY(customers.list().size() > 1);
    QVERIFY(!customers.isPartial());
    QVERIFY(!customers.error());
    for (const Customer &customer : customers.list()) {
        QCOMPARE(customer.id.size(), 24);
        QVERIFY(!customer.name.isEmpty());
    }
}

void TestCustomers::othersMayNotChoose()
{
    ProfileFixture fixture;
    Customers customers(fixture.connection, fixture.account);
    QVERIFY(fixture.profiles.activate(fixture.profile()));
    QVERIFY(fixture.signsIn("viewer@sandbox.example"));
    QTRY_COMPARE(customers.state(), State::NotAvailable);
    QVERIFY2(!customers.error(), "that is how it is, and no failure");
    QVERIFY(customers.list().isEmpty());
}

void TestCustomers::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("names");
    const QByteArray list = '[' + entry(idOfA, "Andeby") + ',' + entry(idOfB, "Gåserød") + ']';
    const QString both = QStringLiteral("Andeby|Gåserød");
    QTest::newRow("by analogy with other lists")
        << "{\"offset\":0,\"limit\":500,\"total\":2,\"customers\":" + list + '}' << both;
    QTest::newRow("under another name") << "{\"total\":2,\"items\":" + list + '}' << both;
    QTest::newRow("a list alone") << list << both;
    QTest::newRow("none") << QByteArray(R"({"customers":[]})") << QString();
    QTest::newRow("no list") << QByteArray(R"({"success":true})") << QString();
    QTest::newRow("not JSON") << QByteArray("<html>") << QString();
    QTest::newRow("odd entries") << R"({"customers":[7,null,{},{"_id":"x","name":"y"},)"
            + entry(idOfA, "Andeby")
            + "]}" << QStringLiteral("Andeby");
    QTest::newRow("without a name")
        << QByteArray(R"([{"_id":")" + idOfA.toLatin1() + R"("}])") << QString();
}

void TestCustomers::reads()
{
    QFETCH(const QByteArray, body);
    Fixture fixture(body);
    fixture.customers.reload();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.customers.state(), State::Available);
    QTEST(fixture.names().join(u'|'), "names");
}

void TestCustomers::isPartial_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("total"); // 0: not said
    QTest::addColumn<bool>("expected");
    const int most = Customers::maxCustomers;
    QTest::newRow("all") << 2 << 2 << false;
    QTest::newRow("more") << 2 << 3 << true;
    QTest::newRow("not said") << most - 1 << 0 << false;
    QTest::newRow("not said, a full list") << most << 0 << true;
    QTest::newRow("more than asked for") << most + 1 << most + 1 << true;
}

void TestCustomers::isPartial()
{
    QFETCH(const int, count);
    QFETCH(const int, total);
    const QByteArrayList entries(count, entry(idOfA, "A"));
    const QByteArray said = total > 0 ? "\"total\":" + QByteArray::number(total) + ',' : "";
    Fixture fixture('{' + said + "\"customers\":[" + entries.join(',') + "]}");
    fixture.customers.reload();
    QVERIFY(fixture.settles());
    QTEST(fixture.customers.isPartial(), "expected");
    QCOMPARE(fixture.customers.list().size(), qMin(count, Customers::maxCustomers));
}

void TestCustomers::cutsNames()
{
    const auto size = int(Customers::maxNameLength);
    Fixture fixture('[' + entry(idOfA, QByteArray(size, 'n')) + ','
                    + entry(idOfB, QByteArray(size + 1, 'n')) + ']');
    fixture.customers.reload();
    QVERIFY(fixture.settles());
    const QString expected(size, u'n');
    QCOMPARE(fixture.names(), (QStringList{expected, expected}));
}

void TestCustomers::letsThePbxFilter()
{
    Fixture fixture("[]");
    fixture.customers.setFilter(QStringLiteral(" ande "));
    QVERIFY(fixture.customers.isLoading());
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.server.requests().size(), 1);
    QVERIFY(
        fixture.server.requests().constFirst().startsWith("GET /customer?filter=ande&limit=500 "));
    fixture.customers.setFilter(QStringLiteral("ande"));
    QVERIFY2(!fixture.customers.isLoading(), "nothing else is looked for");
    fixture.customers.setFilter({});
    QVERIFY(fixture.settles());
    QVERIFY(fixture.server.requests().constLast().startsWith("GET /customer?limit=500 "));
}

void TestCustomers::theLastFilterCounts()
{
    Fixture fixture([](const QByteArray &request) {
        return request.contains("filter=a&") ? QByteArray()
                                             : httpAnswer("200 OK", '[' + entry(idOfB, "B") + ']');
    });
    fixture.customers.setFilter(QStringLiteral("a"));
    QTRY_COMPARE(fixture.server.requests().size(), 1);
    fixture.customers.setFilter(QStringLiteral("b"));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.names(), QStringList{QStringLiteral("B")});
    QTRY_COMPARE(fixture.server.disconnections(), 1);
}

void TestCustomers::keepsTheListWhenAFilterFails()
{
    Fixture fixture([](const QByteArray &request) {
        return request.contains("filter=") ? httpAnswer("503 Busy", "{}")
                                           : httpAnswer("200 OK", '[' + entry(idOfA, "A") + ']');
    });
    fixture.customers.reload();
    QVERIFY(fixture.settles());
    fixture.customers.setFilter(QStringLiteral("b"));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.customers.state(), State::Available);
    QVERIFY(fixture.customers.error());
    QCOMPARE(fixture.customers.error()->httpStatus, 503);
    QCOMPARE(fixture.customers.list().size(), 1);
    fixture.customers.setFilter({});
    QVERIFY(fixture.settles());
    QVERIFY(!fixture.customers.error());
}

// It asks by itself, so it must not nag somebody who has just declined to sign in.
void TestCustomers::keepsWhatItHasWithoutAsking()
{
    Fixture fixture([](const QByteArray &) { return httpAnswer("401 Unauthorized", "{}"); });
    fixture.connection.setAsksForSignIn(true);
    QSignalSpy asked(&fixture.connection, &session::Connection::signInNeeded);
    fixture.customers.reload();
    QTRY_COMPARE(asked.size(), 1);
    fixture.connection.giveUp();
    QVERIFY(fixture.settles());
    fixture.customers.setFilter(QStringLiteral("a"));
    QVERIFY(fixture.settles());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(fixture.customers.state(), State::Unknown);
    QVERIFY(fixture.customers.error());
}

void TestCustomers::chooses()
{
    Fixture fixture('[' + entry(idOfA, "A") + ',' + entry(idOfB, "B") + ']');
    fixture.customers.reload();
    QVERIFY(fixture.settles());
    fixture.customers.choose(idOfB.toUpper());
    QCOMPARE(fixture.customers.chosen(), (std::optional<Customer>{{idOfB, QStringLiteral("B")}}));
    QCOMPARE(fixture.chosen.size(), 1);
    fixture.customers.choose(idOfB);
    QCOMPARE(fixture.chosen.size(), 1);
    fixture.customers.choose({});
    QVERIFY(!fixture.customers.chosen());
    QCOMPARE(fixture.chosen.size(), 2);
    fixture.customers.choose(QStringLiteral("../reboot"));
    QVERIFY(!fixture.customers.chosen());
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestCustomers::namesAChoiceThatIsNotInTheList()
{
    Fixture fixture(
        [](const QByteArray &) { return httpAnswer("200 OK", entry(idOfA, "Andeby")); });
    fixture.account.useToken("T0ken");
    QVERIFY(fixture.settles());
    fixture.customers.choose(idOfA);
    QCOMPARE(fixture.customers.chosen(), std::optional(Customer{idOfA}));
    QTRY_COMPARE(fixture.chosen.size(), 2);
    QCOMPARE(fixture.customers.chosen()->name, QStringLiteral("Andeby"));
    QVERIFY(fixture.server.requests().constLast().startsWith("GET /customer/" + idOfA.toLatin1()
                                                             + "/name "));
}

void TestCustomers::keepsAnUnnamedChoice_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("403") << httpAnswer("403 Forbidden", "{}");
    QTest::newRow("another's name") << httpAnswer("200 OK", entry(idOfB, "Other"));
    QTest::newRow("no name") << httpAnswer("200 OK", entry(idOfA, ""));
    QTest::newRow("not JSON") << httpAnswer("200 OK", "<html>");
}

void TestCustomers::keepsAnUnnamedChoice()
{
    QFETCH(const QByteArray, answer);
    Fixture fixture([answer](const QByteArray &) { return answer; });
    fixture.account.useToken("T0ken");
    QVERIFY(fixture.settles());
    fixture.customers.choose(idOfA);
    QTRY_COMPARE(fixture.server.requests().size(), 2);
    QTRY_COMPARE(fixture.connection.inFlight(), 0);
    QCOMPARE(fixture.customers.chosen(), std::optional(Customer{idOfA}));
    QCOMPARE(fixture.chosen.size(), 1);
}

void TestCustomers::forgetsWithTheAccount()
{
    Fixture fixture('[' + entry(idOfA, "A") + ']');
    fixture.account.useToken("T0ken");
    QVERIFY(fixture.settles());
    fixture.customers.choose(idOfA);
    fixture.account.signOut();
    QCOMPARE(fixture.customers.state(), State::Unknown);
    QVERIFY(fixture.customers.list().isEmpty());
    QVERIFY(!fixture.customers.chosen());
    QCOMPARE(fixture.chosen.size(), 2);
}

void TestCustomers::endsWithItsRequests()
{
    const support::LoopbackServer server(support::stalling());
    QNetworkAccessManager manager;
    api::ApiClient client(manager, api::BaseUrl::parse(server.url()).value());
    session::Connection connection(client);
    const fakes::FakeClock clock;
    session::Account account(client, clock);
    auto customers = std::make_unique<Customers>(connection, account);
    customers->choose(idOfA);
    account.useToken("T0ken");
    QTRY_COMPARE(server.requests().size(), 2);
    customers.reset();
    QCOMPARE(connection.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
