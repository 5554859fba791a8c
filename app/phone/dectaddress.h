// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace phone {

// The address of a DECT handset. People read the IPEI off a sticker (13 decimal digits); the PBX
// keeps the IPUI (10 hex digits), which holds the same numbers. ETSI EN 300 175-6, annex C.
class DectAddress
{
public:
    // 10 hex digits ("0298B10C4E"), or an IPEI: 5 digits of the maker, 7 of the handset and a check
    // digit (0 to 9 or '*'), in one or with blanks or dashes between the three. Grouped, the check
    // digit may be missing. The check digit need not be right: hasWrongCheckDigit().
    [[nodiscard]] static std::optional<DectAddress> parse(QStringView text);
    // The same of an IPEI of 12 digits without its check digit, which may also be something else.
    [[nodiscard]] static std::optional<DectAddress> fromTwelveDigits(QStringView digits);

    // The 10 hex digits in upper case, as the PBX writes them.
    [[nodiscard]] const QString &toString() const { return m_digits; }
    [[nodiscard]] bool isFromIpei() const { return m_isFromIpei; }
    [[nodiscard]] bool hasWrongCheckDigit() const { return m_hasWrongCheckDigit; }

private:
    DectAddress() = default;

    QString m_digits;
    bool m_isFromIpei = false;
    bool m_hasWrongCheckDigit = false;
};

} // namespace phone
