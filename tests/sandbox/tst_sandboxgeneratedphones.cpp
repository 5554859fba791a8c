// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customerids.h"
#include "sandbox/directory.h"
#include "sandbox/generatedobjects.h"
#include "sandbox/generatedphones.h"
#include "sandbox/objectid.h"
#include "sandbox/phones.h"
#include "support/testcase.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QSet>

using sandbox::Directory;
using sandbox::GeneratedPhone;
using sandbox::GeneratedPhones;

// Phones by the number: the same ones every time, no two alike where that would be wrong, and of
// every sort that a search must cope with.
class TestGeneratedPhones : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areTheSameEveryTime();
    void areAllDifferent();
    void areNoSample();
    void handsetsShareTheirBase();
    void areSpreadOverCustomers();
    void areOfEverySort();
    void haveSoundValues();
    void areFoundById();
    void areNotFoundBeyondTheirNumber();
    void namesOfTheirIdsAreKnown();
    void fullObjectIsWhole();
    void rowIsJson();
};

constexpr int count = 8000;

static QList<GeneratedPhone> g_phones;

void TestGeneratedPhones::initTestCase()
{
    for (int i = 0; i < count; ++i)
        g_phones.append(GeneratedPhones::at(i));
}

// These values are written down so that a change of the generator shows.
void TestGeneratedPhones::areTheSameEveryTime()
{
    const GeneratedPhone second = GeneratedPhones::at(1);
    QCOMPARE(second.id, QStringLiteral("67c1d0a5e4b3f20000000001"));
    QCOMPARE(second.customer, sandbox::sampleCustomer());
    QCOMPARE(second.macAddress, QStringLiteral("0004133C6EF2"));
    QCOMPARE(second.extensionNumber, QStringLiteral("1001"));
    QCOMPARE(second.extensionName, QStringLiteral("Bjørn Bach"));
    QCOMPARE(second.localAddress, QStringLiteral("192.168.185.45"));
    const GeneratedPhone handset = GeneratedPhones::at(99'999);
    QCOMPARE(handset.id, QStringLiteral("67c1d0a5e4b3f2000001869f"));
    QCOMPARE(handset.macAddress, QStringLiteral("7C2F808A5B35"));
    QCOMPARE(handset.handsetIndex, 3);
    QCOMPARE(handset.handsetAddress, QStringLiteral("02660FB4A0"));
}

void TestGeneratedPhones::areAllDifferent()
{
    QSet<QString> ids;
    QSet<QString> macAddresses;
    QSet<QString> handsetAddresses;
    QSet<QString> numbers;
    QSet<QString> directNumbers;
    for (const GeneratedPhone &phone : std::as_const(g_phones)) {
        const auto add = [](QSet<QString> &all, const QString &one) {
            const bool isNew = !all.contains(one);
            all.insert(one);
            return isNew;
        };
        QVERIFY(add(ids, phone.id));
        QVERIFY(phone.handsetIndex > 0 || add(macAddresses, phone.macAddress));
        QVERIFY(!phone.isHandset() || add(handsetAddresses, phone.handsetAddress));
        QVERIFY(phone.extension.isEmpty() || add(ids, phone.extension));
        QVERIFY(phone.employee.isEmpty() || add(ids, phone.employee));
        QVERIFY(phone.extension.isEmpty()
                || add(numbers, phone.customer + u' ' + phone.extensionNumber));
        QVERIFY(phone.directNumber.isEmpty() || add(directNumbers, phone.directNumber));
    }
}

// Or the MAC address of a sample would be found twice.
void TestGeneratedPhones::areNoSample()
{
    QSet<QString> samples;
    for (const sandbox::SamplePhone &sample : sandbox::samplePhones()) {
        const QJsonObject phone = QJsonDocument::fromJson(sandbox::readPhone(sample)).object();
        samples.insert(phone.value(QLatin1String("macAddress")).toString());
        samples.insert(phone.value(QLatin1String("handsetAddress")).toString());
    }
    samples.remove(QString());
    QVERIFY(samples.size() > 20);
    QStringList both;
    for (int i = 0; i < 100'000; ++i) {
        const GeneratedPhone phone = GeneratedPhones::at(i);
        if (samples.contains(phone.macAddress) || samples.contains(phone.handsetAddress))
            both.append(phone.macAddress);
    }
    QCOMPARE(both, QStringList());
}

void TestGeneratedPhones::handsetsShareTheirBase()
{
    QHash<QString, QList<GeneratedPhone>> bases;
    for (const GeneratedPhone &phone : std::as_const(g_phones)) {
        if (phone.isHandset())
            bases[phone.macAddress].append(phone);
    }
    QCOMPARE(bases.size(), qsizetype(count / 16));
    for (const QList<GeneratedPhone> &handsets : std::as_const(bases)) {
        QCOMPARE(handsets.size(), qsizetype(4));
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(handsets.at(i).handsetIndex, i);
            QCOMPARE(handsets.at(i).customer, handsets.at(0).customer);
            QCOMPARE(handsets.at(i).model, handsets.at(0).model);
            QCOMPARE(handsets.at(i).localAddress, handsets.at(0).localAddress);
        }
    }
}

void TestGeneratedPhones::areSpreadOverCustomers()
{
    QHash<QString, int> phones;
    for (const GeneratedPhone &phone : std::as_const(g_phones))
        ++phones[phone.customer];
    const Directory directory;
    QCOMPARE(phones.size(), directory.all(Directory::Kind::Customer).size());
    for (auto it = phones.cbegin(); it != phones.cend(); ++it)
        QVERIFY2(directory.find(Directory::Kind::Customer, it.key()), qPrintable(it.key()));
    const int own = phones.value(sandbox::sampleCustomer());
    QVERIFY2(own > count * 74 / 100 && own < count * 76 / 100, "three quarters");
}

void TestGeneratedPhones::areOfEverySort()
{
    QSet<QString> sorts;
    for (const GeneratedPhone &phone : std::as_const(g_phones)) {
        sorts.insert(phone.isOnline ? QStringLiteral("online") : QStringLiteral("offline"));
        sorts.insert(phone.ipMode);
        sorts.insert(QLatin1String("model ") + phone.model.last(4));
        if (phone.extension.isEmpty())
            sorts.insert(QStringLiteral("unassigned"));
        else if (phone.employee.isEmpty())
            sorts.insert(QStringLiteral("nobody's"));
        if (!phone.notes.isEmpty())
            sorts.insert(QStringLiteral("note"));
        if (!phone.directNumber.isEmpty())
            sorts.insert(QStringLiteral("direct number"));
        if (phone.lockAddress.contains(u':'))
            sorts.insert(QStringLiteral("IPv6"));
        if (!phone.hasFetchedConfiguration)
            sorts.insert(QStringLiteral("old configuration"));
        if (phone.extensionName.contains(QStringLiteral("ø")))
            sorts.insert(QStringLiteral("Danish letters"));
    }
    QCOMPARE(sorts.size(), qsizetype(2 + 3 + 10 + 7));
}

void TestGeneratedPhones::haveSoundValues()
{
    for (const GeneratedPhone &phone : std::as_const(g_phones)) {
        QVERIFY2(sandbox::isObjectId(phone.id), qPrintable(phone.id));
        QCOMPARE(phone.macAddress.size(), qsizetype(12));
        QVERIFY(!phone.isHandset() || phone.handsetAddress.size() == 10);
        QVERIFY2(!QHostAddress(phone.publicAddress).isNull(), qPrintable(phone.publicAddress));
        QVERIFY2(!QHostAddress(phone.localAddress).isNull(), qPrintable(phone.localAddress));
        QCOMPARE(phone.lockAddress.isEmpty(), phone.ipMode != QLatin1String("LOCKED"));
        QCOMPARE(phone.isOnline, phone.expires > 0);
        QVERIFY(!phone.extension.isEmpty() || phone.extensionName.isEmpty());
    }
}

void TestGeneratedPhones::areFoundById()
{
    const GeneratedPhones all(count);
    const GeneratedPhone &person = *std::find_if(
        g_phones.cbegin(), g_phones.cend(),
        [](const GeneratedPhone &phone) { return phone.index > 300 && !phone.employee.isEmpty(); });
    QCOMPARE(all.phone(person.id).value().index, person.index);
    QCOMPARE(all.phone(person.id.toUpper()).value().index, person.index);
    QCOMPARE(all.byExtension(person.extension).value().index, person.index);
    QCOMPARE(all.byEmployee(person.employee).value().index, person.index);
    QVERIFY2(!all.phone(person.extension).has_value(), "an extension is no phone");
    QVERIFY(!all.byExtension(person.id).has_value());
}

void TestGeneratedPhones::areNotFoundBeyondTheirNumber()
{
    const GeneratedPhones none;
    QVERIFY(!none.phone(g_phones.constFirst().id).has_value());
    const GeneratedPhones all(count);
    QVERIFY(all.phone(GeneratedPhones::at(count - 1).id).has_value());
    QVERIFY(!all.phone(GeneratedPhones::at(count).id).has_value());
    QVERIFY(!all.phone(QStringLiteral("67c1d0a5e4b3f200ffffffff")).has_value());
    QVERIFY(!all.phone(QStringLiteral("66d0f1a2b3c4d5e600000001")).has_value());
    QVERIFY(!all.phone(QString()).has_value());
}

void TestGeneratedPhones::namesOfTheirIdsAreKnown()
{
    constexpr int some = 500;
    Directory directory;
    directory.generate(some);
    using Kind = Directory::Kind;
    for (int i = 0; i < some; ++i) {
        const QJsonObject phone = fullObject(g_phones.at(i), some);
        const auto isKnown = [&](Kind kind, const QJsonValue &id) {
            return id.isNull() || directory.find(kind, id.toString()).has_value();
        };
        QVERIFY(isKnown(Kind::Model, phone.value(QLatin1String("sipPhoneModel"))));
        QVERIFY(isKnown(Kind::Product, phone.value(QLatin1String("product"))));
        QVERIFY(isKnown(Kind::Extension, phone.value(QLatin1String("extension"))));
        QVERIFY(g_phones.at(i).employee.isEmpty()
                || isKnown(Kind::Employee, g_phones.at(i).employee));
        for (const auto &value : phone.value(QLatin1String("softkeys")).toArray()) {
            const QJsonObject key = value.toObject();
            if (key.value(QLatin1String("function")) == QLatin1String("BLF"))
                QVERIFY(isKnown(Kind::Extension, key.value(QLatin1String("value"))));
        }
    }
}

void TestGeneratedPhones::fullObjectIsWhole()
{
    const QJsonObject first = fullObject(g_phones.at(0), count);
    const QJsonObject sample = QJsonDocument::fromJson(
                                   sandbox::readPhone(sandbox::samplePhones().front()))
                                   .object();
    for (const QString &key : sample.keys())
        QVERIFY2(first.contains(key) || key == QLatin1String("instanceId"), qPrintable(key));
    QVERIFY(first.value(QLatin1String("softkeys")).toArray().size() > 4);
    QCOMPARE(first.value(QLatin1String("password")).toString().size(), qsizetype(32));
    QVERIFY(first.value(QLatin1String("password"))
            != fullObject(g_phones.at(1), count).value(QLatin1String("password")));
    QCOMPARE(first, fullObject(GeneratedPhones::at(0), count));
}

void TestGeneratedPhones::rowIsJson()
{
    for (int i = 0; i < 100; ++i) {
        const GeneratedPhone &phone = g_phones.at(i);
        const QByteArray text = summaryText(phone, "{\"_id\":1}", extensionText(phone));
        QJsonParseError error;
        const QJsonObject row = QJsonDocument::fromJson(text, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
        QCOMPARE(row.value(QLatin1String("_id")).toString(), phone.id);
        QCOMPARE(row.value(QLatin1String("extension")).isNull(), phone.extension.isEmpty());
        QCOMPARE(row.value(QLatin1String("handsetIndex")).isNull(), !phone.isHandset());
        const QJsonObject extension = row.value(QLatin1String("extension")).toObject();
        QCOMPARE(extension.value(QLatin1String("name")).toString(), phone.extensionName);
    }
}

QTEST_GUILESS_MAIN(TestGeneratedPhones)
#include "tst_sandboxgeneratedphones.moc"
