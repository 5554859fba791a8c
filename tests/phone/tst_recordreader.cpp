// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/recordreader.h"
#include "support/testcase.h"

#include <optional>

using phone::DecodeError;
using phone::NameEntry;
using phone::readRecord;
using phone::readRecords;
using phone::Record;
using phone::Reference;

// What the PBX says of models, extensions, customers and the like.
class TestRecordReader : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesOneRecord_data();
    void namesOneRecord();
    void knowsPicturesOfModels();
    void knowsWhosePhoneItIs();
    void readsAPage_data();
    void readsAPage();
    void readsSwitches();
    void toleratesWrongTypes();
    void refuses();
};

void TestRecordReader::namesOneRecord_data()
{
    QTest::addColumn<Reference>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Reference kind, const char *json, const char *text) {
        QTest::newRow(name) << kind << QByteArray(json) << QString::fromUtf8(text);
    };
    row("model", Reference::Model, R"({"_id":"1","brand":"SNOM","brandName":"Snom","model":"370"})",
        "Snom 370");
    row("extension", Reference::Extension,
        R"({"_id":"1","name":"Hans Andersen","number":"204","direct":"+4533000204"})",
        "Hans Andersen, 204");
    row("extension, number as a number", Reference::Extension, R"({"_id":"1","number":204})",
        "204");
    row("customer", Reference::Customer, R"({"_id":"1","name":"Andeby Bogtryk ApS"})",
        "Andeby Bogtryk ApS");
    row("product", Reference::Product, R"({"_id":"1","name":"Snom D785, leje","number":"9"})",
        "Snom D785, leje");
    row("employee", Reference::Employee, R"({"_id":"1","name":"Søren Ærø","title":"Bogholder"})",
        "Søren Ærø");
    row("group", Reference::Group, R"({"_id":"1","name":"Salg","number":"601"})", "Salg, 601");
    row("queue", Reference::Queue, R"({"_id":"1","name":"Salgskø","number":"701"})",
        "Salgskø, 701");
    row("phone", Reference::Phone,
        R"({"_id":"1","macAddress":"0004132A7C51","status":{"userAgent":"snom370/8.7.3.25"}})",
        "00:04:13:2A:7C:51, Snom 370");
    row("phone, model not said", Reference::Phone, R"({"_id":"1","macAddress":"0004132A7C51"})",
        "00:04:13:2A:7C:51");
    row("phone with an odd address", Reference::Phone, R"({"_id":"1","macAddress":"7c51"})",
        "7c51");
    row("nameless", Reference::Queue, R"({"_id":"1"})", "");
    row("line break in the name", Reference::Group, R"({"_id":"1","name":"a\nb"})", "a b");
}

void TestRecordReader::namesOneRecord()
{
    QFETCH(const Reference, kind);
    QFETCH(const QByteArray, json);
    const auto record = readRecord(kind, json);
    QVERIFY(record);
    QCOMPARE(record->id, QStringLiteral("1"));
    QVERIFY(record->entry.isKnown());
    QTEST(record->entry.text(), "text");
}

void TestRecordReader::knowsPicturesOfModels()
{
    QCOMPARE(readRecord(Reference::Model, R"({"_id":"1","picture":"64f0"})")->pictureId,
             QStringLiteral("64f0"));
    QCOMPARE(readRecord(Reference::Model, R"({"_id":"1","picture":null})")->pictureId, QString());
    QCOMPARE(readRecord(Reference::Product, R"({"_id":"1","picture":"64f0"})")->pictureId,
             QString());
}

void TestRecordReader::knowsWhosePhoneItIs()
{
    QCOMPARE(readRecord(Reference::Phone, R"({"_id":"1","extension":"64e0"})")->extensionId,
             QStringLiteral("64e0"));
    QCOMPARE(readRecord(Reference::Phone, R"({"_id":"1","extension":{"_id":"64e0"}})")->extensionId,
             QStringLiteral("64e0"));
}

void TestRecordReader::readsAPage_data()
{
    QTest::addColumn<Reference>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("next");
    const auto row = [](const char *name, Reference kind, const char *json, qint64 next) {
        QTest::newRow(name) << kind << QByteArray(json) << next;
    };
    row("models", Reference::Model,
        R"({"offset":0,"limit":2,"total":5,"sipPhoneModels":[{"_id":"1","model":"a"},
            {"_id":"2","model":"b"}]})",
        2);
    row("extensions", Reference::Extension,
        R"({"extensions":[{"_id":"1","name":"a"},{"_id":"2","name":"b"}]})", 2);
    row("customers", Reference::Customer,
        R"({"total":9,"limit":3,"customers":[{"_id":"1","name":"a"},null,{"_id":"2","name":"b"}]})",
        3);
    row("bare list", Reference::Extension, R"([{"_id":"1","name":"a"},{"_id":"2","name":"b"}])", 2);
}

void TestRecordReader::readsAPage()
{
    QFETCH(const Reference, kind);
    QFETCH(const QByteArray, json);
    const auto page = readRecords(kind, json);
    QVERIFY(page);
    const QList<Record> expected{{QStringLiteral("1"), {QStringLiteral("a")}},
                                 {QStringLiteral("2"), {QStringLiteral("b")}}};
    QVERIFY(page->records == expected);
    QTEST(page->counts.next(), "next");
}

void TestRecordReader::readsSwitches()
{
    const auto page = readRecords(Reference::Switch, R"([
        {"name":"night","value":true,"type":"SYSTEM","employee":null},
        {"name":"SHARED:ferielukket","value":"203A","type":"SHARED"},
        {"name":"64c2e0a19d3b7f551800d0cd:frokost","type":"PERSONAL",
         "employee":{"_id":"64c2e0a19d3b7f551800d0cd","name":"Mette Lund"}},
        {"name":"odd:"}])");
    QVERIFY(page);
    const QList<Record> expected{
        {QStringLiteral("night"), {QStringLiteral("night")}},
        {QStringLiteral("SHARED:ferielukket"), {QStringLiteral("ferielukket")}},
        {QStringLiteral("64c2e0a19d3b7f551800d0cd:frokost"),
         {QStringLiteral("frokost"), NameEntry::State::Known, QStringLiteral("Mette Lund")}},
        {QStringLiteral("odd:"), {QStringLiteral("odd:")}}};
    QVERIFY(page->records == expected);
    QVERIFY(page->counts.isLast());
}

void TestRecordReader::toleratesWrongTypes()
{
    QVERIFY(*readRecord(Reference::Extension, R"({"_id":[],"name":true,"number":{}})") == Record{});
    QVERIFY(*readRecord(Reference::Model, R"({"_id":null,"brand":[],"picture":[1]})") == Record{});
    QVERIFY(*readRecord(Reference::Phone, "{}") == Record{});
    QVERIFY(readRecords(Reference::Switch, R"([1,"x",null,{}])")->records == QList{Record{}});
}

void TestRecordReader::refuses()
{
    const auto kind = [](const char *json) {
        const auto page = readRecords(Reference::Model, json);
        return page ? std::nullopt : std::optional(page.error().kind);
    };
    QVERIFY(kind("<html>") == DecodeError::Kind::NotJson);
    QVERIFY(kind(R"({"models":[]})") == DecodeError::Kind::NoList);
    QVERIFY(kind(R"({"sipPhoneModels":{}})") == DecodeError::Kind::NoList);
    QVERIFY2(!readRecords(Reference::Product, R"({"":[{}]})"), "there is no list of products");
    QVERIFY(readRecord(Reference::Model, "<html>").error().kind == DecodeError::Kind::NotJson);
    QVERIFY(readRecord(Reference::Model, "[{}]").error().kind == DecodeError::Kind::NotAnObject);
}

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
