// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonemodel.h"
#include "support/testcase.h"

#include <QTest>

using phone::PhoneModel;

class TestPhoneModel : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void knowsNothingElse_data();
    void knowsNothingElse();
    void refusesWhatIsNoObject();
};

void TestPhoneModel::readsWhatIsThere()
{
    const auto model = phone::readPhoneModel(R"({
        "_id": "66d0f1a2b3c4d5e6f7a80002", "brand": "SNOM", "brandName": "Snom", "model": "370",
        "softkeys": "12", "softkeyLabels": false, "softkeyCapabilities": ["BLF", 5, "LINE"],
        "capabilities": {"multipleHandsets": true, "customRingtones": false, "reboot": "yes"}})");
    QVERIFY(model);
    QCOMPARE(model->id, QStringLiteral("66d0f1a2b3c4d5e6f7a80002"));
    QCOMPARE(model->name, QStringLiteral("Snom 370"));
    QCOMPARE(model->keys, std::optional<qint64>(12));
    QCOMPARE(model->keysHaveLabels, std::optional(false));
    QCOMPARE(model->keyFunctions, QStringList({QStringLiteral("BLF"), QStringLiteral("LINE")}));
    QCOMPARE(model->can(QStringLiteral("multipleHandsets")), std::optional(true));
    QCOMPARE(model->can(QStringLiteral("customRingtones")), std::optional(false));
    QCOMPARE(model->can(QStringLiteral("reboot")), std::optional<bool>());
    QCOMPARE(model->can(QStringLiteral("video")), std::optional<bool>());
}

void TestPhoneModel::knowsNothingElse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(
        R"({"softkeys":null,"softkeyLabels":null,"softkeyCapabilities":null,"capabilities":null})");
    QTest::newRow("of the wrong types") << QByteArray(
        R"({"softkeys":[],"softkeyLabels":"yes","softkeyCapabilities":{"BLF":1},"capabilities":[true]})");
}

void TestPhoneModel::knowsNothingElse()
{
    QFETCH(const QByteArray, json);
    const auto model = phone::readPhoneModel(json);
    QVERIFY(model);
    QVERIFY(*model == PhoneModel());
}

void TestPhoneModel::refusesWhatIsNoObject()
{
    using Kind = phone::DecodeError::Kind;
    const auto list = phone::readPhoneModel("[]");
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Kind::NotAnObject);
    const auto page = phone::readPhoneModel("<html>");
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Kind::NotJson);
}

QTEST_GUILESS_MAIN(TestPhoneModel)
#include "tst_phonemodel.moc"
