// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfixture.h"
#include "phone/reference.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonObject>

using phone::NameEntry;
using phone::Reference;
using session::Names;
using support::NamesFixture;

namespace {

const QString deskPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString deskModel = QStringLiteral("64c2e0a19d3b7f551800a001");
const QString singularModel = QStringLiteral("64c2e0a19d3b7f551800a009");
const QString hans = QStringLiteral("64c2e0a19d3b7f551800e0cc");
const QString foreignExtension = QStringLiteral("64c2e0a19d3b7f551800e0da");
const QString deletedExtension = QStringLiteral("64c2e0a19d3b7f551800e12b");
const QString refusedProduct = QStringLiteral("64c2e0a19d3b7f551800b006");
const QString andeby = QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c01");

phone::Phone phoneWith(const QJsonObject &object)
{
    return phone::PhoneDecoder::fromObject(object);
}

// A phone with so many keys, each of which watches another extension.
phone::Phone phoneWithKeys(int count)
{
    QJsonArray keys;
    for (int i = 0; i < count; ++i) {
        keys.append(
            QJsonObject{{QStringLiteral("index"), i},
                        {QStringLiteral("function"), QStringLiteral("BLF")},
                        {QStringLiteral("value"),
                         QStringLiteral("64c2e0a19d3b7f5518%1").arg(i, 6, 16, QLatin1Char('0'))}});
    }
    return phoneWith({{QStringLiteral("softkeys"), keys}});
}

} // namespace

// What stands behind the ids of a phone, as the sandbox tells it.
class TestNames : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatAPhoneRefersTo();
    void tellsOfEachNameOnce();
    void remembersWhy_data();
    void remembersWhy();
    void asksForNothingTwice();
    void asksAgainForWhatFailed();
    void triesTheOtherPathOfAModel();
    void namesSwitchesByTheirCustomer();
    void asksForAFewAtATime();
    void leavesWhatTheFormerPhoneWaitedFor();
    void keepsWhatWaitsForAPhoneBeside();
    void leavesIdsThatNoRequestCanHold();
    void namesAListInFewRequests();
    void forgets();
    void doesNotAskToSignInAfterANo();
};

void TestNames::namesWhatAPhoneRefersTo()
{
    NamesFixture fixture;
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.name(Reference::Model, deskModel), QStringLiteral("Snom D785"));
    QVERIFY(fixture.name(Reference::Extension, hans)
                .startsWith(QStringLiteral("Hans Christian Andersen, ")));
    QCOMPARE(fixture.name(Reference::Customer, andeby), QStringLiteral("Andeby Bogtryk ApS"));
    QCOMPARE(fixture.name(Reference::Product, QStringLiteral("64c2e0a19d3b7f551800b000")),
             QStringLiteral("Snom D785, leje"));
    // The targets of its keys
    QVERIFY(!fixture.name(Reference::Group, QStringLiteral("64c2e0a19d3b7f551800c001")).isEmpty());
    QVERIFY(!fixture.name(Reference::Queue, QStringLiteral("64c2e0a19d3b7f551800c002")).isEmpty());
    QVERIFY(!fixture.name(Reference::Phone, QStringLiteral("66d0f1a2b3c4d5e6f7a80002")).isEmpty());
    QCOMPARE(fixture.server.log().harmful(), 0);
}

void TestNames::tellsOfEachNameOnce()
{
    NamesFixture fixture;
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QVERIFY(fixture.settles());
    QSet<QString> told;
    for (const QList<QVariant> &signal : std::as_const(fixture.arrived)) {
        const QString key = QString::number(int(signal[0].value<Reference>())) + u' '
            + signal[1].toString();
        QVERIFY2(!told.contains(key), qPrintable(key));
        told.insert(key);
    }
    QVERIFY(told.size() >= 8);
}

void TestNames::remembersWhy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Reference>("kind");
    QTest::addColumn<NameEntry::State>("state");
    QTest::newRow("a product for resellers only")
        << QStringLiteral("product") << refusedProduct << Reference::Product
        << NameEntry::State::Forbidden;
    QTest::newRow("an extension of another customer")
        << QStringLiteral("extension") << foreignExtension << Reference::Extension
        << NameEntry::State::Forbidden;
    QTest::newRow("an extension that was deleted")
        << QStringLiteral("extension") << deletedExtension << Reference::Extension
        << NameEntry::State::Missing;
}

void TestNames::remembersWhy()
{
    QFETCH(const QString, key);
    QFETCH(const QString, id);
    QFETCH(const Reference, kind);
    QFETCH(const NameEntry::State, state);
    NamesFixture fixture;
    const phone::Phone phone = phoneWith({{key, id}});
    fixture.names.wantFor(phone);
    QVERIFY(fixture.settles());
    const auto entry = fixture.names.book().name(kind, id);
    QVERIFY(entry);
    QCOMPARE(entry->state, state);
    QCOMPARE(fixture.arrived.count(), 1);
    // The PBX has said no: it is not asked again.
    const int served = fixture.server.requestsServed();
    fixture.names.wantFor(phone);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.server.requestsServed(), served);
}

void TestNames::asksForNothingTwice()
{
    NamesFixture fixture;
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QVERIFY(fixture.settles());
    const int served = fixture.server.requestsServed();
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.server.requestsServed(), served);
}

void TestNames::asksAgainForWhatFailed()
{
    NamesFixture fixture;
    const phone::Phone phone = phoneWith({{QStringLiteral("extension"), hans}});
    fixture.server.setFault(*sandbox::Fault::parse(u"drop"), QStringLiteral("/pbx/extension/"));
    fixture.names.wantFor(phone);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.names.book().name(Reference::Extension, hans)->state,
             NameEntry::State::Failed);
    fixture.server.setFault(*sandbox::Fault::parse(u"none"), QStringLiteral("/pbx/extension/"));
    fixture.names.wantFor(phone);
    QVERIFY(fixture.settles());
    QVERIFY(fixture.names.book().name(Reference::Extension, hans)->isKnown());
}

void TestNames::triesTheOtherPathOfAModel()
{
    NamesFixture fixture;
    fixture.names.wantFor(phoneWith({{QStringLiteral("sipPhoneModel"), singularModel}}));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.name(Reference::Model, singularModel), QStringLiteral("Snom 370"));
    QCOMPARE(fixture.arrived.count(), 1);
}

void TestNames::namesSwitchesByTheirCustomer()
{
    NamesFixture fixture;
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.asked("/pbx/switch"), 1);
    QVERIFY(fixture.names.book().name(Reference::Switch,
                                      phone::NameBook::switchId(andeby, QStringLiteral("night"))));
}

void TestNames::asksForAFewAtATime()
{
    NamesFixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"delay:5"), QStringLiteral("/pbx/extension/"));
    fixture.names.wantFor(phoneWithKeys(40));
    // Counted where they are sent: how many meet at the server is a matter of its speed.
    QCOMPARE(fixture.connection.inFlight(), Names::maxInFlight);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.asked("/pbx/extension/"), 40);
    QVERIFY(fixture.server.log().mostInFlight() <= Names::maxInFlight);
}

void TestNames::leavesWhatTheFormerPhoneWaitedFor()
{
    NamesFixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"delay:20"), QStringLiteral("/pbx/extension/"));
    fixture.names.wantFor(phoneWithKeys(100));
    fixture.names.wantFor(phoneWith({{QStringLiteral("customer"), andeby}}));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.asked("/pbx/extension/"), Names::maxInFlight);
    QVERIFY(!fixture.name(Reference::Customer, andeby).isEmpty());
    // They are asked for when their phone comes back.
    fixture.server.setFault({}, QStringLiteral("/pbx/extension/"));
    fixture.names.wantFor(phoneWithKeys(100));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.asked("/pbx/extension/"), 100);
}

void TestNames::keepsWhatWaitsForAPhoneBeside()
{
    NamesFixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"delay:5"), QStringLiteral("/pbx/extension/"));
    fixture.names.wantFor(phoneWithKeys(40));
    fixture.names.wantAlsoFor(phoneWith({{QStringLiteral("customer"), andeby}}));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.asked("/pbx/extension/"), 40);
    QVERIFY(!fixture.name(Reference::Customer, andeby).isEmpty());
}

void TestNames::leavesIdsThatNoRequestCanHold()
{
    NamesFixture fixture;
    fixture.names.wantFor(
        phoneWith({{QStringLiteral("extension"), QStringLiteral("123457890123457890BBBB")},
                   {QStringLiteral("product"), QStringLiteral("../../auth/logout")},
                   {QStringLiteral("customer"), 7}}));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.server.requestsServed(), 0);
    QVERIFY(fixture.names.book().isEmpty());
}

void TestNames::namesAListInFewRequests()
{
    NamesFixture fixture;
    fixture.names.wantLists(andeby);
    fixture.names.wantLists(andeby);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.server.requestsServed(), 2);
    QCOMPARE(fixture.lists.count(), 2);
    QCOMPARE(fixture.name(Reference::Model, deskModel), QStringLiteral("Snom D785"));
    QVERIFY(!fixture.name(Reference::Extension, hans).isEmpty());
    // A phone of the list needs no request for these any more.
    fixture.server.clearLog();
    fixture.names.wantFor(phoneWith({{QStringLiteral("extension"), hans}}));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.server.requestsServed(), 0);
}

void TestNames::forgets()
{
    NamesFixture fixture;
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QVERIFY(fixture.settles());
    fixture.names.forget();
    QVERIFY(fixture.names.book().isEmpty());
    const int told = int(fixture.arrived.count());
    fixture.names.wantFor(support::samplePhone(deskPhone));
    fixture.names.forget();
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.arrived.count(), told);
    QVERIFY(fixture.names.book().isEmpty());
}

// Names come in the background: who has said no to a sign-in is left in peace.
void TestNames::doesNotAskToSignInAfterANo()
{
    NamesFixture fixture;
    fixture.client.setToken({});
    fixture.connection.setAsksForSignIn(true);
    QSignalSpy asked(&fixture.connection, &session::Connection::signInNeeded);
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QTRY_COMPARE(asked.count(), 1);
    fixture.connection.giveUp();
    fixture.names.wantFor(support::samplePhone(deskPhone));
    QVERIFY(fixture.settles());
    QCOMPARE(asked.count(), 1);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
