// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/objectid.h"

#include <QLatin1String>

namespace api {

static char lowerHexDigit(QChar character)
{
    const char16_t unit = character.unicode();
    if ((unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f'))
        return static_cast<char>(unit);
    if (unit >= u'A' && unit <= u'F')
        return static_cast<char>(unit - u'A' + u'a');
    return '\0';
}

std::optional<ObjectId> ObjectId::parse(QStringView text)
{
    if (text.size() != length)
        return std::nullopt;
    ObjectId id;
    for (qsizetype i = 0; i < length; ++i) {
        const char digit = lowerHexDigit(text.at(i));
        if (digit == '\0')
            return std::nullopt;
        id.m_digits[static_cast<std::size_t>(i)] = digit;
    }
    return id;
}

QString ObjectId::toString() const
{
    return QLatin1String(m_digits.data(), length);
}

} // namespace api
