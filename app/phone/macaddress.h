// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace phone {

// A MAC address of 48 bits, for showing and comparing.
class MacAddress
{
public:
    // Exactly 12 hex digits in any case, as the reference writes it, or six pairs of them with one
    // kind of separator (':', '-') between.
    [[nodiscard]] static std::optional<MacAddress> parse(QStringView text);

    // "4E:E8:A3:4B:56:F3"
    [[nodiscard]] QString withColons() const;
    // "4EE8A34B56F3", as the API writes it
    [[nodiscard]] QString plain() const { return m_digits; }

    // The notations people and makers use, withColons() and plain() among them.
    [[nodiscard]] QStringList notations() const;

    friend bool operator==(const MacAddress &, const MacAddress &) = default;

private:
    explicit MacAddress(QString digits)
        : m_digits(std::move(digits))
    {
    }

    [[nodiscard]] QString grouped(qsizetype digits, QChar separator) const;

    QString m_digits; // 12, upper case
};

} // namespace phone
