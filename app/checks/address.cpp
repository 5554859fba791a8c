// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/address.h"

#include "phone/ipaddress.h"

#include <QList>

#include <algorithm>

namespace checks {

namespace {

constexpr int ipv4Bits = 32;
constexpr std::size_t ipv4Offset = 12; // of IPv4's bytes in ::ffff:a.b.c.d
constexpr std::array<quint8, ipv4Offset> ipv4Prefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

constexpr auto strictly = phone::IpAddress::Zeros::Refused;

struct Range {
    QStringView network;
    int length;
};

constexpr std::array<Range, 9> localRanges = {{
    {u"10.0.0.0", 8},
    {u"172.16.0.0", 12},
    {u"192.168.0.0", 16},
    {u"100.64.0.0", 10}, // behind a provider's own translation, RFC 6598
    {u"127.0.0.0", 8},
    {u"169.254.0.0", 16},
    {u"fc00::", 7},
    {u"fe80::", 10},
    {u"::1", 128},
}};

} // namespace

std::optional<Address> Address::parse(QStringView text)
{
    const qsizetype percent = text.indexOf(u'%');
    const bool hasZone = percent >= 0 && percent < text.size() - 1 && text.contains(u':');
    const auto parsed = phone::IpAddress::parse(hasZone ? text.first(percent) : text, strictly);
    if (!parsed)
        return std::nullopt;
    const auto &groups = parsed->groups();
    if (parsed->isIPv4())
        return fromIPv4(quint32(groups[6]) << 16 | groups[7]);
    Bytes bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = quint8(i % 2 == 0 ? groups[i / 2] >> 8 : groups[i / 2] & 0xff);
    return Address(bytes);
}

std::optional<Address> Address::parseIPv4(QStringView text)
{
    return text.contains(u':') ? std::nullopt : parse(text);
}

Address Address::fromIPv4(quint32 bits)
{
    Bytes bytes;
    std::copy(ipv4Prefix.begin(), ipv4Prefix.end(), bytes.begin());
    for (std::size_t i = 0; i < 4; ++i)
        bytes[ipv4Offset + i] = quint8(bits >> (8 * (3 - i)));
    return Address(bytes);
}

bool Address::isIPv4() const
{
    return std::equal(ipv4Prefix.begin(), ipv4Prefix.end(), m_bytes.begin());
}

quint32 Address::ipv4() const
{
    quint32 bits = 0;
    for (std::size_t i = ipv4Offset; i < m_bytes.size(); ++i)
        bits = bits << 8 | m_bytes[i];
    return bits;
}

bool Address::sharesPrefix(const Address &other, int length) const
{
    if (isIPv4() != other.isIPv4())
        return false;
    const int bits = isIPv4() ? length + int(ipv4Offset) * 8 : length;
    for (int i = 0; i < bits; i += 8) {
        const int spare = std::max(0, i + 8 - bits);
        const auto at = std::size_t(i / 8);
        if ((m_bytes[at] >> spare) != (other.m_bytes[at] >> spare))
            return false;
    }
    return true;
}

bool Address::isLocal() const
{
    static const QList<std::pair<Address, int>> ranges = [] {
        QList<std::pair<Address, int>> parsed;
        for (const Range &range : localRanges)
            parsed.append({*parse(range.network), range.length});
        return parsed;
    }();
    return std::any_of(ranges.begin(), ranges.end(), [this](const auto &range) {
        return sharesPrefix(range.first, range.second);
    });
}

bool Address::isSelfAssigned() const
{
    constexpr quint32 network = 169U << 8 | 254U;
    return isIPv4() && ipv4() >> 16 == network;
}

QString Address::key() const
{
    QString text;
    for (const quint8 byte : m_bytes)
        text += QString::number(byte, 16).rightJustified(2, u'0');
    return text;
}

QString Address::toString() const
{
    const quint32 bits = ipv4();
    return QStringLiteral("%1.%2.%3.%4")
        .arg(bits >> 24)
        .arg(bits >> 16 & 0xff)
        .arg(bits >> 8 & 0xff)
        .arg(bits & 0xff);
}

std::optional<int> maskLength(QStringView text)
{
    const auto mask = Address::parseIPv4(text);
    if (!mask)
        return std::nullopt;
    const quint32 host = ~mask->ipv4();
    if ((host & (host + 1)) != 0)
        return std::nullopt;
    int length = ipv4Bits;
    for (quint32 rest = host; rest != 0; rest >>= 1)
        --length;
    return length;
}

} // namespace checks
