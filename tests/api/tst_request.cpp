// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/baseurl.h"
#include "api/limits.h"
#include "api/request.h"
#include "support/testcase.h"

#include <QByteArray>
#include <QFile>
#include <QSet>
#include <QUrl>

#include <string_view>
#include <type_traits>

// No request can be made of a text, a URL or even an id: the named calls are the only way in.
template <typename... Arguments>
constexpr bool makesRequest = std::is_constructible_v<api::Request, Arguments...>;

static_assert(!makesRequest<>);
static_assert(!makesRequest<QString>);
static_assert(!makesRequest<QStringView>);
static_assert(!makesRequest<QByteArray>);
static_assert(!makesRequest<QUrl>);
static_assert(!makesRequest<const char *>);
static_assert(!makesRequest<std::string_view>);
static_assert(!makesRequest<int>);
static_assert(!makesRequest<int, api::ObjectId>);
static_assert(!makesRequest<api::ObjectId>);
static_assert(!makesRequest<QString, QString>);
static_assert(makesRequest<const api::Request &>);
static_assert(!std::is_aggregate_v<api::Request>);
static_assert(std::is_final_v<api::Request>);

template <typename Id>
constexpr bool asksForPhone = requires(const Id &id)
{
    api::Request::sipPhone(id);
};

static_assert(asksForPhone<api::ObjectId>);
static_assert(!asksForPhone<QString>);
static_assert(!asksForPhone<QByteArray>);
static_assert(!asksForPhone<QUrl>);
static_assert(!asksForPhone<const char *>);

using api::ObjectId;
using api::Request;

namespace {

const QString digits = QStringLiteral("0123456789abcdef01234567");

struct Made {
    const char *name; // of the factory
    Request request;
    const char *path; // below the base URL
};

// Every factory that there is: everyCallIsHere() counts them in the header.
QList<Made> everyCall()
{
    const ObjectId id = *ObjectId::parse(digits);
    return {
        {"sipPhone", Request::sipPhone(id), "/pbx/sipphone/0123456789abcdef01234567"},
        {"sipPhones", Request::sipPhones({}), "/pbx/sipphone"},
        {"sipPhoneModels", Request::sipPhoneModels(0, 500), "/pbx/sipphonemodels"},
        {"sipPhoneModel", Request::sipPhoneModel(id),
         "/pbx/sipphonemodels/0123456789abcdef01234567"},
        {"sipPhoneModelSingular", Request::sipPhoneModelSingular(id),
         "/pbx/sipphonemodel/0123456789abcdef01234567"},
        {"extension", Request::extension(id), "/pbx/extension/0123456789abcdef01234567"},
        {"extensions", Request::extensions({}, 0, 1000), "/pbx/extension"},
        {"customerName", Request::customerName(id), "/customer/0123456789abcdef01234567/name"},
        {"customers", Request::customers({}, 500), "/customer"},
        {"employee", Request::employee(id), "/employee/0123456789abcdef01234567"},
        {"product", Request::product(id), "/product/0123456789abcdef01234567"},
        {"group", Request::group(id), "/pbx/group/0123456789abcdef01234567"},
        {"queue", Request::queue(id), "/pbx/queue/0123456789abcdef01234567"},
        {"switches", Request::switches(id), "/pbx/switch"},
    };
}

QString sent(const Request &request)
{
    const auto base = api::BaseUrl::parse(QStringLiteral("https://pbx.example"));
    return QString::fromLatin1(base->resolve(request).toEncoded()).mid(19);
}

QString query(const Request &request)
{
    return sent(request).section(u'?', 1);
}

} // namespace

// The closed list, and what stands in the query of each call.
class TestRequest : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallIsHere();
    void pathsAreThoseOfTheList_data();
    void pathsAreThoseOfTheList();
    void noCallHasASideEffect();
    void idsAreLowerCase();
    void queries_data();
    void queries();
    void filterIsEncoded_data();
    void filterIsEncoded();
    void limits_data();
    void limits();
    void movedFromStaysWhole();
};

void TestRequest::everyCallIsHere()
{
    QFile header(QStringLiteral(REQUEST_HEADER));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression factory(QStringLiteral("static Request ([A-Za-z]+)\\("));
    QSet<QString> declared;
    auto found = factory.globalMatch(QString::fromUtf8(header.readAll()));
    while (found.hasNext())
        declared.insert(found.next().captured(1));
    QSet<QString> tested;
    for (const Made &made : everyCall())
        tested.insert(QLatin1String(made.name));
    QCOMPARE(tested, declared);
}

void TestRequest::pathsAreThoseOfTheList_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    for (const Made &made : everyCall())
        QTest::newRow(made.name) << made.request.path() << QString::fromLatin1(made.path);
}

void TestRequest::pathsAreThoseOfTheList()
{
    QFETCH(const QString, path);
    QTEST(path, "expected");
}

// GETs of the same API that change something, or end sessions.
void TestRequest::noCallHasASideEffect()
{
    for (const Made &made : everyCall()) {
        const QString path = made.request.path();
        for (const char *forbidden : {"reboot", "configreload", "hotdesk", "logout", "impersonate",
                                      "clearTokens", "token", "action", "webrtc", "delete"})
            QVERIFY2(!path.contains(QLatin1String(forbidden), Qt::CaseInsensitive), made.name);
    }
}

void TestRequest::idsAreLowerCase()
{
    const ObjectId id = *ObjectId::parse(digits.toUpper());
    QCOMPARE(Request::sipPhone(id).path(), QStringLiteral("/pbx/sipphone/") + digits);
    QCOMPARE(query(Request::switches(id)), QStringLiteral("customer=") + digits);
}

void TestRequest::queries_data()
{
    QTest::addColumn<QString>("sentQuery");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Request &request, const char *expected) {
        QTest::newRow(name) << query(request) << QString::fromLatin1(expected);
    };
    const ObjectId id = *ObjectId::parse(digits);
    row("one phone", Request::sipPhone(id), "");
    row("one name", Request::customerName(id), "");
    row("phones", Request::sipPhones({}), "offset=0&limit=50");
    row("phones, everything",
        Request::sipPhones({.filter = QStringLiteral("204"),
                            .customer = id,
                            .offset = 100,
                            .limit = 500,
                            .full = true}),
        "filter=204&customer=0123456789abcdef01234567&offset=100&limit=500&full=true");
    row("models", Request::sipPhoneModels(500, 500), "offset=500&limit=500&full=true");
    row("extensions of one's own", Request::extensions({}, 0, 1000), "offset=0&limit=1000");
    row("extensions of a customer", Request::extensions(id, 1000, 1000),
        "customer=0123456789abcdef01234567&offset=1000&limit=1000");
    row("customers", Request::customers({}, 500), "limit=500");
    row("some customers", Request::customers(QStringLiteral("Andeby"), 100),
        "filter=Andeby&limit=100");
    row("switches", Request::switches(id), "customer=0123456789abcdef01234567");
}

void TestRequest::queries()
{
    QFETCH(const QString, sentQuery);
    QTEST(sentQuery, "expected");
}

void TestRequest::filterIsEncoded_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &filter, const char *expected) {
        QTest::newRow(name) << filter << QString::fromLatin1(expected);
    };
    row("two words", QStringLiteral("donald duck"), "donald%20duck");
    row("international number", QStringLiteral("+4512345678"), "%2B4512345678");
    row("Danish letters", QStringLiteral("Søren Ærø"), "S%C3%B8ren%20%C3%86r%C3%B8");
    row("another parameter", QStringLiteral("a&customer=b#c"), "a%26customer%3Db%23c");
    row("percent", QStringLiteral("100%25"), "100%2525");
    row("a path", QStringLiteral("/../reboot?x=;"), "%2F..%2Freboot%3Fx%3D%3B");
    row("line break", QStringLiteral("a\r\nHost: b"), "a%0D%0AHost%3A%20b");
    row("IPv6", QStringLiteral("[2001:db8::1]"), "%5B2001%3Adb8%3A%3A1%5D");
    row("unreserved", QStringLiteral("a-b.c_d~e"), "a-b.c_d~e");
}

void TestRequest::filterIsEncoded()
{
    QFETCH(const QString, filter);
    const QString phones = sent(Request::sipPhones({.filter = filter}));
    QTEST(phones.section(QStringLiteral("filter="), 1).section(u'&', 0, 0), "expected");
    QCOMPARE(phones.count(u'?'), 1);
    const QString customers = sent(Request::customers(filter, 1));
    QTEST(customers.section(QStringLiteral("filter="), 1).section(u'&', 0, 0), "expected");
}

void TestRequest::limits_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("most");
    QTest::newRow("phones") << 0 << api::limits::maxPhonesPerPage;
    QTest::newRow("models") << 1 << api::limits::maxModelsPerPage;
    QTest::newRow("extensions") << 2 << api::limits::maxExtensionsPerPage;
    QTest::newRow("customers") << 3 << api::limits::maxCustomersPerPage;
}

void TestRequest::limits()
{
    QFETCH(const int, limit);
    QFETCH(const int, most);
    const auto limitSent = [limit](int asked) {
        const QList<Request> requests{
            Request::sipPhones({.limit = asked}), Request::sipPhoneModels(0, asked),
            Request::extensions({}, 0, asked), Request::customers({}, asked)};
        return requests.at(limit).query().queryItemValue(QStringLiteral("limit")).toInt();
    };
    QCOMPARE(limitSent(-1), 1);
    QCOMPARE(limitSent(0), 1);
    QCOMPARE(limitSent(1), 1);
    QCOMPARE(limitSent(most), most);
    QCOMPARE(limitSent(most + 1), most);
    for (const Request &request : {Request::sipPhones({.offset = -1}),
                                   Request::sipPhoneModels(-1, 1), Request::extensions({}, -1, 1)})
        QCOMPARE(request.query().queryItemValue(QStringLiteral("offset")), QStringLiteral("0"));
}

// "/pbx/sipphone" without its id would be another call: the list.
void TestRequest::movedFromStaysWhole()
{
    auto request = Request::sipPhone(*ObjectId::parse(QString(24, u'a')));
    const QString path = request.path();
    const Request moved = std::move(request);
    QCOMPARE(moved.path(), path);
    QCOMPARE(request.path(), path);
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
