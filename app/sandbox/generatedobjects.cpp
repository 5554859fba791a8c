// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generatedobjects.h"

#include "sandbox/dice.h"
#include "sandbox/generatedphones.h"
#include "sandbox/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sandbox {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// 32 characters as the PBX makes them up, the same on every run.
QString credential(Dice &dice)
{
    constexpr QLatin1String alphabet("abcdefghijkmnpqrstuvwxyz23456789");
    constexpr int length = 32;
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet.at(dice.below(int(alphabet.size())));
    return text;
}

QJsonObject softkey(int index, const char *function, const QString &value, const QString &label)
{
    return {{QStringLiteral("index"), index},
            {QStringLiteral("function"), QLatin1String(function)},
            {QStringLiteral("value"), value},
            {QStringLiteral("label"), label}};
}

QJsonArray softkeys(const GeneratedPhone &phone, int count)
{
    constexpr int mostNeighbours = 6;
    if (phone.isHandset())
        return QJsonArray();
    QJsonArray keys{softkey(0, "LINE", QString(), QStringLiteral("Linje 1"))};
    for (int other = phone.index + 1; other <= phone.index + mostNeighbours; ++other) {
        if (other >= count)
            break;
        const GeneratedPhone neighbour = GeneratedPhones::at(other);
        if (neighbour.customer == phone.customer && !neighbour.extension.isEmpty()) {
            keys.append(
                softkey(int(keys.size()), "BLF", neighbour.extension, neighbour.extensionName));
        }
    }
    keys.append(
        softkey(int(keys.size()), "SPEEDDIAL", QStringLiteral("112"), QStringLiteral("Alarm 112")));
    keys.append(softkey(int(keys.size()), "DND", QString(), QStringLiteral("Forstyr ikke")));
    return keys;
}

QJsonObject volumeObject()
{
    const QJsonObject both{{QStringLiteral("mic"), 5}, {QStringLiteral("speaker"), 6}};
    return {{QStringLiteral("handset"), both},
            {QStringLiteral("headset"), both},
            {QStringLiteral("handsfree"), both}};
}

QJsonObject networkObject()
{
    QJsonObject network{{QStringLiteral("dhcp"), true},
                        {QStringLiteral("vlanId"), QStringLiteral("0")},
                        {QStringLiteral("vlanPriority"), 0}};
    for (const char *key : {"ipAddress", "subnet", "gateway", "dns1", "dns2"})
        network.insert(QLatin1String(key), QString());
    return network;
}

QByteArray statusText(const GeneratedPhone &phone)
{
    return JsonText()
        .add("configLoaded",
             phone.hasFetchedConfiguration ? QStringLiteral("2026-02-11T06:30:12Z")
                                           : QStringLiteral("2026-02-09T06:30:12Z"))
        .add("configSaved", QStringLiteral("2026-02-10T13:05:41Z"))
        .add("online", phone.isOnline)
        .add("expires", phone.expires)
        .add("localIpAddress", phone.localAddress)
        .add("publicIpAddress", phone.publicAddress)
        .add("userAgent", phone.userAgent)
        .object();
}

QByteArray idText(const QString &id)
{
    return id.isEmpty() ? QByteArrayLiteral("null") : JsonText::quoted(id);
}

} // namespace

QByteArray summaryText(const GeneratedPhone &phone, const QByteArray &model,
                       const QByteArray &extension)
{
    JsonText text;
    text.add("_id", phone.id).add("customer", phone.customer).add("macAddress", phone.macAddress);
    if (phone.isHandset())
        text.add("handsetIndex", phone.handsetIndex);
    else
        text.addJson("handsetIndex", QByteArrayLiteral("null"));
    return text.addOrNull("handsetAddress", phone.handsetAddress)
        .addJson("sipPhoneModel", model)
        .addJson("extension", extension)
        .add("notes", phone.notes)
        .addJson("status", statusText(phone))
        .object();
}

QByteArray extensionText(const GeneratedPhone &phone)
{
    if (phone.extension.isEmpty())
        return QByteArrayLiteral("null");
    return JsonText()
        .add("_id", phone.extension)
        .add("number", phone.extensionNumber)
        .add("direct", phone.directNumber)
        .add("name", phone.extensionName)
        .addOrNull("employee", phone.employee)
        .object();
}

QJsonObject fullObject(const GeneratedPhone &phone, int count)
{
    Dice dice(~quint64(phone.index));
    const QByteArray summary = summaryText(phone, idText(phone.model), idText(phone.extension));
    QJsonObject object = QJsonDocument::fromJson(summary).object();
    const bool isRoaming = phone.ipMode == QLatin1String("ROAMING");
    object.insert(QStringLiteral("pbxCluster"), 1);
    object.insert(QStringLiteral("product"), phone.product);
    object.insert(QStringLiteral("callWaiting"), true);
    object.insert(QStringLiteral("softkeyConfigurationOnDevice"), true);
    object.insert(QStringLiteral("softkeyBlfBlindTransfer"), false);
    object.insert(
        QStringLiteral("ip"),
        QJsonObject{{QStringLiteral("mode"), phone.ipMode},
                    {QStringLiteral("countries"), isRoaming ? QStringLiteral("DK,SE") : QString()},
                    {QStringLiteral("address"), phone.lockAddress}});
    object.insert(QStringLiteral("username"), credential(dice));
    object.insert(QStringLiteral("password"), credential(dice));
    object.insert(
        QStringLiteral("ringer"),
        QJsonObject{{QStringLiteral("volume"), 6}, {QStringLiteral("tone"), QStringLiteral("3")}});
    object.insert(QStringLiteral("volume"), volumeObject());
    object.insert(QStringLiteral("softkeys"), softkeys(phone, count));
    object.insert(QStringLiteral("codec"),
                  QJsonObject{{QStringLiteral("hdAudio"), true}, {QStringLiteral("video"), false}});
    object.insert(QStringLiteral("network"), networkObject());
    object.insert(QStringLiteral("purchaseInfo"),
                  QJsonObject{{QStringLiteral("orderId"), QString::number(20'000 + phone.index)},
                              {QStringLiteral("date"), QStringLiteral("2024-08-19T00:00:00Z")},
                              {QStringLiteral("paymentOption"), QStringLiteral("RENTED")},
                              {QStringLiteral("sidePanels"), QJsonArray()}});
    return object;
}

QJsonObject extensionObject(const GeneratedPhone &phone)
{
    return {{QStringLiteral("_id"), phone.extension},
            {QStringLiteral("type"), QStringLiteral("EXTENSION")},
            {QStringLiteral("customer"), phone.customer},
            {QStringLiteral("name"), phone.extensionName},
            {QStringLiteral("number"), phone.extensionNumber},
            {QStringLiteral("direct"), phone.directNumber},
            {QStringLiteral("employee"), orNull(phone.employee)},
            {QStringLiteral("primary"), true},
            {QStringLiteral("notes"), QString()}};
}

QJsonObject employeeObject(const GeneratedPhone &phone)
{
    return {{QStringLiteral("_id"), phone.employee},
            {QStringLiteral("customer"), phone.customer},
            {QStringLiteral("name"), phone.extensionName},
            {QStringLiteral("title"), QString()},
            {QStringLiteral("department"), QString()},
            {QStringLiteral("emailAddress"),
             QStringLiteral("bruger%1@sandbox.example").arg(phone.index)},
            {QStringLiteral("state"), QStringLiteral("ENABLED")}};
}

} // namespace sandbox
