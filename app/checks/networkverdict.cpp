// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/subnet.h"
#include "checks/verdicts.h"

#include <QCoreApplication>

namespace checks {

namespace {

using phone::FieldId;
using State = NetworkVerdict::State;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(NetworkVerdict)
};

// "192.168.1.0/24, 192.168.1.1 to 192.168.1.254": the addresses that devices may have.
QString subnetText(const Subnet &subnet)
{
    const bool hasEnds = subnet.length <= Subnet::longestWithBroadcast;
    const quint32 first = subnet.network().ipv4() + (hasEnds ? 1 : 0);
    const quint32 last = subnet.broadcast().ipv4() - (hasEnds ? 1 : 0);
    return Text::tr("%1, %2 to %3")
        .arg(subnet.toString(), Address::fromIPv4(first).toString(),
             Address::fromIPv4(last).toString());
}

std::optional<Subnet> subnetOf(const Facts &facts)
{
    const auto address = facts.ipv4(FieldId::NetworkIpAddress);
    const auto length = maskLength(facts.text(FieldId::Subnet));
    return address && length ? std::optional(Subnet{*address, *length}) : std::nullopt;
}

void judgeAutomatic(const std::optional<Address> &local, NetworkVerdict &verdict)
{
    verdict.expected = Text::tr("by DHCP");
    if (!local) {
        verdict.sentence = Text::tr("The phone gets its address by DHCP; which one is not known.");
        return;
    }
    verdict.state = local->isSelfAssigned() ? State::Broken : State::Automatic;
    verdict.sentence = local->isSelfAssigned()
        ? Text::tr("Nothing answered when the phone asked for an address: check cable, port and "
                   "VLAN.")
        : Text::tr("The phone has got an address by DHCP.");
}

void judgeStatic(const Facts &facts, const std::optional<Address> &local, NetworkVerdict &verdict)
{
    const auto set = facts.ipv4(FieldId::NetworkIpAddress);
    const auto subnet = subnetOf(facts);
    const auto gateway = facts.ipv4(FieldId::Gateway);
    if (facts.present(FieldId::NetworkIpAddress))
        verdict.expected = facts.shown(FieldId::NetworkIpAddress);
    if (subnet)
        verdict.subnet = subnetText(*subnet);
    if (facts.present(FieldId::Gateway))
        verdict.gateway = facts.shown(FieldId::Gateway);
    const bool isOutside = subnet && gateway && !subnet->contains(*gateway);
    if (isOutside)
        verdict.gateway = Text::tr("%1 (outside the network)").arg(verdict.gateway);
    if (!set || !subnet || !gateway || isOutside || subnet->isUnusable() || *set == *gateway) {
        verdict.state = State::Broken;
        verdict.sentence = Text::tr("The fixed address cannot work as it is set.");
    } else if (!local || !local->isIPv4()) {
        verdict.sentence = Text::tr(
            "The phone has a fixed address; which one it uses is not known.");
    } else if (*set == *local) {
        verdict.state = State::AsSet;
        verdict.sentence = Text::tr("The phone uses the address that is set.");
    } else {
        verdict.state = State::Other;
        verdict.sentence = subnet->contains(*local)
            ? Text::tr("The phone uses another address than is set, of the same network.")
            : Text::tr("The phone uses another address than is set, of another network.");
    }
}

} // namespace

NetworkVerdict networkVerdict(const phone::Phone &phone, const Context &context)
{
    const Facts facts(phone, context);
    const auto local = facts.address(FieldId::LocalIpAddress);
    NetworkVerdict verdict;
    if (facts.present(FieldId::LocalIpAddress))
        verdict.actual = facts.shown(FieldId::LocalIpAddress);
    if (facts.isTrue(FieldId::Dhcp))
        judgeAutomatic(local, verdict);
    else if (facts.isFalse(FieldId::Dhcp))
        judgeStatic(facts, local, verdict);
    else
        verdict.sentence = Text::tr("Whether the phone has a fixed address is not known.");
    return verdict;
}

} // namespace checks
