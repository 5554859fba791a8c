// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkphone.h"
#include "phone/phonedecoder.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// What the tests of the rules share: a phone that no rule objects to, and rows that change it.

inline const QDateTime fetchedAt(QDate(2026, 11, 23), QTime(13, 0), Qt::UTC);

inline QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        qFatal("no object: %s", json.constData());
    return document.object();
}

inline QJsonObject cleanPhone()
{
    return objectOf(R"({
        "_id": "66d0f1a2b3c4d5e6f7a80001", "pbxCluster": 1,
        "sipPhoneModel": "66d0f1a2b3c4d5e6f7a80002", "product": "66d0f1a2b3c4d5e6f7a80003",
        "extension": "66d0f1a2b3c4d5e6f7a80004", "customer": "66d0f1a2b3c4d5e6f7a80005",
        "macAddress": "000413AABBCC", "serial": "A1", "callWaiting": true, "dhsg": false,
        "headsetButton": "headset", "sidePanel": "D7", "sidePanelCount": 1,
        "displayBrightness": 15, "displayBrightnessIdle": 0, "notes": "Third floor",
        "softkeyConfigurationOnDevice": true, "softkeyBlfBlindTransfer": false,
        "ip": {"mode": "LOCKED", "countries": "DK,SE", "address": "80.62.1.1"},
        "username": "0123456789abcdef0123456789abcdef",
        "password": "fedcba9876543210fedcba9876543210",
        "ringer": {"volume": 4, "tone": "2"},
        "volume": {"handset": {"mic": 5, "speaker": 5}, "headset": {"mic": 5, "speaker": 5},
                   "handsfree": {"mic": 5, "speaker": 5}},
        "softkeys": [
            {"index": 0, "function": "LINE"},
            {"index": 1, "function": "SPEEDDIAL", "value": "+45 33 33 44 44", "label": "Reception"},
            {"index": 2, "function": "BLF", "value": "66d0f1a2b3c4d5e6f7a80006", "label": "Hans"},
            {"index": 4, "function": "URL", "value": "https://example.org/menu", "label": "Menu"}],
        "codec": {"hdAudio": true, "video": false},
        "network": {"dhcp": false, "ipAddress": "192.168.1.10", "subnet": "255.255.255.0",
                    "gateway": "192.168.1.1", "dns1": "192.168.1.1", "dns2": "8.8.8.8",
                    "vlanId": "20", "vlanPriority": 5},
        "purchaseInfo": {"orderId": "7213", "date": "2025-03-01", "paymentOption": "BOUGHT",
                         "sidePanels": [{"serial": "P1", "paymentOption": "RENTED",
                                         "date": "2025-03-01"}]},
        "status": {"configLoaded": "2026-11-20T10:00:00Z", "configSaved": "2026-11-20T09:00:00Z",
                   "online": true, "expires": 1200, "localIpAddress": "192.168.1.10",
                   "publicIpAddress": "80.62.1.1", "userAgent": "snom370/8.7.3.25"}
    })");
}

// In a row's changes: takes the field out.
inline constexpr char absent[] = "<absent>";

// The object with the value at the dotted path.
inline QJsonObject changed(QJsonObject object, const QString &path, const QJsonValue &json)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (!rest.isEmpty())
        object.insert(key, changed(object.value(key).toObject(), rest, json));
    else if (json == QJsonValue(QLatin1String(absent)))
        object.remove(key);
    else
        object.insert(key, json);
    return object;
}

// The clean phone with changes: an object of dotted paths and their values.
inline QJsonObject phoneWith(const QByteArray &changes)
{
    QJsonObject object = cleanPhone();
    const QJsonObject paths = objectOf("{" + changes + "}");
    for (auto it = paths.begin(); it != paths.end(); ++it)
        object = changed(object, it.key(), it.value());
    return object;
}

inline QList<checks::Finding> findingsOf(const QJsonObject &object,
                                         const checks::Context &context = {.now = fetchedAt})
{
    return checks::checkPhone(phone::PhoneDecoder::fromObject(object), context);
}

inline QStringList rulesOf(const QList<checks::Finding> &findings)
{
    QStringList rules;
    for (const checks::Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

inline void addRuleColumns()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected"); // the severity, or nothing if the rule is silent
}

inline void addRule(const char *rule, const char *expected, const char *name,
                    const QByteArray &changes)
{
    QTest::newRow(
        qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(rule), QString::fromUtf8(name))))
        << changes << QString::fromLatin1(rule) << QString::fromLatin1(expected);
}

// Whether the rule of the row says what it should, and says it well.
inline void judgeRule(const checks::Context &context = {.now = fetchedAt})
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, rule);
    QFETCH(const QString, expected);
    const QList<checks::Finding> findings = findingsOf(phoneWith(changes), context);
    QStringList severities;
    for (const checks::Finding &finding : findings) {
        if (finding.rule != rule)
            continue;
        severities.append(checks::severityKey(finding.severity));
        QVERIFY(!finding.fields.isEmpty());
        QVERIFY2(finding.message.endsWith(u'.'), qPrintable(finding.message));
        QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
    }
    QCOMPARE(severities, expected.isEmpty() ? QStringList() : QStringList(expected));
}
