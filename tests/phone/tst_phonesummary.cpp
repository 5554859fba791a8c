// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/masking.h"
#include "phone/phonesummary.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>

using phone::PhoneSummary;
using phone::Presence;

namespace {

// The one phone of a list that holds it.
PhoneSummary listed(const QByteArray &object)
{
    const auto page = phone::readPhoneList("{\"sipPhones\":[" + object + "]}");
    if (!page || page->phones.size() != 1)
        qFatal("no list of one phone: %s", object.constData());
    return page->phones.constFirst();
}

} // namespace

// One row of a list of phones.
class TestPhoneSummary : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedObject();
    void readsReferencesAsIds();
    void readsReferencesAsObjects();
    void takesTheEmployeesNameForAnUnnamedExtension();
    void knowsPresence_data();
    void knowsPresence();
    void readsHandsetPositions_data();
    void readsHandsetPositions();
    void toleratesWrongTypes();
    void keepsNotesInOneLine();
    void hidesSecretsInNotes();
    void summarisesAFetchedPhone();
};

void TestPhoneSummary::readsTheDocumentedObject()
{
    const PhoneSummary row = listed(R"({"_id":"66d0f1a2b3c4d5e6f7a80001",
        "macAddress":"0004132A7C51","handsetIndex":1,"handsetAddress":"0298B10C4E",
        "sipPhoneModel":{"_id":"64c2","brand":"SNOM"}})");
    const PhoneSummary expected{.id = QStringLiteral("66d0f1a2b3c4d5e6f7a80001"),
                                .macAddress = QStringLiteral("0004132A7C51"),
                                .handsetAddress = QStringLiteral("0298B10C4E"),
                                .modelId = QStringLiteral("64c2"),
                                .modelName = QStringLiteral("SNOM"),
                                .handsetIndex = 1};
    QVERIFY(row == expected);
}

void TestPhoneSummary::readsReferencesAsIds()
{
    const PhoneSummary row = listed(R"({"sipPhoneModel":"aa","extension":"bb","customer":"cc"})");
    QCOMPARE(row.modelId, QStringLiteral("aa"));
    QCOMPARE(row.modelName, QString());
    QCOMPARE(row.extensionId, QStringLiteral("bb"));
    QCOMPARE(row.extensionName, QString());
    QCOMPARE(row.extensionNumber, QString());
    QCOMPARE(row.customerId, QStringLiteral("cc"));
}

void TestPhoneSummary::readsReferencesAsObjects()
{
    const PhoneSummary row = listed(R"({"customer":{"_id":"cc","name":"Andeby"},
        "sipPhoneModel":{"_id":"aa","brand":"SNOM","brandName":"Snom","model":"370"},
        "extension":{"_id":"bb","number":"204","name":"Hans Andersen"}})");
    QCOMPARE(row.modelId, QStringLiteral("aa"));
    QCOMPARE(row.modelName, QStringLiteral("Snom 370"));
    QCOMPARE(row.extensionId, QStringLiteral("bb"));
    QCOMPARE(row.extensionNumber, QStringLiteral("204"));
    QCOMPARE(row.extensionName, QStringLiteral("Hans Andersen"));
    QCOMPARE(row.customerId, QStringLiteral("cc"));
}

void TestPhoneSummary::takesTheEmployeesNameForAnUnnamedExtension()
{
    QCOMPARE(listed(R"({"extension":{"number":204},"employee":{"name":"Mette"}})").extensionName,
             QStringLiteral("Mette"));
    QCOMPARE(listed(R"({"extension":{"number":204}})").extensionNumber, QStringLiteral("204"));
    QCOMPARE(listed(R"({"extension":{"name":"Door"},"employee":{"name":"Mette"}})").extensionName,
             QStringLiteral("Door"));
}

void TestPhoneSummary::knowsPresence_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Presence>("presence");
    const auto row = [](const char *name, const char *status, Presence presence) {
        QTest::newRow(name) << QByteArray(status) << presence;
    };
    row("online", R"({"online":true,"expires":3600})", Presence::Online);
    row("online, until when not said", R"({"online":true})", Presence::Online);
    row("offline", R"({"online":false,"expires":-1})", Presence::Offline);
    row("contradictory", R"({"online":true,"expires":-1})", Presence::Contradictory);
    row("empty", "{}", Presence::Unknown);
    row("no object", "\"online\"", Presence::Unknown);
    row("null", "null", Presence::Unknown);
}

void TestPhoneSummary::knowsPresence()
{
    QFETCH(const QByteArray, status);
    QFETCH(const Presence, presence);
    QVERIFY(listed("{\"status\":" + status + '}').presence == presence);
}

void TestPhoneSummary::readsHandsetPositions_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("position");
    QTest::newRow("first") << QByteArray("0") << 0;
    QTest::newRow("as text") << QByteArray("\"3\"") << 3;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("negative") << QByteArray("-7") << -1;
    QTest::newRow("largest") << QByteArray("2147483647") << 2147483647;
    QTest::newRow("too large") << QByteArray("2147483648") << -1;
}

void TestPhoneSummary::readsHandsetPositions()
{
    QFETCH(const QByteArray, index);
    QTEST(listed("{\"handsetIndex\":" + index + '}').handsetIndex, "position");
}

void TestPhoneSummary::toleratesWrongTypes()
{
    const PhoneSummary row = listed(R"({"_id":["x"],"macAddress":true,"handsetAddress":null,
        "sipPhoneModel":[1],"extension":{"_id":{},"number":[],"name":false},"customer":7,
        "notes":{"a":1},"handsetIndex":"x","status":[]})");
    QVERIFY(row == PhoneSummary{.customerId = QStringLiteral("7")});
}

void TestPhoneSummary::keepsNotesInOneLine()
{
    QCOMPARE(listed(R"({"notes":"  first\nsecond\t third\r\n"})").notes,
             QStringLiteral("first second third"));
}

void TestPhoneSummary::hidesSecretsInNotes()
{
    const PhoneSummary row = listed(R"({"_id":"1","username":"bruger4711","password":"GEHEIM77",
        "notes":"Login bruger4711, kode geheim77","extension":{"_id":"2","name":"Hans"}})");
    QCOMPARE(row.notes, QStringLiteral("Login %1, kode %1").arg(phone::Masker::mask()));
    QCOMPARE(row.extensionName, QStringLiteral("Hans"));
}

void TestPhoneSummary::summarisesAFetchedPhone()
{
    const PhoneSummary row = phone::summaryOf(phoneOf(R"({"_id":"1","macAddress":"0004132A7C51",
        "sipPhoneModel":"2","extension":{"_id":"3","name":"Hans"},"customer":"4","handsetIndex":0,
        "handsetAddress":"0298B10C4E","notes":"line 1\nGEHEIM77","password":"GEHEIM77",
        "status":{"online":false}})"));
    const PhoneSummary expected{.id = QStringLiteral("1"),
                                .macAddress = QStringLiteral("0004132A7C51"),
                                .handsetAddress = QStringLiteral("0298B10C4E"),
                                .modelId = QStringLiteral("2"),
                                .extensionId = QStringLiteral("3"),
                                .customerId = QStringLiteral("4"),
                                .notes = QStringLiteral("line 1 ") + phone::Masker::mask(),
                                .handsetIndex = 0,
                                .presence = Presence::Offline};
    QVERIFY(row == expected);
    QVERIFY(phone::summaryOf(phoneOf("{}")) == PhoneSummary{});
}

QTEST_GUILESS_MAIN(TestPhoneSummary)
#include "tst_phonesummary.moc"
