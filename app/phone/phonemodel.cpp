// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phonemodel.h"

#include "phone/valuereader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace phone {

namespace {

Value read(const QJsonObject &object, const char *key, Kind kind)
{
    return readValue(Property{.path = key, .kind = kind}, object.value(QLatin1String(key)));
}

QString textAt(const QJsonObject &object, const char *key)
{
    const Value value = read(object, key, Kind::Text);
    return value.isPresent() ? value.received() : QString();
}

// "Snom 370": the brand for people, else the PBX's own word for it.
QString nameOf(const QJsonObject &object)
{
    QString brand = textAt(object, "brandName");
    if (brand.isEmpty())
        brand = textAt(object, "brand");
    return (brand + u' ' + textAt(object, "model")).trimmed();
}

} // namespace

tl::expected<PhoneModel, DecodeError> readPhoneModel(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return tl::make_unexpected(DecodeError{DecodeError::Kind::NotJson,
                                               qMin<qint64>(error.offset, json.size()),
                                               error.errorString()});
    }
    if (!document.isObject())
        return tl::make_unexpected(DecodeError{DecodeError::Kind::NotAnObject, 0, {}});
    return phoneModelOf(document.object());
}

PhoneModel phoneModelOf(const QJsonObject &object)
{
    PhoneModel model;
    model.id = textAt(object, "_id");
    model.name = nameOf(object);
    model.keys = read(object, "softkeys", Kind::Integer).toInteger();
    model.keysHaveLabels = read(object, "softkeyLabels", Kind::Boolean).toBool();
    for (const QJsonValue function : object.value(QLatin1String("softkeyCapabilities")).toArray()) {
        if (function.isString())
            model.keyFunctions.append(function.toString());
    }
    const QJsonObject capabilities = object.value(QLatin1String("capabilities")).toObject();
    for (auto it = capabilities.begin(); it != capabilities.end(); ++it) {
        if (it.value().isBool())
            model.capabilities.insert(it.key(), it.value().toBool());
    }
    return model;
}

} // namespace phone
