// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phonefixture.h"
#include "sandbox/phones.h"

#include <QAbstractItemModel>
#include <QList>
#include <QVariant>

#include <algorithm>

namespace support {

// Every sample phone, from the first to the last and back again.
[[nodiscard]] inline QList<phone::Phone> samplesThereAndBack()
{
    QList<phone::Phone> phones;
    for (const sandbox::SamplePhone &sample : sandbox::samplePhones())
        phones.append(phoneOf(sandbox::readPhone(sample)));
    QList<phone::Phone> back = phones;
    std::reverse(back.begin(), back.end());
    return phones + back;
}

// The roles that Qt has, and more than the models add.
inline constexpr int rolesWalked = 513;

// Every text the model gives below an index: all rows, all columns, all roles, its headers too.
[[nodiscard]] inline QStringList allTexts(const QAbstractItemModel &model,
                                          const QModelIndex &parent = {})
{
    QStringList texts;
    const auto append = [&](const QVariant &value) {
        if (!value.toString().isEmpty())
            texts.append(value.toString());
    };
    for (int column = 0; column < model.columnCount(parent); ++column) {
        for (int role = 0; role < rolesWalked; ++role)
            append(model.headerData(column, Qt::Horizontal, role));
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < rolesWalked; ++role)
                append(model.data(index, role));
            texts += allTexts(model, index);
        }
    }
    return texts;
}

[[nodiscard]] inline QStringList textsWith(const QStringList &texts, const QString &part)
{
    return texts.filter(part, Qt::CaseInsensitive);
}

// Secrets in their own fields and wherever else they fit. None of them is hidden by being escaped:
// the part in capitals stays as it is.
inline const QStringList plantedSecrets = {QStringLiteral("GEHEIM"), QStringLiteral("BRUGER"),
                                           QStringLiteral("OPSAETNING")};

[[nodiscard]] inline phone::Phone phoneWithPlantedSecrets()
{
    QByteArray json = R"({"_id":"66d0f1a2b3c4d5e6f7a80001",
        "password":"<GEHEIM>&'q\"7", "username":"b<BRUGER>4711", "customConfig":"x: OPSAETNING",
        "notes":"BOTH", "serial":"BOTH", "headsetButton":"BOTH", "macAddress":"<GEHEIM>&'q\"7",
        "callWaiting":"BOTH", "pbxCluster":{"a":"BOTH"}, "extension":{"_id":"5a","name":"BOTH"},
        "ip":{"mode":"BOTH","countries":["BOTH"],"address":"BOTH"},
        "status":{"configSaved":"BOTH","userAgent":"BOTH","expires":"BOTH"},
        "network":"BOTH", "x":["BOTH"], "BOTH":{"y":"BOTH"}, "authPassword":"GEHEIM",
        "softkeys":[{"index":0,"function":"BOTH","value":"BOTH","label":"BOTH","extra":"BOTH"},
              "BOTH", {"index":"BOTH","function":"URL","value":["BOTH"],"label":{"a":"BOTH"}}],
        "purchaseInfo":{"orderId":"BOTH","date":"BOTH","sidePanels":[
            {"serial":"BOTH","paymentOption":"BOTH","orderId":"BOTH","date":"BOTH",
             "product":{"_id":"7","name":"BOTH"}}]}})";
    return phoneOf(json.replace("BOTH", R"(<GEHEIM>&'q\"7 and b<BRUGER>4711)"));
}

} // namespace support
