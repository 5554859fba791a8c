// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "sandbox/customerids.h"
#include "sandbox/phones.h"
#include "support/testcase.h"

using sandbox::AccessLevel;
using sandbox::Answer;

// GET /pbx/sipphone: what the filter reaches, pages, whose phones, and the two shapes of a row.
class TestSandboxPhoneList : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filterReaches_data();
    void filterReaches();
    void pages_data();
    void pages();
    void refusesParameter_data();
    void refusesParameter();
    void belongsToCustomer_data();
    void belongsToCustomer();
    void showsAvailable();
    void rowHasNames();
    void fullIsThePhoneItself();
    void everyRowCanBeOpened();
};

static const QString listPath = QStringLiteral("/pbx/sipphone");
static const int sampleCount = int(sandbox::samplePhones().size());

static QStringList idsIn(const QJsonObject &page)
{
    QStringList ids;
    const QJsonArray phones = page.value(QLatin1String("sipPhones")).toArray();
    for (const auto &phone : phones)
        ids.append(phone.toObject().value(QLatin1String("_id")).toString());
    return ids;
}

void TestSandboxPhoneList::filterReaches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("lastDigits"); // of the ids found

    const auto row = [](const char *name, const char *filter, const QStringList &lastDigits) {
        QTest::newRow(name) << QString::fromUtf8(filter) << lastDigits;
    };
    row("MAC", "0004132A7C51", {QStringLiteral("80001")});
    row("MAC in lower case", "0004132a7c51", {QStringLiteral("80001")});
    row("handsets of one base", "7C2F804DF9A9", {QStringLiteral("80002"), QStringLiteral("80003")});
    row("end of a MAC", "4df9a9", {QStringLiteral("80002"), QStringLiteral("80003")});
    row("lock address", "213.83.176.134", {QStringLiteral("0ABCD")});
    row("handset address", "0298b10c5f", {QStringLiteral("80003")});
    row("direct number", "+4533000204", {QStringLiteral("80001")});
    row("extension number", "212", {QStringLiteral("80003")});
    row("employee", "hans christian", {QStringLiteral("80001")});
    row("employee with Danish letters", "SØREN ÆRØ", {QStringLiteral("80008")});
    row("notes", "warehouse FOREMAN", {QStringLiteral("80002")});
    row("Hebrew", "דלפק", {QStringLiteral("80009")});
    row("nothing has it", "no such phone", {});
    row("MAC with colons is not the API's notation", "00:04:13:2A:7C:51", {});
    row("address that the phone reports", "192.168.20.31", {});
    row("two fields at once", "0004132A7C51203", {});
}

void TestSandboxPhoneList::filterReaches()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, lastDigits);
    ApiFixture fixture;
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(filter));
    const QJsonObject page = fixture.object(listPath + QLatin1String("?filter=") + encoded);
    QStringList found;
    for (const QString &id : idsIn(page))
        found.append(id.last(5));
    QCOMPARE(found, lastDigits);
    QCOMPARE(page.value(QLatin1String("total")).toInt(), int(lastDigits.size()));
}

void TestSandboxPhoneList::pages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("count");

    QTest::newRow("by default") << QString() << 0 << 50 << sampleCount;
    QTest::newRow("first page") << QStringLiteral("?limit=10") << 0 << 10 << 10;
    QTest::newRow("last page") << QStringLiteral("?offset=20&limit=10") << 20 << 10
                               << sampleCount - 20;
    QTest::newRow("behind the end") << QStringLiteral("?offset=1000") << 1000 << 50 << 0;
    QTest::newRow("least") << QStringLiteral("?limit=1") << 0 << 1 << 1;
    QTest::newRow("most") << QStringLiteral("?limit=1000") << 0 << 1000 << sampleCount;
    QTest::newRow("last offset") << QStringLiteral("?offset=2147483647&limit=1000") << 2147483647
                                 << 1000 << 0;
}

void TestSandboxPhoneList::pages()
{
    QFETCH(QString, query);
    QFETCH(int, offset);
    ApiFixture fixture;
    const QJsonObject page = fixture.object(listPath + query);
    QCOMPARE(page.value(QLatin1String("offset")).toInt(-1), offset);
    QTEST(page.value(QLatin1String("limit")).toInt(), "limit");
    QCOMPARE(page.value(QLatin1String("total")).toInt(), sampleCount);
    const QStringList ids = idsIn(page);
    QTEST(int(ids.size()), "count");
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(ids.at(i), QString(sandbox::samplePhones()[std::size_t(offset + i)].id));
}

void TestSandboxPhoneList::refusesParameter_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *query, int status, const char *code) {
        QTest::newRow(query) << QString::fromLatin1(query) << status << QString::fromLatin1(code);
    };
    row("limit=0", 422, "limit");
    row("limit=1001", 422, "limit");
    row("limit=ten", 422, "limit");
    row("limit=", 422, "limit");
    row("offset=-1", 422, "offset");
    row("offset=2147483648", 422, "offset");
    row("full=yes", 422, "full");
    row("available=2", 422, "available");
    row("customer=abc", 422, "customer");
    row("customer=5f3a1c9e7b2d4e6f8a0b1c02", 403, "access_denied");
}

void TestSandboxPhoneList::refusesParameter()
{
    QFETCH(QString, query);
    ApiFixture fixture;
    const Answer answer = fixture.get(listPath + u'?' + query);
    QTEST(answer.status, "status");
    QTEST(ApiFixture::codeOf(answer), "code");
    if (answer.status == 422) {
        const QJsonValue error = ApiFixture::objectIn(answer).value(QLatin1String("error"));
        QTEST(error.toObject().value(QLatin1String("path")).toString(), "code");
    }
}

void TestSandboxPhoneList::belongsToCustomer_data()
{
    QTest::addColumn<AccessLevel>("level");
    QTest::addColumn<QString>("customer"); // empty: not asked for
    QTest::addColumn<int>("total"); // -1: there is no such customer

    const QString andeby = sandbox::sampleCustomer();
    QTest::newRow("viewer, own by default") << AccessLevel::Viewer << QString() << sampleCount;
    QTest::newRow("viewer, own by name") << AccessLevel::Viewer << andeby.toUpper() << sampleCount;
    QTest::newRow("reseller, own by default") << AccessLevel::Reseller << QString() << 0;
    QTest::newRow("reseller, a customer") << AccessLevel::Reseller << andeby << sampleCount;
    QTest::newRow("reseller, another customer")
        << AccessLevel::Reseller << QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c02") << 0;
    QTest::newRow("reseller, unknown customer")
        << AccessLevel::Reseller << QStringLiteral("5f3a1c9e7b2d4e6f8a0b1cff") << -1;
}

void TestSandboxPhoneList::belongsToCustomer()
{
    QFETCH(AccessLevel, level);
    QFETCH(QString, customer);
    QFETCH(int, total);
    ApiFixture fixture(level);
    const QString query = customer.isEmpty() ? QString() : QLatin1String("?customer=") + customer;
    const Answer answer = fixture.get(listPath + query);
    if (total < 0) {
        QCOMPARE(answer.status, 404);
        QCOMPARE(ApiFixture::codeOf(answer), QStringLiteral("customer"));
        return;
    }
    QCOMPARE(ApiFixture::objectIn(answer).value(QLatin1String("total")).toInt(-1), total);
}

void TestSandboxPhoneList::showsAvailable()
{
    ApiFixture fixture;
    const QStringList ids = idsIn(fixture.object(listPath + QLatin1String("?available=true")));
    QVERIFY(ids.contains(QLatin1String("66d0f1a2b3c4d5e6f7a80011"))); // every property null
    QVERIFY(ids.contains(QLatin1String("66d0f1a2b3c4d5e6f7a80012"))); // every property empty
    QVERIFY(!ids.contains(QLatin1String("66d0f1a2b3c4d5e6f7a80001")));
    const QJsonObject all = fixture.object(listPath + QLatin1String("?available=false"));
    QCOMPARE(idsIn(all).size(), sampleCount);
}

void TestSandboxPhoneList::rowHasNames()
{
    ApiFixture fixture;
    const QJsonObject page = fixture.object(listPath + QLatin1String("?filter=0004132A7C51"));
    const QJsonObject row = page.value(QLatin1String("sipPhones")).toArray().first().toObject();
    const QJsonObject model = row.value(QLatin1String("sipPhoneModel")).toObject();
    QCOMPARE(model.value(QLatin1String("brandName")).toString(), QStringLiteral("Snom"));
    QCOMPARE(model.value(QLatin1String("model")).toString(), QStringLiteral("D785"));
    const QJsonObject extension = row.value(QLatin1String("extension")).toObject();
    QCOMPARE(extension.value(QLatin1String("number")).toString(), QStringLiteral("204"));
    QVERIFY(row.value(QLatin1String("status")).toObject().contains(QLatin1String("online")));
    QVERIFY2(!row.contains(QLatin1String("password")), "a list needs no secrets");
}

void TestSandboxPhoneList::fullIsThePhoneItself()
{
    ApiFixture fixture;
    const QJsonObject page = fixture.object(listPath
                                            + QLatin1String("?filter=0004132A7C51&full=true"));
    const QJsonArray phones = page.value(QLatin1String("sipPhones")).toArray();
    QCOMPARE(phones.size(), 1);
    const QString id = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
    QCOMPARE(phones.first().toObject(), fixture.object(listPath + u'/' + id));
}

void TestSandboxPhoneList::everyRowCanBeOpened()
{
    ApiFixture fixture;
    const QStringList ids = idsIn(fixture.object(listPath));
    QCOMPARE(ids.size(), sampleCount);
    for (const QString &id : ids)
        QCOMPARE(fixture.get(listPath + u'/' + id).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxPhoneList)
#include "tst_sandboxphonelist.moc"
