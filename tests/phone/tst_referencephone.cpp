// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/labels.h"
#include "phone/phonedecoder.h"
#include "phonefixture.h"
#include "support/testcase.h"

#include <QJsonDocument>

using namespace phone;

// The API reference's sample phone, value by value, typed from the reference.
class TestReferencePhone : public support::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reference_data();
    void reference();
    void referenceLists();
    void referenceHoldsNothingElse();
    void keepsTheSource();
};

void TestReferencePhone::reference_data()
{
    QTest::addColumn<FieldId>("id");
    QTest::addColumn<ValueState>("state");
    QTest::addColumn<QString>("received");
    const auto row = [](FieldId id, const char *received, ValueState state = ValueState::Present) {
        QTest::newRow(qPrintable(key(field(id).property)))
            << id << state << QString::fromLatin1(received);
    };
    const auto without = [&](FieldId id) { row(id, "", ValueState::Absent); };
    row(FieldId::Id, "12345678901234567890ABCD");
    row(FieldId::PbxCluster, "1");
    row(FieldId::SipPhoneModel, "1234567890123457890AAAA");
    row(FieldId::Extension, "123457890123457890BBBB");
    row(FieldId::Customer, "1234567890123456780CCCC");
    row(FieldId::MacAddress, "4EE8A34B56F3");
    row(FieldId::Product, "1234567890ABCDEF12345678");
    row(FieldId::HandsetAddress, "null", ValueState::Null);
    row(FieldId::HandsetIndex, "null", ValueState::Null);
    row(FieldId::CallWaiting, "true");
    row(FieldId::Notes, "A note about the phone");
    row(FieldId::SoftkeyConfigurationOnDevice, "true");
    row(FieldId::SoftkeyBlfBlindTransfer, "false");
    row(FieldId::IpMode, "LOCKED");
    row(FieldId::IpCountries, "", ValueState::Empty);
    row(FieldId::IpAddress, "213.83.176.134");
    row(FieldId::Username, "2yu9hjfy23iuhdwg9ewhufghuiweghui");
    row(FieldId::Password, "g9ewhufg2yu9hjfy2whuiweghui3iuhd");
    row(FieldId::InstanceId, "null", ValueState::Null);
    row(FieldId::RingerVolume, "4");
    row(FieldId::RingerTone, "2");
    row(FieldId::HandsetMic, "5");
    row(FieldId::HandsetSpeaker, "7");
    row(FieldId::HeadsetMic, "5");
    row(FieldId::HeadsetSpeaker, "7");
    row(FieldId::HandsfreeMic, "3");
    row(FieldId::HandsfreeSpeaker, "4");
    row(FieldId::HdAudio, "true");
    row(FieldId::Video, "false");
    row(FieldId::Dhcp, "false");
    row(FieldId::NetworkIpAddress, "192.168.1.10");
    row(FieldId::Subnet, "255.255.255.0");
    row(FieldId::Gateway, "192.168.1.1");
    row(FieldId::Dns1, "192.168.1.1");
    row(FieldId::Dns2, "8.8.8.8");
    row(FieldId::VlanId, "0");
    row(FieldId::VlanPriority, "5");
    row(FieldId::OrderId, "7213");
    row(FieldId::PurchaseDate, "2015-01-01-T00:00:00Z", ValueState::Malformed);
    row(FieldId::PaymentOption, "BOUGHT");
    row(FieldId::Online, "true");
    row(FieldId::Expires, "2543");
    row(FieldId::UserAgent, "snom370/8.7.3.25");
    row(FieldId::LocalIpAddress, "192.168.1.10");
    row(FieldId::PublicIpAddress, "213.83.176.134");
    row(FieldId::ConfigLoaded, "2015-01-01T00:00:00Z");
    row(FieldId::ConfigSaved, "2015-01-01T00:00:00Z");
    for (const FieldId id :
         {FieldId::Serial, FieldId::HeadsetButton, FieldId::Dhsg, FieldId::SidePanel,
          FieldId::SidePanelCount, FieldId::DisplayBrightness, FieldId::DisplayBrightnessIdle,
          FieldId::DisplayBackground, FieldId::DisplayFontColor, FieldId::CustomConfig})
        without(id);
}

void TestReferencePhone::reference()
{
    QFETCH(const FieldId, id);
    const Value value = phoneOf(support::fixture("phones/reference.json")).value(id);
    QTEST(value.state(), "state");
    QTEST(value.received(), "received");
}

void TestReferencePhone::referenceLists()
{
    const Phone phone = phoneOf(support::fixture("phones/reference.json"));
    QStringList keys;
    for (const Softkey &key : phone.softkeys()) {
        for (const Value &value : key.values)
            keys.append(value.received());
    }
    QCOMPARE(keys.join(u'|'),
             QStringLiteral("0|SPEEDDIAL|112|Emergency|"
                            "1|BLF|1234567890123457890FFFF|Hans Christian Anderson"));
    QStringList panels;
    for (const SidePanel &panel : phone.sidePanels()) {
        for (const Value &value : panel.values)
            panels.append(value.received());
    }
    QCOMPARE(panels.join(u'|'),
             QStringLiteral("1234|RENTED|1234678|2015-01-01-T00:00:00Z|12345678901234567890ABCD|"
                            "2341|RENTED|98850|2015-01-01-T00:00:00Z|12345678901234567890ABCD"));
    QCOMPARE(phone.softkeys()[1].position, 1);
    QCOMPARE(phone.softkeys()[1].value(SoftkeyColumn::Index).toInteger(), std::optional(qint64(1)));
    QVERIFY(!phone.sidePanels()[0].value(SidePanelColumn::Date).toDate());
}

void TestReferencePhone::referenceHoldsNothingElse()
{
    QVERIFY(phoneOf(support::fixture("phones/reference.json")).others().isEmpty());
}

void TestReferencePhone::keepsTheSource()
{
    const QByteArray json = support::fixture("phones/reference.json");
    QCOMPARE(phoneOf(json).source(), QJsonDocument::fromJson(json).object());
}

QTEST_GUILESS_MAIN(TestReferencePhone)
#include "tst_referencephone.moc"
