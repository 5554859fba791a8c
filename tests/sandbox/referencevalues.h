// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

// Every value of the API reference's sample phone by its path, kept apart from the file so that a
// change to the file shows: short ids, odd dates and all.
struct ReferenceValue {
    QByteArray path;
    QJsonValue value;
};

inline std::vector<ReferenceValue> referenceValues()
{
    // clang-format off
    return {
        {"_id", QJsonValue(QStringLiteral("12345678901234567890ABCD"))},
        {"pbxCluster", QJsonValue(1)},
        {"sipPhoneModel", QJsonValue(QStringLiteral("1234567890123457890AAAA"))},
        {"extension", QJsonValue(QStringLiteral("123457890123457890BBBB"))},
        {"customer", QJsonValue(QStringLiteral("1234567890123456780CCCC"))},
        {"macAddress", QJsonValue(QStringLiteral("4EE8A34B56F3"))},
        {"product", QJsonValue(QStringLiteral("1234567890ABCDEF12345678"))},
        {"handsetAddress", QJsonValue(QJsonValue::Null)},
        {"handsetIndex", QJsonValue(QJsonValue::Null)},
        {"callWaiting", QJsonValue(true)},
        {"notes", QJsonValue(QStringLiteral("A note about the phone"))},
        {"softkeyConfigurationOnDevice", QJsonValue(true)},
        {"softkeyBlfBlindTransfer", QJsonValue(false)},
        {"ip.mode", QJsonValue(QStringLiteral("LOCKED"))},
        {"ip.countries", QJsonValue(QStringLiteral(""))},
        {"ip.address", QJsonValue(QStringLiteral("213.83.176.134"))},
        {"username", QJsonValue(QStringLiteral("2yu9hjfy23iuhdwg9ewhufghuiweghui"))},
        {"password", QJsonValue(QStringLiteral("g9ewhufg2yu9hjfy2whuiweghui3iuhd"))},
        {"instanceId", QJsonValue(QJsonValue::Null)},
        {"ringer.volume", QJsonValue(4)},
        {"ringer.tone", QJsonValue(2)},
        {"volume.handset.mic", QJsonValue(5)},
        {"volume.handset.speaker", QJsonValue(7)},
        {"volume.headset.mic", QJsonValue(5)},
        {"volume.headset.speaker", QJsonValue(7)},
        {"volume.handsfree.mic", QJsonValue(3)},
        {"volume.handsfree.speaker", QJsonValue(4)},
        {"softkeys[0].index", QJsonValue(0)},
        {"softkeys[0].function", QJsonValue(QStringLiteral("SPEEDDIAL"))},
        {"softkeys[0].value", QJsonValue(QStringLiteral("112"))},
        {"softkeys[0].label", QJsonValue(QStringLiteral("Emergency"))},
        {"softkeys[1].index", QJsonValue(1)},
        {"softkeys[1].function", QJsonValue(QStringLiteral("BLF"))},
        {"softkeys[1].value", QJsonValue(QStringLiteral("1234567890123457890FFFF"))},
        {"softkeys[1].label", QJsonValue(QStringLiteral("Hans Christian Anderson"))},
        {"codec.hdAudio", QJsonValue(true)},
        {"codec.video", QJsonValue(false)},
        {"network.dhcp", QJsonValue(false)},
        {"network.ipAddress", QJsonValue(QStringLiteral("192.168.1.10"))},
        {"network.subnet", QJsonValue(QStringLiteral("255.255.255.0"))},
        {"network.gateway", QJsonValue(QStringLiteral("192.168.1.1"))},
        {"network.dns1", QJsonValue(QStringLiteral("192.168.1.1"))},
        {"network.dns2", QJsonValue(QStringLiteral("8.8.8.8"))},
        {"network.vlanId", QJsonValue(0)},
        {"network.vlanPriority", QJsonValue(5)},
        {"status.configLoaded", QJsonValue(QStringLiteral("2015-01-01T00:00:00Z"))},
        {"status.configSaved", QJsonValue(QStringLiteral("2015-01-01T00:00:00Z"))},
        {"status.online", QJsonValue(true)},
        {"status.expires", QJsonValue(2543)},
        {"status.localIpAddress", QJsonValue(QStringLiteral("192.168.1.10"))},
        {"status.publicIpAddress", QJsonValue(QStringLiteral("213.83.176.134"))},
        {"status.userAgent", QJsonValue(QStringLiteral("snom370/8.7.3.25"))},
        {"purchaseInfo.orderId", QJsonValue(QStringLiteral("7213"))},
        {"purchaseInfo.date", QJsonValue(QStringLiteral("2015-01-01-T00:00:00Z"))},
        {"purchaseInfo.paymentOption", QJsonValue(QStringLiteral("BOUGHT"))},
        {"purchaseInfo.sidePanels[0].serial", QJsonValue(QStringLiteral("1234"))},
        {"purchaseInfo.sidePanels[0].paymentOption", QJsonValue(QStringLiteral("RENTED"))},
        {"purchaseInfo.sidePanels[0].date", QJsonValue(QStringLiteral("2015-01-01-T00:00:00Z"))},
        {"purchaseInfo.sidePanels[0].orderId", QJsonValue(QStringLiteral("1234678"))},
        {"purchaseInfo.sidePanels[0].product", QJsonValue(QStringLiteral("12345678901234567890ABCD"))},
        {"purchaseInfo.sidePanels[1].serial", QJsonValue(QStringLiteral("2341"))},
        {"purchaseInfo.sidePanels[1].paymentOption", QJsonValue(QStringLiteral("RENTED"))},
        {"purchaseInfo.sidePanels[1].date", QJsonValue(QStringLiteral("2015-01-01-T00:00:00Z"))},
        {"purchaseInfo.sidePanels[1].orderId", QJsonValue(QStringLiteral("98850"))},
        {"purchaseInfo.sidePanels[1].product", QJsonValue(QStringLiteral("12345678901234567890ABCD"))},
    };
    // clang-format on
}
