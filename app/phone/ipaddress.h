// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace phone {

// An IPv4 or IPv6 address as text. It knows no network: no ports, no prefixes, no zones.
class IpAddress
{
public:
    using Groups = std::array<quint16, 8>;
    // Before a decimal number: people type them, machines mean an octal number by them.
    enum class Zeros : quint8 { Allowed, Refused };

    // Four decimal numbers with dots ("192.0.2.1"), or what RFC 4291 section 2.2 allows for IPv6:
    // eight groups, "::" once for groups of zeros, an IPv4 tail.
    [[nodiscard]] static std::optional<IpAddress> parse(QStringView text,
                                                        Zeros zeros = Zeros::Allowed);

    [[nodiscard]] bool isIPv4() const { return m_isIPv4; }
    // Of 16 bits each; of IPv4 only the last two count, the others are 0.
    [[nodiscard]] const Groups &groups() const { return m_groups; }
    // As RFC 5952 recommends: "2001:db8::1", small letters; IPv4 with dots, without extra zeros.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const IpAddress &, const IpAddress &) = default;

private:
    IpAddress(const Groups &groups, bool isIPv4)
        : m_groups(groups)
        , m_isIPv4(isIPv4)
    {
    }
    [[nodiscard]] static std::optional<quint32> parseIPv4(QStringView text, Zeros zeros);
    [[nodiscard]] static std::optional<Groups> parseIPv6(QStringView text, Zeros zeros);
    [[nodiscard]] QString textIPv6() const;

    Groups m_groups{};
    bool m_isIPv4 = true;
};

} // namespace phone
