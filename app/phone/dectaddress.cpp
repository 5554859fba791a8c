// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/dectaddress.h"

#include "phone/hex.h"
#include "phone/typedtext.h"

#include <QList>

namespace phone {

namespace {

constexpr qsizetype ipuiLength = 10;
constexpr qsizetype makerLength = 5;
constexpr qsizetype ipeiLength = 12; // without the check digit
constexpr uint maxMaker = 0xffff; // 16 bits
constexpr uint maxSerial = 0xfffff; // 20 bits

// The sum of all digits, each times its position from 1, modulo 11; 10 is written '*'.
QChar checkDigit(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += int(i + 1) * (digits[i].unicode() - u'0');
    const int rest = sum % 11;
    return rest == 10 ? QChar(u'*') : QChar(char16_t(u'0' + rest));
}

// The typed IPEI without what stands between its parts: "5+7+1", "5+8", "5+7", or nothing between.
// Empty when the parts have other lengths.
QString ungrouped(QStringView text)
{
    QString digits;
    QList<qsizetype> cuts;
    for (const QChar c : text) {
        if (!c.isSpace() && !isDash(c))
            digits += c;
        else if (!digits.isEmpty() && (cuts.isEmpty() || cuts.constLast() != digits.size()))
            cuts.append(digits.size());
    }
    const bool isGrouped = cuts == QList{makerLength} || cuts == QList{ipeiLength}
        || cuts == QList{makerLength, ipeiLength};
    const bool complete = digits.size() == ipeiLength + 1
        || (digits.size() == ipeiLength && cuts == QList{makerLength});
    return complete && (isGrouped || cuts.isEmpty()) ? digits : QString();
}

} // namespace

std::optional<DectAddress> DectAddress::parse(QStringView text)
{
    if (isHex(text, ipuiLength)) {
        DectAddress address;
        address.m_digits = text.toString().toUpper();
        return address;
    }
    const QString ipei = ungrouped(text);
    auto address = fromTwelveDigits(QStringView(ipei).left(ipeiLength));
    if (!address || ipei.size() == ipeiLength)
        return address;
    const QChar check = ipei.back();
    if (check != u'*' && !isDecimal(QStringView(&check, 1)))
        return std::nullopt;
    address->m_hasWrongCheckDigit = check != checkDigit(QStringView(ipei).first(ipeiLength));
    return address;
}

std::optional<DectAddress> DectAddress::fromTwelveDigits(QStringView digits)
{
    if (digits.size() != ipeiLength || !isDecimal(digits))
        return std::nullopt;
    const uint maker = digits.first(makerLength).toUInt();
    const uint serial = digits.sliced(makerLength).toUInt();
    if (maker > maxMaker || serial > maxSerial)
        return std::nullopt;
    DectAddress address;
    address.m_digits = QStringLiteral("%1%2")
                           .arg(maker, 5, 16, QChar(u'0'))
                           .arg(serial, 5, 16, QChar(u'0'))
                           .toUpper();
    address.m_isFromIpei = true;
    return address;
}

} // namespace phone
