// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namesfixture.h"
#include "support/testcase.h"

#include <QSet>

using phone::NameBook;
using phone::NameEntry;
using phone::Reference;
using session::Names;
using support::NamesFixture;

namespace {

const QString deskPhone = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
const QString firstHandset = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");
const QString andeby = QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c01");
const QString other = QStringLiteral("5f3a1c9e7b2d4e6f8a0b1c02");

phone::Phone phoneWithKey(const QString &customer, const QString &function, const QString &value)
{
    return phone::PhoneDecoder::decode(
               QStringLiteral(R"({"customer":"%1","softkeys":[{"function":"%2","value":"%3"}]})")
                   .arg(customer, function, value)
                   .toUtf8())
        .value();
}

} // namespace

// What keys act on, which is not always behind one request; and the requests of it all together.
class TestNamesOfKeys : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void callsAPhoneAfterItsOwner();
    void tellsOfAPhoneOnce();
    void callsAPhoneByItsAddressWithoutItsOwner();
    void saysThatThereIsNoSuchSwitch();
    void saysThatSwitchesAreNotShown();
    void asksForFewSwitchLists();
    void saysWhenItHasSettled();
    void listsStayWithinTheLimit();
    void listsSurviveTheNextPhone();
};

void TestNamesOfKeys::callsAPhoneAfterItsOwner()
{
    NamesFixture fixture;
    fixture.names.wantFor(phoneWithKey(andeby, QStringLiteral("DNDOTHER"), firstHandset));
    QVERIFY(fixture.settles());
    const QString owner = fixture.name(Reference::Extension,
                                       QStringLiteral("64c2e0a19d3b7f551800e0d3"));
    QVERIFY(!owner.isEmpty());
    const QString name = fixture.name(Reference::Phone, firstHandset);
    QVERIFY2(name.startsWith(owner + QStringLiteral(", 7C:2F:80:4D:F9:A9")), qPrintable(name));
}

void TestNamesOfKeys::tellsOfAPhoneOnce()
{
    NamesFixture fixture;
    fixture.names.wantFor(phoneWithKey(andeby, QStringLiteral("DNDOTHER"), firstHandset));
    QVERIFY(fixture.settles());
    int told = 0;
    for (const QList<QVariant> &signal : std::as_const(fixture.arrived))
        told += signal[0].value<Reference>() == Reference::Phone ? 1 : 0;
    QCOMPARE(told, 1);
}

void TestNamesOfKeys::callsAPhoneByItsAddressWithoutItsOwner()
{
    NamesFixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"drop"), QStringLiteral("/pbx/extension/"));
    fixture.names.wantFor(phoneWithKey(andeby, QStringLiteral("DNDOTHER"), firstHandset));
    QVERIFY(fixture.settles());
    const QString name = fixture.name(Reference::Phone, firstHandset);
    QVERIFY2(name.startsWith(QStringLiteral("7C:2F:80:4D:F9:A9")), qPrintable(name));
}

void TestNamesOfKeys::saysThatThereIsNoSuchSwitch()
{
    NamesFixture fixture;
    const QString night = NameBook::switchId(andeby, QStringLiteral("night"));
    const QString gone = NameBook::switchId(andeby, QStringLiteral("gone"));
    fixture.names.wantFor(phoneWithKey(andeby, QStringLiteral("SWITCH"), QStringLiteral("gone")));
    QVERIFY(fixture.settles());
    QVERIFY(fixture.names.book().name(Reference::Switch, night)->isKnown());
    QCOMPARE(fixture.names.book().name(Reference::Switch, gone)->state, NameEntry::State::Missing);
    // The list is known: the next phone needs no request to learn it.
    const int served = fixture.server.requestsServed();
    fixture.names.wantFor(phoneWithKey(andeby, QStringLiteral("SWITCH"), QStringLiteral("too")));
    const QString too = NameBook::switchId(andeby, QStringLiteral("too"));
    QCOMPARE(fixture.names.book().name(Reference::Switch, too)->state, NameEntry::State::Missing);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.server.requestsServed(), served);
}

void TestNamesOfKeys::saysThatSwitchesAreNotShown()
{
    NamesFixture fixture;
    fixture.names.wantFor(phoneWithKey(other, QStringLiteral("SWITCH"), QStringLiteral("night")));
    QVERIFY(fixture.settles());
    const auto entry = fixture.names.book().name(
        Reference::Switch, NameBook::switchId(other, QStringLiteral("night")));
    QVERIFY(entry);
    QCOMPARE(entry->state, NameEntry::State::Forbidden);
}

void TestNamesOfKeys::asksForFewSwitchLists()
{
    NamesFixture fixture;
    for (const char *name : {"night", "gone", "SHARED:ferielukket"}) {
        fixture.names.wantFor(
            phoneWithKey(andeby, QStringLiteral("SWITCH"), QString::fromLatin1(name)));
    }
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.asked("/pbx/switch"), 1);
}

void TestNamesOfKeys::saysWhenItHasSettled()
{
    NamesFixture fixture;
    QSignalSpy settled(&fixture.names, &Names::settled);
    QVERIFY(!fixture.names.isBusy());
    const phone::Phone phone = support::samplePhone(deskPhone);
    fixture.names.wantFor(phone);
    QVERIFY(fixture.names.isBusy());
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(!fixture.names.isBusy());
    QCOMPARE(fixture.connection.inFlight(), 0);
    fixture.names.wantFor(phone);
    QVERIFY2(!fixture.names.isBusy(), "everything is known");
}

void TestNamesOfKeys::listsStayWithinTheLimit()
{
    NamesFixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"delay:20"), QStringLiteral("/pbx/"));
    fixture.names.wantFor(support::samplePhone(deskPhone));
    fixture.names.wantLists(andeby);
    // Counted where they are sent: how many meet at the server is a matter of its speed.
    QCOMPARE(fixture.connection.inFlight(), Names::maxInFlight);
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.lists.count(), 2);
    QVERIFY(fixture.server.log().mostInFlight() <= Names::maxInFlight);
}

void TestNamesOfKeys::listsSurviveTheNextPhone()
{
    NamesFixture fixture;
    fixture.server.setFault(*sandbox::Fault::parse(u"delay:20"), QStringLiteral("/pbx/"));
    fixture.names.wantFor(support::samplePhone(deskPhone));
    fixture.names.wantLists(andeby);
    fixture.names.wantFor(support::samplePhone(firstHandset));
    QVERIFY(fixture.settles());
    QCOMPARE(fixture.lists.count(), 2);
}

QTEST_GUILESS_MAIN(TestNamesOfKeys)
#include "tst_namesofkeys.moc"
