// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filename.h"

#include "report/reportbuilder.h"

#include "phone/macaddress.h"
#include "phone/masking.h"

namespace report {

namespace {

QString safePart(const QString &text)
{
    QString part;
    for (const QChar c : text) {
        const bool safe = c < QChar(0x80) && (c.isLetterOrNumber() || c == u'-');
        if (safe && part.size() < maxNamePart)
            part += c;
    }
    return part;
}

QString nameOf(const phone::Phone &phone)
{
    const phone::Masker masker(phone);
    const auto plain = [&](phone::FieldId id) {
        const phone::Value &value = phone.value(id);
        return value.isPresent() ? masker.plain(phone::field(id).property, value) : QString();
    };
    if (const auto mac = phone::MacAddress::parse(plain(phone::FieldId::MacAddress)))
        return mac->plain();
    const QString part = safePart(plain(phone::FieldId::Id));
    return part.isEmpty() ? QStringLiteral("unknown") : part;
}

} // namespace

QString suggestedFileName(const phone::Phone &phone, const QDateTime &fetchedAt, Level level)
{
    QStringList parts{QStringLiteral("sipphone"), nameOf(phone)};
    if (fetchedAt.isValid())
        parts.append(fetchedAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"));
    parts.append(levelKey(level));
    return parts.join(u'_') + QStringLiteral(".png");
}

} // namespace report
