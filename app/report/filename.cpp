// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filename.h"

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

// Secrets are hidden at every level: file names are read by everybody.
QString nameOf(const phone::Phone &phone, Level level)
{
    constexpr qsizetype halfOfMac = 6;
    const phone::Masker masker(phone);
    const phone::Secrets secrets = level == Level::CustomerSafe ? phone::Secrets::CustomerSafe
                                                                : phone::Secrets::Masked;
    const auto plain = [&](phone::FieldId id) {
        const phone::Value &value = phone.value(id);
        return value.isPresent() ? masker.plain(phone::field(id).property, value, secrets)
                                 : QString();
    };
    const QString mac = plain(phone::FieldId::MacAddress);
    if (const auto address = phone::MacAddress::parse(mac))
        return address->plain();
    if (level == Level::CustomerSafe && safePart(mac).size() == halfOfMac)
        return safePart(mac) + QStringLiteral("xxxxxx");
    const QString part = safePart(plain(phone::FieldId::Id));
    return part.isEmpty() ? QStringLiteral("unknown") : part;
}

} // namespace

QString suggestedFileName(const phone::Phone &phone, const QDateTime &fetchedAt, Level level,
                          const QString &ending)
{
    QStringList parts{QStringLiteral("sipphone"), nameOf(phone, level)};
    if (fetchedAt.isValid())
        parts.append(fetchedAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"));
    parts.append(levelKey(level));
    return parts.join(u'_') + u'.' + ending;
}

} // namespace report
