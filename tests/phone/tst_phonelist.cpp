// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonesummary.h"
#include "support/testcase.h"

using phone::DecodeError;
using phone::PhoneListPage;

namespace {

PhoneListPage pageOf(const QByteArray &json)
{
    const auto page = phone::readPhoneList(json);
    if (!page)
        qFatal("no list: %s", json.constData());
    return *page;
}

} // namespace

// The pages of the PBX's list of phones.
class TestPhoneList : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void leavesOutWhatIsNoPhone();
    void sharesTextsOfManyPhones();
    void refuses_data();
    void refuses();
};

void TestPhoneList::readsAPage()
{
    const PhoneListPage page = pageOf(
        R"({"offset":100,"limit":2,"total":103,"sipPhones":[{"_id":"a"},{"_id":"b"}]})");
    QCOMPARE(page.counts.offset, 100);
    QCOMPARE(page.counts.limit, 2);
    QCOMPARE(page.counts.total, 103);
    QCOMPARE(page.counts.next(), 102);
    QCOMPARE(page.phones.size(), 2);
    QCOMPARE(page.phones[0].id, QStringLiteral("a"));
    QCOMPARE(page.phones[1].id, QStringLiteral("b"));
}

void TestPhoneList::leavesOutWhatIsNoPhone()
{
    const PhoneListPage page = pageOf(R"({"total":5,"sipPhones":[null,{"_id":"a"},"66d0",[],{}]})");
    QCOMPARE(page.phones.size(), 2);
    QCOMPARE(page.phones[0].id, QStringLiteral("a"));
    QCOMPARE(page.phones[1].id, QString());
    QVERIFY2(page.counts.next() == page.counts.total, "what was left out does not come again");
}

// 100,000 rows hold the model's name once a page, not each.
void TestPhoneList::sharesTextsOfManyPhones()
{
    const PhoneListPage page = pageOf(R"({"sipPhones":[
        {"sipPhoneModel":{"_id":"64","brand":"Snom","model":"370"},"customer":"5f"},
        {"sipPhoneModel":{"_id":"64","brand":"Snom","model":"370"},"customer":"5f"}]})");
    QVERIFY(page.phones[0].modelName.isSharedWith(page.phones[1].modelName));
    QVERIFY(page.phones[0].modelId.isSharedWith(page.phones[1].modelId));
    QVERIFY(page.phones[0].customerId.isSharedWith(page.phones[1].customerId));
}

void TestPhoneList::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DecodeError::Kind>("kind");
    const auto row = [](const char *name, const char *json, DecodeError::Kind kind) {
        QTest::newRow(name) << QByteArray(json) << kind;
    };
    row("not JSON", "<html>", DecodeError::Kind::NotJson);
    row("cut off", R"({"sipPhones":[{"_id":)", DecodeError::Kind::NotJson);
    row("array", "[{}]", DecodeError::Kind::NotAnObject);
    row("no list", R"({"total":3})", DecodeError::Kind::NoList);
    row("a phone", R"({"_id":"66d0f1a2b3c4d5e6f7a80001"})", DecodeError::Kind::NoList);
    row("list is an object", R"({"sipPhones":{"a":1}})", DecodeError::Kind::NoList);
    row("list is null", R"({"sipPhones":null})", DecodeError::Kind::NoList);
}

void TestPhoneList::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const DecodeError::Kind, kind);
    const auto page = phone::readPhoneList(json);
    QVERIFY(!page);
    QVERIFY(page.error().kind == kind);
}

QTEST_GUILESS_MAIN(TestPhoneList)
#include "tst_phonelist.moc"
