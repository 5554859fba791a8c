// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/fieldtable.h"
#include "phone/phonedecoder.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTest>

// The phone of a JSON text that is one.
inline phone::Phone phoneOf(const QByteArray &json)
{
    const auto decoded = phone::PhoneDecoder::decode(json);
    if (!decoded)
        qFatal("no phone: %s", json.constData());
    return *decoded;
}

inline QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

// The object with the value at the dotted path, the objects on the way made as needed.
inline QJsonObject withValue(QJsonObject object, const QString &path, const QJsonValue &json)
{
    const QString key = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    object.insert(key,
                  rest.isEmpty() ? json
                                 : QJsonValue(withValue(object.value(key).toObject(), rest, json)));
    return object;
}

namespace QTest {

template <>
inline char *toString(const phone::ValueState &state)
{
    static constexpr const char *names[] = {"Absent", "Null", "Empty", "Present", "Malformed"};
    return qstrdup(names[static_cast<int>(state)]);
}

} // namespace QTest
