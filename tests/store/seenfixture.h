// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/fieldtable.h"
#include "phone/phonedecoder.h"
#include "store/seenphones.h"
#include "storesupport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace support {

inline const QString idA = QStringLiteral("66d0f1a2b3c4d5e6f7a80001");
inline const QString idB = QStringLiteral("66d0f1a2b3c4d5e6f7a80002");
inline const QString idC = QStringLiteral("66d0f1a2b3c4d5e6f7a80003");
inline const QString office = QStringLiteral("3f1c1f6e-0000-4000-8000-000000000001");
inline const QString home = QStringLiteral("3f1c1f6e-0000-4000-8000-000000000002");
inline const QDateTime noon(QDate(2026, 2, 11), QTime(12, 0), Qt::UTC);

// A phone of this id, with more of it as a JSON object.
[[nodiscard]] inline phone::Phone phoneWith(const QString &id, const QByteArray &more = "{}")
{
    QJsonParseError error;
    QJsonObject object = QJsonDocument::fromJson(more, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("not JSON: %s", more.constData());
    object.insert(QStringLiteral("_id"), id);
    return phone::PhoneDecoder::fromObject(object);
}

[[nodiscard]] inline QString noteOf(const store::StoredFetch &fetch)
{
    return fetch.phone.value(phone::FieldId::Notes).received();
}

// The ids of a list of phones.
[[nodiscard]] inline QStringList idsOf(const QList<store::SeenPhone> &phones)
{
    QStringList ids;
    for (const store::SeenPhone &seen : phones)
        ids.append(seen.summary.id);
    return ids;
}

// Phones seen in a folder that does not exist yet, asked about the profile "office".
struct SeenFixture {
    SeenFixture() { seen.setProfile(office); }

    QTemporaryDir above;
    QString folder = above.filePath(QStringLiteral("sipphone-inspector"));
    QString path = folder + QStringLiteral("/seen.sqlite");
    store::SeenPhones seen{path};

    // A phone with a note, fetched so many seconds after noon.
    [[nodiscard]] bool record(const QString &id, int seconds, const QByteArray &note = "note")
    {
        return seen.record(office, phoneWith(id, R"({"notes":")" + note + R"("})"),
                           noon.addSecs(seconds));
    }
};

} // namespace support
