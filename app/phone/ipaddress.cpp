// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/ipaddress.h"

#include "phone/hex.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace phone {

namespace {

std::optional<quint32> decimal(QStringView text, quint32 max, IpAddress::Zeros zeros)
{
    constexpr qsizetype maxDigits = 3;
    if (text.isEmpty() || text.size() > maxDigits)
        return std::nullopt;
    if (zeros == IpAddress::Zeros::Refused && text.size() > 1 && text.front() == u'0')
        return std::nullopt;
    quint32 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + quint32(c.unicode() - u'0');
    }
    return number <= max ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text, Zeros zeros)
{
    if (const auto address = parseIPv4(text, zeros)) {
        Groups groups{};
        groups[6] = quint16(*address >> 16);
        groups[7] = quint16(*address & 0xffff);
        return IpAddress(groups, true);
    }
    if (const auto groups = parseIPv6(text, zeros))
        return IpAddress(*groups, false);
    return std::nullopt;
}

std::optional<quint32> IpAddress::parseIPv4(QStringView text, Zeros zeros)
{
    constexpr int partCount = 4;
    quint32 address = 0;
    for (int i = 1; i <= partCount; ++i) {
        const qsizetype dot = text.indexOf(u'.');
        // The last part has no dot behind it, all others have.
        if ((dot < 0) != (i == partCount))
            return std::nullopt;
        const auto number = decimal(dot < 0 ? text : text.first(dot), 255, zeros);
        if (!number)
            return std::nullopt;
        address = address << 8 | *number;
        text = dot < 0 ? QStringView() : text.sliced(dot + 1);
    }
    return address;
}

std::optional<IpAddress::Groups> IpAddress::parseIPv6(QStringView text, Zeros zeros)
{
    const qsizetype gap = text.indexOf(QStringView(u"::"));
    QList<quint16> before;
    QList<quint16> after;
    const auto read = [](QStringView part, QList<quint16> &groups) {
        if (part.isEmpty())
            return true;
        for (const QStringView group : part.split(u':')) {
            if (group.size() < 1 || group.size() > 4 || !isHex(group, group.size()))
                return false;
            groups.append(quint16(group.toUShort(nullptr, 16)));
        }
        return true;
    };
    QStringView head = gap < 0 ? text : text.first(gap);
    QStringView tail = gap < 0 ? QStringView() : text.sliced(gap + 2);
    // An IPv4 address may stand for the last two groups.
    std::optional<quint32> embedded;
    QStringView &last = gap < 0 ? head : tail;
    if (last.contains(u'.')) {
        const qsizetype colon = last.lastIndexOf(u':');
        embedded = parseIPv4(last.sliced(colon + 1), zeros);
        if (!embedded)
            return std::nullopt;
        last = last.first(qMax<qsizetype>(colon, 0));
    }
    if (!read(head, before) || !read(tail, after))
        return std::nullopt;
    if (embedded) {
        (gap < 0 ? before : after).append({quint16(*embedded >> 16), quint16(*embedded & 0xffff)});
    }
    Groups groups{};
    const auto room = qsizetype(groups.size());
    const qsizetype count = before.size() + after.size();
    if (gap < 0 ? count != room : count >= room)
        return std::nullopt;
    std::copy(before.cbegin(), before.cend(), groups.begin());
    std::copy(after.cbegin(), after.cend(), groups.end() - after.size());
    return groups;
}

QString IpAddress::toString() const
{
    if (!m_isIPv4)
        return textIPv6();
    return QStringLiteral("%1.%2.%3.%4")
        .arg(m_groups[6] >> 8)
        .arg(m_groups[6] & 0xff)
        .arg(m_groups[7] >> 8)
        .arg(m_groups[7] & 0xff);
}

QString IpAddress::textIPv6() const
{
    // The longest run of zeros, the first of those of one length; a single zero is written out.
    std::size_t bestStart = m_groups.size();
    std::size_t bestLength = 1;
    for (std::size_t i = 0; i < m_groups.size();) {
        std::size_t end = i;
        while (end < m_groups.size() && m_groups[end] == 0)
            ++end;
        if (end - i > bestLength) {
            bestStart = i;
            bestLength = end - i;
        }
        i = qMax(end, i + 1);
    }
    const auto joined = [this](std::size_t from, std::size_t to) {
        QStringList parts;
        for (std::size_t i = from; i < to; ++i)
            parts.append(QString::number(m_groups[i], 16));
        return parts.join(u':');
    };
    if (bestStart == m_groups.size())
        return joined(0, m_groups.size());
    return joined(0, bestStart) + QStringLiteral("::")
        + joined(bestStart + bestLength, m_groups.size());
}

} // namespace phone
