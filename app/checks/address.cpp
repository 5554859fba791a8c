// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/address.h"

#include <QList>

#include <algorithm>

namespace checks {

namespace {

constexpr int ipv4Bits = 32;
constexpr std::size_t ipv4Offset = 12; // of IPv4's bytes in ::ffff:a.b.c.d
constexpr std::array<quint8, ipv4Offset> ipv4Prefix = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

std::optional<quint32> octet(QStringView text)
{
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text[0] == u'0'))
        return std::nullopt;
    quint32 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number <= 255 ? std::optional(number) : std::nullopt;
}

std::optional<quint32> ipv4Number(QStringView text)
{
    quint32 number = 0;
    qsizetype begin = 0;
    for (int i = 0; i < 4; ++i) {
        const qsizetype dot = i < 3 ? text.indexOf(u'.', begin) : text.size();
        if (dot < begin)
            return std::nullopt;
        const auto part = octet(text.sliced(begin, dot - begin));
        if (!part)
            return std::nullopt;
        number = number << 8 | *part;
        begin = dot + 1;
    }
    return number;
}

std::optional<quint16> hexGroup(QStringView text)
{
    if (text.isEmpty() || text.size() > 4)
        return std::nullopt;
    quint32 number = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const quint32 digit = u >= u'0' && u <= u'9' ? u - u'0'
            : u >= u'a' && u <= u'f'                 ? u - u'a' + 10U
            : u >= u'A' && u <= u'F'                 ? u - u'A' + 10U
                                                     : 16U;
        if (digit > 15)
            return std::nullopt;
        number = number << 4 | digit;
    }
    return quint16(number);
}

// The groups between single colons; the last one may be an IPv4 address, which is two.
std::optional<QList<quint16>> hexGroups(QStringView text)
{
    QList<quint16> groups;
    if (text.isEmpty())
        return groups;
    const auto parts = text.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == parts.size() - 1 && parts[i].contains(u'.')) {
            const auto number = ipv4Number(parts[i]);
            if (!number)
                return std::nullopt;
            groups.append(quint16(*number >> 16));
            groups.append(quint16(*number & 0xffff));
            continue;
        }
        const auto group = hexGroup(parts[i]);
        if (!group)
            return std::nullopt;
        groups.append(*group);
    }
    return groups;
}

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
    return text.contains(u':') ? parseIPv6(text) : parseIPv4(text);
}

std::optional<Address> Address::parseIPv4(QStringView text)
{
    const auto number = ipv4Number(text);
    return number ? std::optional(fromIPv4(*number)) : std::nullopt;
}

std::optional<Address> Address::parseIPv6(QStringView text)
{
    constexpr qsizetype groupCount = 8;
    const qsizetype percent = text.indexOf(u'%');
    if (percent == text.size() - 1)
        return std::nullopt;
    if (percent >= 0)
        text = text.first(percent);
    const qsizetype gap = text.indexOf(QStringView(u"::"));
    const auto head = hexGroups(gap < 0 ? text : text.first(gap));
    const auto tail = hexGroups(gap < 0 ? QStringView() : text.sliced(gap + 2));
    if (!head || !tail || (gap >= 0 && text.first(gap).contains(u'.')))
        return std::nullopt;
    const qsizetype given = head->size() + tail->size();
    if (gap < 0 ? given != groupCount : given >= groupCount)
        return std::nullopt;
    const QList<quint16> groups = *head + QList<quint16>(groupCount - given, 0) + *tail;
    Bytes bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const quint16 group = groups[qsizetype(i / 2)];
        bytes[i] = quint8(i % 2 == 0 ? group >> 8 : group & 0xff);
    }
    return Address(bytes);
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
    const auto mask = ipv4Number(text);
    if (!mask)
        return std::nullopt;
    const quint32 host = ~*mask;
    if ((host & (host + 1)) != 0)
        return std::nullopt;
    int length = ipv4Bits;
    for (quint32 rest = host; rest != 0; rest >>= 1)
        --length;
    return length;
}

} // namespace checks
