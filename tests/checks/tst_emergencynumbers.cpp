// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/emergencynumbers.h"
#include "checks/numberlibrary.h"
#include "rulefixture.h"

using checks::EmergencyNumbers;
using checks::NumberLibrary;

class TestEmergencyNumbers : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountryHasTheFloor();
    void countryAddsItsOwn();
    void takesAnotherCountry();
    void asksTheLibraryOnlyWhenNeeded();
    void remembersOnlySoMany();
    void keyIsJudgedByTheCountry();
    void localCountryIsOneOrNone();
};

namespace {

constexpr std::array floorNumbers = {"112", "911", "999", "000", "110", "113", "114", "118"};

} // namespace

void TestEmergencyNumbers::everyCountryHasTheFloor()
{
    const NumberLibrary library;
    for (const char *country : {"", "DK", "US", "ZZ"}) {
        const EmergencyNumbers numbers(library, QString::fromLatin1(country));
        for (const char *number : floorNumbers)
            QVERIFY2(numbers.contains(QString::fromLatin1(number)), number);
        for (const char *number : {"", "1", "11", "1120", "0112", "33334444", "112a", "１１２"})
            QVERIFY2(!numbers.contains(QString::fromUtf8(number)), number);
    }
}

void TestEmergencyNumbers::countryAddsItsOwn()
{
    const NumberLibrary library;
    const EmergencyNumbers french(library, QStringLiteral("fr"));
    QCOMPARE(french.country(), QStringLiteral("FR"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(french.contains(QStringLiteral("17")));
        QVERIFY(!french.contains(QStringLiteral("16")));
    }
    QVERIFY(!EmergencyNumbers(library, QStringLiteral("DK")).contains(QStringLiteral("17")));
    QVERIFY(!EmergencyNumbers(library, {}).contains(QStringLiteral("17")));
}

void TestEmergencyNumbers::takesAnotherCountry()
{
    const NumberLibrary library;
    EmergencyNumbers numbers(library, QStringLiteral("DK"));
    QVERIFY(!numbers.contains(QStringLiteral("17")));
    numbers.setCountry(QStringLiteral("fr"));
    QCOMPARE(numbers.country(), QStringLiteral("FR"));
    QVERIFY(numbers.contains(QStringLiteral("17")));
    numbers.setCountry({});
    QVERIFY(!numbers.contains(QStringLiteral("17")));
    QVERIFY(numbers.contains(QStringLiteral("112")));
}

void TestEmergencyNumbers::asksTheLibraryOnlyWhenNeeded()
{
    const NumberLibrary library;
    const EmergencyNumbers danish(library, QStringLiteral("DK"));
    QVERIFY(danish.contains(QStringLiteral("112")));
    QVERIFY(!danish.contains(QStringLiteral("1")));
    QVERIFY(!danish.contains(QStringLiteral("123456789")));
    QVERIFY(!EmergencyNumbers(library, {}).contains(QStringLiteral("17")));
    QVERIFY(!library.isLoaded());
    QVERIFY(!danish.contains(QStringLiteral("12345678")));
    QVERIFY(library.isLoaded());
}

void TestEmergencyNumbers::remembersOnlySoMany()
{
    const NumberLibrary library;
    const EmergencyNumbers french(library, QStringLiteral("FR"));
    for (int i = 0; i <= EmergencyNumbers::maxRemembered; ++i)
        QVERIFY(!french.contains(QString::number(30000000 + i)));
    QVERIFY(french.contains(QStringLiteral("17")));
}

void TestEmergencyNumbers::keyIsJudgedByTheCountry()
{
    const NumberLibrary library;
    const QJsonObject phone = phoneWith(
        R"("softkeys":[{"index":0,"function":"SPEEDDIAL","value":"1-7","label":"x"}])");
    const EmergencyNumbers french(library, QStringLiteral("FR"));
    const EmergencyNumbers danish(library, QStringLiteral("DK"));
    QCOMPARE(rulesOf(findingsOf(phone, {.now = fetchedAt, .emergency = &french})),
             QStringList{QStringLiteral("K8")});
    QCOMPARE(rulesOf(findingsOf(phone, {.now = fetchedAt, .emergency = &danish})), QStringList());
    QCOMPARE(rulesOf(findingsOf(phone)), QStringList());
}

void TestEmergencyNumbers::localCountryIsOneOrNone()
{
    // The tests run in the locale C, which belongs to no country.
    QCOMPARE(checks::localCountry(), QString());
}

QTEST_GUILESS_MAIN(TestEmergencyNumbers)
#include "tst_emergencynumbers.moc"
