// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/reference.h"
#include "phonefixture.h"
#include "support/testcase.h"

using phone::Reference;
using phone::ReferenceTo;

// Which values of a phone name another record.
class TestReference : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keysNameTheirTargets_data();
    void keysNameTheirTargets();
    void findsAllOfAPhone();
    void namesEachOnce();
    void leavesOutWhatIsNoId();
};

void TestReference::keysNameTheirTargets_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<Reference>("reference");
    const auto row = [](const char *function, Reference reference) {
        QTest::newRow(function) << QString::fromLatin1(function) << reference;
    };
    row("BLF", Reference::Extension);
    row("PICKUPGROUP", Reference::Group);
    row("QUEUE", Reference::Queue);
    row("SWITCH", Reference::Switch);
    row("DNDOTHER", Reference::Phone);
    row("SPEEDDIAL", Reference::None);
    row("URL", Reference::None);
    row("PRESENCE", Reference::None);
    row("blf", Reference::None);
    row("BLFX", Reference::None);
    QTest::newRow("no function") << QString() << Reference::None;
}

void TestReference::keysNameTheirTargets()
{
    QFETCH(const QString, function);
    QFETCH(const Reference, reference);
    QVERIFY(phone::softkeyReference(function) == reference);
    const phone::Phone phone = phoneOf(
        QStringLiteral(R"({"softkeys":[{"function":"%1","value":"66"},{"function":"%1"}]})")
            .arg(function)
            .toLatin1());
    QVERIFY(phone::softkeyReference(phone.softkeys()[0]) == reference);
    QVERIFY2(phone::softkeyReference(phone.softkeys()[1]) == Reference::None, "no value");
}

void TestReference::findsAllOfAPhone()
{
    const phone::Phone phone = phoneOf(R"({"_id":"1","sipPhoneModel":"2","extension":{"_id":"3"},
        "customer":" 4 ","product":"5","purchaseInfo":{"sidePanels":[{"product":"6"}]},
        "softkeys":[{"function":"QUEUE","value":"7"},{"function":"SPEEDDIAL","value":"8"},
                    {"function":"SWITCH","value":"SHARED:Night"}]})");
    const QList<ReferenceTo> expected{{Reference::Model, QStringLiteral("2")},
                                      {Reference::Product, QStringLiteral("5")},
                                      {Reference::Extension, QStringLiteral("3")},
                                      {Reference::Customer, QStringLiteral("4")},
                                      {Reference::Product, QStringLiteral("6")},
                                      {Reference::Queue, QStringLiteral("7")},
                                      {Reference::Switch, QStringLiteral("SHARED:Night")}};
    QVERIFY(phone::referencesOf(phone) == expected);
}

void TestReference::namesEachOnce()
{
    const phone::Phone phone = phoneOf(R"({"product":"5","extension":"5",
        "purchaseInfo":{"sidePanels":[{"product":"5"}]},
        "softkeys":[{"function":"BLF","value":"5"},{"function":"BLF","value":"9"},
                    {"function":"BLF","value":"9"}]})");
    const QList<ReferenceTo> expected{{Reference::Product, QStringLiteral("5")},
                                      {Reference::Extension, QStringLiteral("5")},
                                      {Reference::Extension, QStringLiteral("9")}};
    QVERIFY(phone::referencesOf(phone) == expected);
}

void TestReference::leavesOutWhatIsNoId()
{
    const phone::Phone phone = phoneOf(R"({"product":null,"extension":"","customer":false,
        "sipPhoneModel":"  ","softkeys":[{"function":"BLF","value":["9"]},
        {"function":["BLF"],"value":"9"},{"function":"BLF","value":null}]})");
    QVERIFY(phone::referencesOf(phone).isEmpty());
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
