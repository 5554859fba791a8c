// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/rowtext.h"

#include "phone/valuereader.h"

namespace phone {

QString rowText(const QString &text)
{
    // Never reaches far behind what it keeps: a note may have megabytes.
    constexpr qsizetype read = 4 * maxRowTextLength;
    QString line = text.left(read).simplified();
    if (line.size() > maxRowTextLength) {
        line.truncate(maxRowTextLength - 1);
        // Half of a character outside the first plane is none.
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    line.squeeze();
    return line;
}

QString rowText(const QJsonValue &json)
{
    return json.isString() || json.isDouble() ? rowText(jsonText(json)) : QString();
}

QString idOf(const QJsonValue &json)
{
    return rowText(json.isObject() ? json.toObject().value(QLatin1String("_id")) : json);
}

QString modelName(const QJsonObject &model)
{
    const auto text = [&](const char *key) { return rowText(model.value(QLatin1String(key))); };
    // The brand's name for people before its key.
    const QString brandName = text("brandName");
    const QString brand = brandName.isEmpty() ? text("brand") : brandName;
    const QString name = text("model");
    return brand.isEmpty() || name.isEmpty() ? brand + name : brand + u' ' + name;
}

} // namespace phone
