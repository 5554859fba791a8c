// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/macaddress.h"

#include "phone/hex.h"

namespace phone {

std::optional<MacAddress> MacAddress::parse(QStringView text)
{
    constexpr qsizetype digitCount = 12;
    constexpr qsizetype separatedSize = 17;
    QString digits;
    if (text.size() == digitCount) {
        digits = text.toString();
    } else if (text.size() == separatedSize) {
        const QChar separator = text[2];
        if (separator != u':' && separator != u'-')
            return std::nullopt;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (i % 3 != 2)
                digits += text[i];
            else if (text[i] != separator)
                return std::nullopt;
        }
    }
    if (!isHex(digits, digitCount))
        return std::nullopt;
    return MacAddress(digits.toUpper());
}

QString MacAddress::withColons() const
{
    return grouped(2, u':');
}

QStringList MacAddress::notations() const
{
    return {withColons(), plain(), plain().toLower(), grouped(2, u'-'), grouped(4, u'.')};
}

QString MacAddress::grouped(qsizetype digits, QChar separator) const
{
    QString text = m_digits;
    for (qsizetype i = text.size() - digits; i > 0; i -= digits)
        text.insert(i, separator);
    return text;
}

} // namespace phone
