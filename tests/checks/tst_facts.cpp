// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/sentence.h"
#include "rulefixture.h"

using checks::Facts;
using phone::FieldId;

// How the rules read a phone: what is there, and what can be compared.
class TestFacts : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsReferences_data();
    void readsReferences();
    void comparesTimesToTheLastDigit();
    void shortensWhatItShows();
    void namesKeys();
    void namesThePhone_data();
    void namesThePhone();
};

void TestFacts::readsReferences_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isPresent");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *json, bool isPresent, const char *text) {
        QTest::newRow(json) << QByteArray(json) << isPresent << QString::fromLatin1(text);
    };
    row(R"("abc")", true, "abc");
    row(R"({"_id":"abc","name":"x"})", true, "abc");
    row(R"({"_id":5})", true, "5");
    row(R"({"_id":true})", true, "");
    row(R"({"_id":["abc"]})", true, "");
    row(R"({"_id":{"_id":"abc"}})", true, "");
    row(R"({"_id":null})", false, "");
    row(R"({"_id":""})", false, "");
    row(R"({"_id":{}})", false, "");
    row(R"({"name":"x"})", false, "");
    row(R"({})", false, "");
    row(R"([])", false, "");
    row(R"(["abc"])", true, "");
    row(R"(false)", true, "");
    row(R"(null)", false, "");
}

void TestFacts::readsReferences()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isPresent);
    QFETCH(const QString, text);
    const checks::Context context{.now = fetchedAt};
    const auto phone = phone::PhoneDecoder::fromObject(
        objectOf(R"({"_id":)" + json + R"(,"extension":)" + json + '}'));
    const Facts facts(phone, context);
    QCOMPARE(facts.present(FieldId::Extension), isPresent);
    QCOMPARE(facts.text(FieldId::Extension).toString(), text);
    // The phone's own id is no reference: an object is none.
    if (json.startsWith('{') && json != "{}") {
        QVERIFY(facts.present(FieldId::Id));
        QVERIFY(facts.text(FieldId::Id).isEmpty());
    } else {
        QCOMPARE(facts.text(FieldId::Id).toString(), text);
    }
}

void TestFacts::comparesTimesToTheLastDigit()
{
    const auto moment = [](const char *text) {
        const auto phone = phone::PhoneDecoder::fromObject(
            QJsonObject{{QStringLiteral("date"), QLatin1String(text)}});
        return *checks::Moment::of(phone.value(FieldId::PurchaseDate));
    };
    QVERIFY(moment("2015-01-01T00:00:00.0001Z") < moment("2015-01-01T00:00:00.0002Z"));
    QVERIFY(moment("2015-01-01T00:00:00.000100000000000001Z")
            > moment("2015-01-01T00:00:00.0001Z"));
    QVERIFY(moment("2015-01-01T00:00:00.1Z") == moment("2015-01-01T00:00:00.1000Z"));
    QVERIFY(moment("2015-01-01T01:00:00.0002+01:00") == moment("2015-01-01T00:00:00.0002"));
    QVERIFY(moment("2015-01-01") == moment("2015-01-01T00:00Z"));
    QVERIFY(moment("1969-12-31T23:59:59.9999Z") < moment("1970-01-01"));
    QVERIFY(moment("2015-01-01").plusSeconds(1) == moment("2015-01-01T00:00:01"));
}

void TestFacts::shortensWhatItShows()
{
    const checks::Context context{.now = fetchedAt};
    const auto shown = [&](qsizetype length) {
        const auto phone = phone::PhoneDecoder::fromObject(
            QJsonObject{{QStringLiteral("serial"), QString(length, u'x')}});
        return Facts(phone, context).shown(FieldId::Serial);
    };
    QCOMPARE(shown(Facts::maxShownLength), QString(Facts::maxShownLength, u'x'));
    QCOMPARE(shown(Facts::maxShownLength + 1), QString(Facts::maxShownLength - 1, u'x') + u'…');
}

void TestFacts::namesKeys()
{
    QByteArray keys;
    for (int i = 0; i < 10; ++i)
        keys += (i > 0 ? "," : "") + QByteArray(R"({"index":)") + QByteArray::number(i) + '}';
    const auto phone = phone::PhoneDecoder::fromObject(
        objectOf(R"({"softkeys":[)" + keys + R"(,{"index":"x"},{"index":9223372036854775807}]})"));
    QList<const phone::Softkey *> all;
    for (const phone::Softkey &key : phone.softkeys())
        all.append(&key);
    QCOMPARE(checks::keyNames(all.mid(0, 2)), QStringLiteral("key 1, key 2"));
    QCOMPARE(checks::keyNames(all.mid(10, 2)),
             QStringLiteral("entry 11 of the list, key 9223372036854775808"));
    const QString many = checks::keyNames(all);
    QVERIFY2(many.startsWith(QLatin1String("key 1, key 2, ")), qPrintable(many));
    QVERIFY2(many.contains(QLatin1String("4 more")), qPrintable(many));
}

void TestFacts::namesThePhone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const char *json, const char *text) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(text);
    };
    const char *id = "66d0f1a2b3c4d5e6f7a80001";
    row("an id", R"({"_id":"66d0f1a2b3c4d5e6f7a80001"})", id);
    row("an id that begins like the password",
        R"({"_id":"66d0f1a2b3c4d5e6f7a80001","password":"66d0f1a2b3c4d5e6f7a80002"})", id);
    row("an id that is the password",
        R"({"_id":"66d0f1a2b3c4d5e6f7a80001","password":"66D0F1A2B3C4D5E6F7A80001"})", "••••••••");
    row("a text that holds the password", R"({"_id":"my hunter2","password":"hunter2"})",
        "my ••••••••");
    row("a short one", R"({"_id":"66d0"})", "66d0");
    row("an object", R"({"_id":{"oid":5}})", R"({"oid":5})");
    row("none", R"({"_id":""})", "");
}

void TestFacts::namesThePhone()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, name);
    const checks::Context context{.now = fetchedAt};
    const auto phone = phone::PhoneDecoder::fromObject(objectOf(json));
    QCOMPARE(Facts(phone, context).phoneId(), name);
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
