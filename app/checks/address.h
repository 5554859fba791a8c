// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace checks {

// An IP address, for comparing: addresses are never compared as text. IPv4 is four decimal numbers
// without leading zeros; an IPv6 address that stands for an IPv4 one (::ffff:a.b.c.d) is that one.
class Address
{
public:
    // IPv4 or IPv6; a zone (%eth0) behind an IPv6 address is left out.
    [[nodiscard]] static std::optional<Address> parse(QStringView text);
    // IPv4 written as such, and nothing else.
    [[nodiscard]] static std::optional<Address> parseIPv4(QStringView text);

    [[nodiscard]] static Address fromIPv4(quint32 bits);

    [[nodiscard]] bool isIPv4() const;
    // The address's 32 bits; of IPv4 only.
    [[nodiscard]] quint32 ipv4() const;
    // Whether the first `length` bits are the other address's. IPv4 counts its own 32.
    [[nodiscard]] bool sharesPrefix(const Address &other, int length) const;
    // One that no PBX on the internet ever sees: private, shared, loopback or link-local.
    [[nodiscard]] bool isLocal() const;
    // 169.254.0.0/16: what a phone gives itself when nobody gives it one.
    [[nodiscard]] bool isSelfAssigned() const;
    // Equal for equal addresses, and for those only.
    [[nodiscard]] QString key() const;
    // "192.168.1.10"; of IPv4 only.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Address &, const Address &) = default;
    friend size_t qHash(const Address &address, size_t seed = 0)
    {
        return qHashBits(address.m_bytes.data(), address.m_bytes.size(), seed);
    }

private:
    using Bytes = std::array<quint8, 16>;
    explicit Address(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }

    Bytes m_bytes; // IPv4 as ::ffff:a.b.c.d
};

// The length of a contiguous mask (255.255.255.0 is 24), or nothing for any other text.
[[nodiscard]] std::optional<int> maskLength(QStringView text);

} // namespace checks
