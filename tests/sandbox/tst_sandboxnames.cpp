// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "sandbox/customerids.h"
#include "sandbox/objectid.h"
#include "sandbox/phones.h"
#include "support/testcase.h"

#include <QSet>

using sandbox::AccessLevel;
using sandbox::Answer;

// The names behind ids: all that a sample phone names are found, but for those that fail on
// purpose; who may see what; the lists.
class TestSandboxNames : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdOfASampleIsKnown();
    void failsOnPurpose_data();
    void failsOnPurpose();
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void customersAreForResellers_data();
    void customersAreForResellers();
    void findsCustomers_data();
    void findsCustomers();
    void listsExtensions_data();
    void listsExtensions();
    void listsSwitches();
};

static const QString prefix = QStringLiteral("64c2e0a19d3b7f551800");
static const QString otherCustomer = QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c02");

// The requests for all ids that the phone names, as far as they are ids.
static QStringList requestsFor(const QJsonObject &phone)
{
    QStringList targets;
    const auto add = [&](const QString &path, const QJsonValue &id, const char *end = "") {
        if (sandbox::isObjectId(id.toString()))
            targets.append(path + id.toString() + QLatin1String(end));
    };
    const auto extensionPath = QStringLiteral("/pbx/extension/");
    add(QStringLiteral("/pbx/sipphonemodels/"), phone.value(QLatin1String("sipPhoneModel")));
    add(extensionPath, phone.value(QLatin1String("extension")));
    add(QStringLiteral("/customer/"), phone.value(QLatin1String("customer")), "/name");
    add(QStringLiteral("/product/"), phone.value(QLatin1String("product")));
    const QJsonObject purchase = phone.value(QLatin1String("purchaseInfo")).toObject();
    const QJsonArray panels = purchase.value(QLatin1String("sidePanels")).toArray();
    for (const auto &panel : panels)
        add(QStringLiteral("/product/"), panel.toObject().value(QLatin1String("product")));
    const QJsonArray keys = phone.value(QLatin1String("softkeys")).toArray();
    for (const auto &key : keys) {
        const QString function = key.toObject().value(QLatin1String("function")).toString();
        const QJsonValue value = key.toObject().value(QLatin1String("value"));
        if (function.compare(QLatin1String("BLF"), Qt::CaseInsensitive) == 0)
            add(extensionPath, value);
        else if (function == QLatin1String("PICKUPGROUP"))
            add(QStringLiteral("/pbx/group/"), value);
        else if (function == QLatin1String("QUEUE"))
            add(QStringLiteral("/pbx/queue/"), value);
        else if (function == QLatin1String("DNDOTHER"))
            add(QStringLiteral("/pbx/sipphone/"), value);
    }
    return targets;
}

void TestSandboxNames::everyIdOfASampleIsKnown()
{
    ApiFixture fixture;
    QSet<QString> unknown;
    qsizetype known = 0;
    for (const sandbox::SamplePhone &sample : sandbox::samplePhones()) {
        const QByteArray bytes = sandbox::readPhone(sample);
        const QStringList targets = requestsFor(QJsonDocument::fromJson(bytes).object());
        for (const QString &target : targets) {
            const int status = fixture.get(target).status;
            if (status == 200)
                ++known;
            else
                unknown.insert(QStringLiteral("%1 %2").arg(status).arg(target));
        }
    }
    const QSet<QString> onPurpose{
        QLatin1String("404 /pbx/extension/") + prefix + QLatin1String("e12b"),
        QLatin1String("403 /pbx/extension/") + prefix + QLatin1String("e0da"),
        QLatin1String("403 /product/") + prefix + QLatin1String("b006"),
        QLatin1String("404 /pbx/sipphonemodels/") + prefix + QLatin1String("a009"),
    };
    QCOMPARE(unknown, onPurpose);
    QVERIFY(known > 120);
}

void TestSandboxNames::failsOnPurpose_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("viewer"); // status
    QTest::addColumn<int>("reseller");

    const auto row = [](const char *name, const char *path, const char *id, int viewer,
                        int reseller) {
        QTest::newRow(name) << QLatin1String(path) + prefix + QLatin1String(id) << viewer
                            << reseller;
    };
    row("extension that was deleted", "/pbx/extension/", "e12b", 404, 404);
    row("extension of another customer", "/pbx/extension/", "e0da", 403, 200);
    row("product for resellers", "/product/", "b006", 403, 200);
    row("model, plural", "/pbx/sipphonemodels/", "a009", 404, 404);
    row("model, singular", "/pbx/sipphonemodel/", "a009", 200, 200);
}

void TestSandboxNames::failsOnPurpose()
{
    QFETCH(QString, target);
    ApiFixture viewer(AccessLevel::Viewer);
    ApiFixture reseller(AccessLevel::Reseller);
    QTEST(viewer.get(target).status, "viewer");
    QTEST(reseller.get(target).status, "reseller");
}

void TestSandboxNames::answers_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *kind, const char *path, const QString &id, const char *name,
                        const char *end = "") {
        QTest::newRow(kind) << QLatin1String(path) + id + QLatin1String(end)
                            << QString::fromUtf8(name);
    };
    const auto longId = [](const char *end) { return prefix + QLatin1String(end); };
    row("extension", "/pbx/extension/", longId("e0cc"), "Hans Christian Andersen");
    row("extension, upper case", "/pbx/extension/", longId("e0cc").toUpper(),
        "Hans Christian Andersen");
    row("employee", "/employee/", longId("d0d1"), "Søren Ærø");
    row("customer", "/customer/", sandbox::sampleCustomer(), "Andeby Bogtryk ApS", "/name");
    row("product", "/product/", longId("b003"), "Gigaset N510 IP PRO med håndsæt");
    row("product of the reference", "/product/", QStringLiteral("1234567890abcdef12345678"),
        "Snom 370 (reference)");
    row("group", "/pbx/group/", longId("c001"), "Salg");
    row("queue", "/pbx/queue/", longId("c002"), "Salgskø");
}

void TestSandboxNames::answers()
{
    QFETCH(QString, target);
    ApiFixture fixture;
    const Answer answer = fixture.get(target);
    QCOMPARE(answer.status, 200);
    QTEST(ApiFixture::objectIn(answer).value(QLatin1String("name")).toString(), "name");
}

void TestSandboxNames::refuses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const QString &target, int status, const char *code) {
        QTest::newRow(name) << target << status << QString::fromLatin1(code);
    };
    row("unknown", QStringLiteral("/pbx/queue/ffffffffffffffffffffffff"), 404, "id");
    row("a group is no queue", QLatin1String("/pbx/queue/") + prefix + QLatin1String("c001"), 404,
        "id");
    row("not an id", QStringLiteral("/employee/me"), 400, "bad request");
    row("another customer", QStringLiteral("/customer/%1/name").arg(otherCustomer), 403,
        "access_denied");
    row("all of a customer", QLatin1String("/customer/") + sandbox::sampleCustomer(), 404,
        "not_found");
    row("switches of another customer", QLatin1String("/pbx/switch?customer=") + otherCustomer, 403,
        "access_denied");
    row("employee's sessions", QStringLiteral("/employee/%1d0cc/clearTokens").arg(prefix), 404,
        "not_found");
}

void TestSandboxNames::refuses()
{
    QFETCH(QString, target);
    ApiFixture fixture;
    const Answer answer = fixture.get(target);
    QTEST(answer.status, "status");
    QTEST(ApiFixture::codeOf(answer), "code");
}

void TestSandboxNames::customersAreForResellers_data()
{
    QTest::addColumn<AccessLevel>("level");
    QTest::addColumn<int>("status");
    QTest::newRow("PERSONAL") << AccessLevel::Personal << 403;
    QTest::newRow("OWNER") << AccessLevel::Owner << 403;
    QTest::newRow("RESELLER") << AccessLevel::Reseller << 200;
    QTest::newRow("ADMIN") << AccessLevel::Admin << 200;
}

void TestSandboxNames::customersAreForResellers()
{
    QFETCH(AccessLevel, level);
    ApiFixture fixture(level);
    QTEST(fixture.get(QStringLiteral("/customer")).status, "status");
}

void TestSandboxNames::findsCustomers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << 200 << 100 << 12;
    QTest::newRow("by name") << QStringLiteral("?filter=f%C3%A6rge") << 200 << 100 << 1;
    QTest::newRow("first two") << QStringLiteral("?limit=2") << 200 << 2 << 2;
    QTest::newRow("most") << QStringLiteral("?limit=500") << 200 << 500 << 12;
    QTest::newRow("above the most") << QStringLiteral("?limit=501") << 422 << 0 << 0;
}

void TestSandboxNames::findsCustomers()
{
    QFETCH(QString, query);
    ApiFixture fixture(AccessLevel::Reseller);
    const Answer answer = fixture.get(QLatin1String("/customer") + query);
    QTEST(answer.status, "status");
    const QJsonObject page = ApiFixture::objectIn(answer);
    QTEST(page.value(QLatin1String("limit")).toInt(), "limit");
    const QJsonArray customers = page.value(QLatin1String("customers")).toArray();
    QTEST(int(customers.size()), "count");
    for (const auto &customer : customers)
        QVERIFY(customer.toObject().contains(QLatin1String("name")));
}

void TestSandboxNames::listsExtensions_data()
{
    QTest::addColumn<AccessLevel>("level");
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("total");
    const QString other = QLatin1String("?customer=") + otherCustomer;
    QTest::newRow("own") << AccessLevel::Viewer << QString() << 75;
    QTest::newRow("by number") << AccessLevel::Viewer << QStringLiteral("?filter=204") << 1;
    QTest::newRow("by name") << AccessLevel::Viewer << QStringLiteral("?filter=hansen") << 8;
    QTest::newRow("by direct number")
        << AccessLevel::Viewer << QStringLiteral("?filter=%2B4533000205") << 1;
    QTest::newRow("reseller's own") << AccessLevel::Reseller << QString() << 0;
    QTest::newRow("another customer's") << AccessLevel::Reseller << other << 1;
}

void TestSandboxNames::listsExtensions()
{
    QFETCH(AccessLevel, level);
    QFETCH(QString, query);
    ApiFixture fixture(level);
    const QJsonObject page = fixture.object(QLatin1String("/pbx/extension") + query);
    QTEST(page.value(QLatin1String("total")).toInt(-1), "total");
    const qsizetype listed = page.value(QLatin1String("extensions")).toArray().size();
    QCOMPARE(int(listed), qMin(50, page.value(QLatin1String("total")).toInt()));
}

void TestSandboxNames::listsSwitches()
{
    ApiFixture personal(AccessLevel::Personal);
    const Answer answer = personal.get(QStringLiteral("/pbx/switch"));
    QCOMPARE(answer.status, 200);
    const QJsonArray switches = QJsonDocument::fromJson(answer.body).array();
    QSet<QString> names;
    QSet<QString> types;
    for (const auto &object : switches) {
        names.insert(object.toObject().value(QLatin1String("name")).toString());
        types.insert(object.toObject().value(QLatin1String("type")).toString());
    }
    QVERIFY(names.contains(QStringLiteral("night")));
    QVERIFY(names.contains(QStringLiteral("nattillæg")));
    QCOMPARE(types.size(), 3);

    ApiFixture reseller(AccessLevel::Reseller);
    const Answer others = reseller.get(QLatin1String("/pbx/switch?customer=") + otherCustomer);
    QCOMPARE(QJsonDocument::fromJson(others.body).array().size(), 1);
}

QTEST_GUILESS_MAIN(TestSandboxNames)
#include "tst_sandboxnames.moc"
