// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/subnet.h"

namespace checks {

namespace {

constexpr int addressBits = 32;

quint32 hostBits(int length)
{
    return length >= addressBits ? 0 : 0xffffffffU >> length;
}

} // namespace

bool Subnet::contains(const Address &other) const
{
    return address.sharesPrefix(other, length);
}

Address Subnet::network() const
{
    return Address::fromIPv4(address.ipv4() & ~hostBits(length));
}

Address Subnet::broadcast() const
{
    return Address::fromIPv4(address.ipv4() | hostBits(length));
}

bool Subnet::isUnusable() const
{
    return length <= longestWithBroadcast && (address == network() || address == broadcast());
}

QString Subnet::toString() const
{
    return network().toString() + u'/' + QString::number(length);
}

} // namespace checks
