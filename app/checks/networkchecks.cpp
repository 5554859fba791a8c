// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/rule.h"
#include "checks/sentence.h"
#include "checks/subnet.h"

#include <QCoreApplication>

// N: whether the phone's network settings can work.

namespace checks {

namespace {

using phone::FieldId;

constexpr std::array addressFields = {FieldId::NetworkIpAddress, FieldId::Subnet, FieldId::Gateway};

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// Whether the settings of a fixed address count: those of a WebRTC client never do.
bool isStatic(const Facts &facts)
{
    return facts.isFalse(FieldId::Dhcp) && !facts.isWebRtc();
}

std::optional<Subnet> subnet(const Facts &facts)
{
    const auto address = facts.ipv4(FieldId::NetworkIpAddress);
    const auto length = maskLength(facts.text(FieldId::Subnet));
    if (!address || !length)
        return std::nullopt;
    return Subnet{*address, *length};
}

// Those of the fields that a test is true of, as a trip that names them; nothing if there are none.
template <typename Fields, typename Test>
std::optional<Trip> tripOver(const Fields &fields, const QString &sentence, const Test &test)
{
    Trip trip;
    QList<FieldId> found;
    for (const FieldId id : fields) {
        if (test(id)) {
            found.append(id);
            trip.fields.append(fieldKey(id));
        }
    }
    if (found.isEmpty())
        return std::nullopt;
    trip.message = sentence.arg(fieldNames(found));
    return trip;
}

std::optional<Trip> incomplete(const Facts &facts)
{
    if (!isStatic(facts))
        return std::nullopt;
    return tripOver(addressFields,
                    Text::tr("The phone has a fixed address, but this is missing: %1."),
                    [&](FieldId id) { return !facts.present(id); });
}

std::optional<Trip> misspelt(const Facts &facts)
{
    if (!isStatic(facts))
        return std::nullopt;
    constexpr std::array fields = {FieldId::NetworkIpAddress, FieldId::Subnet, FieldId::Gateway,
                                   FieldId::Dns1, FieldId::Dns2};
    return tripOver(
        fields, Text::tr("This is not written as an address or a mask is: %1."), [&](FieldId id) {
            if (!facts.present(id))
                return false;
            return id == FieldId::Subnet ? !maskLength(facts.text(id)) : !facts.ipv4(id);
        });
}

std::optional<Trip> gatewayOutside(const Facts &facts)
{
    const auto net = subnet(facts);
    const auto gateway = facts.ipv4(FieldId::Gateway);
    if (!isStatic(facts) || !net || !gateway || net->contains(*gateway))
        return std::nullopt;
    return Trip{Text::tr("The gateway %1 is outside the phone's network %2.")
                    .arg(gateway->toString(), net->toString())};
}

std::optional<Trip> unusable(const Facts &facts)
{
    if (!isStatic(facts))
        return std::nullopt;
    const auto address = facts.ipv4(FieldId::NetworkIpAddress);
    if (!address)
        return std::nullopt;
    if (address == facts.ipv4(FieldId::Gateway)) {
        return Trip{
            Text::tr("The phone has the address of its own gateway, %1.").arg(address->toString())};
    }
    const auto net = subnet(facts);
    if (!net || !net->isUnusable())
        return std::nullopt;
    return Trip{
        Text::tr("The address %1 stands for the network %2 itself, so no device can have it.")
            .arg(address->toString(), net->toString())};
}

std::optional<Trip> notInUse(const Facts &facts)
{
    const auto set = facts.ipv4(FieldId::NetworkIpAddress);
    const auto used = facts.address(FieldId::LocalIpAddress);
    if (!isStatic(facts) || !set || !used || !used->isIPv4() || *set == *used)
        return std::nullopt;
    return Trip{Text::tr("The phone should have the address %1, but uses %2.")
                    .arg(set->toString(), used->toString())};
}

std::optional<Trip> noNameServer(const Facts &facts)
{
    return tripIf(isStatic(facts) && !facts.present(FieldId::Dns1)
                  && !facts.present(FieldId::Dns2));
}

std::optional<Trip> leftovers(const Facts &facts)
{
    if (!facts.isTrue(FieldId::Dhcp))
        return std::nullopt;
    return tripOver(addressFields,
                    Text::tr("The phone gets its address by DHCP, so this is not in force: %1."),
                    [&](FieldId id) { return facts.present(id); });
}

std::optional<Trip> noDhcpAnswer(const Facts &facts)
{
    const auto local = facts.address(FieldId::LocalIpAddress);
    if (!local || !local->isSelfAssigned())
        return std::nullopt;
    return Trip{Text::tr("The phone gave itself the address %1, because nothing answered when it "
                         "asked for one.")
                    .arg(local->toString())};
}

std::optional<Trip> onTheInternet(const Facts &facts)
{
    const auto local = facts.address(FieldId::LocalIpAddress);
    return tripIf(local && local == facts.address(FieldId::PublicIpAddress) && !local->isLocal());
}

std::optional<Trip> vlanOutOfRange(const Facts &facts)
{
    return tripOver(std::array{FieldId::VlanId, FieldId::VlanPriority},
                    Text::tr("This is out of its range: %1."), [&](FieldId id) {
                        const phone::Range range = phone::field(id).property.range;
                        const auto number = facts.integer(id);
                        return facts.present(id)
                            && (!number || *number < range.min || *number > range.max);
                    });
}

bool isZeroOrMissing(const Facts &facts, FieldId id)
{
    return facts.integer(id) == 0 || !facts.present(id);
}

std::optional<Trip> priorityWithoutVlan(const Facts &facts)
{
    return tripIf(isZeroOrMissing(facts, FieldId::VlanId)
                  && facts.integer(FieldId::VlanPriority) > 0);
}

std::optional<Trip> vlanWithoutPriority(const Facts &facts)
{
    return tripIf(facts.integer(FieldId::VlanId) > 0
                  && isZeroOrMissing(facts, FieldId::VlanPriority));
}

// clang-format off
constexpr std::array<Check, 12> table = {{
    {{"N1", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "The fixed address is incomplete"),
      QT_TRANSLATE_NOOP("Check", "The phone has a fixed address, but a part of it is missing."),
      QT_TRANSLATE_NOOP("Check", "Enter what is missing, or let the phone get its address by DHCP."),
      {FieldId::NetworkIpAddress, FieldId::Subnet, FieldId::Gateway}}, incomplete},
    {{"N2", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "An address is misspelt"),
      QT_TRANSLATE_NOOP("Check", "A part of the fixed address is not written as an address is."),
      QT_TRANSLATE_NOOP("Check", "Correct it: four numbers from 0 to 255 with dots between; a mask looks like 255.255.255.0."),
      {FieldId::NetworkIpAddress, FieldId::Subnet, FieldId::Gateway, FieldId::Dns1, FieldId::Dns2}}, misspelt},
    {{"N3", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "The gateway cannot be reached"),
      QT_TRANSLATE_NOOP("Check", "The gateway is outside the phone's network."),
      QT_TRANSLATE_NOOP("Check", "Ask the customer's network administrator for the right address, mask and gateway."),
      {FieldId::Gateway, FieldId::NetworkIpAddress, FieldId::Subnet}}, gatewayOutside},
    {{"N4", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "The fixed address is unusable"),
      QT_TRANSLATE_NOOP("Check", "No phone can have this address."),
      QT_TRANSLATE_NOOP("Check", "Give the phone a free address of its network, or let it get one by DHCP."),
      {FieldId::NetworkIpAddress, FieldId::Subnet, FieldId::Gateway}}, unusable},
    {{"N5", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The fixed address is not in use"),
      QT_TRANSLATE_NOOP("Check", "The phone uses another address than it is set to."),
      QT_TRANSLATE_NOOP("Check", "Restart the phone so that it fetches its settings; if that does not help, look whether somebody changed the address on the phone itself."),
      {FieldId::NetworkIpAddress, FieldId::LocalIpAddress}}, notInUse},
    {{"N6", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "There is no DNS server"),
      QT_TRANSLATE_NOOP("Check", "The phone has a fixed address, but no DNS server: it cannot find servers by their names."),
      QT_TRANSLATE_NOOP("Check", "Enter a DNS server; often the gateway is one."),
      {FieldId::Dns1, FieldId::Dns2}}, noNameServer},
    {{"N7", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "Leftovers of a fixed address"),
      QT_TRANSLATE_NOOP("Check", "The phone gets its address by DHCP, so the fixed one is not in force."),
      QT_TRANSLATE_NOOP("Check", "Do not go by these values; they come into force if DHCP is switched off."),
      {FieldId::NetworkIpAddress, FieldId::Subnet, FieldId::Gateway}}, leftovers},
    {{"N8", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "No answer to DHCP"),
      QT_TRANSLATE_NOOP("Check", "The phone gave itself an address, because nothing answered when it asked for one."),
      QT_TRANSLATE_NOOP("Check", "Check the cable, the port of the switch, and the VLAN; then restart the phone."),
      {FieldId::LocalIpAddress}}, noDhcpAnswer},
    {{"N9", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The phone sits directly on the internet"),
      QT_TRANSLATE_NOOP("Check", "The phone's own address is its public one: no router stands between it and the internet."),
      QT_TRANSLATE_NOOP("Check", "Have it put behind a router or a firewall, or anybody can try to call it and to open its settings."),
      {FieldId::LocalIpAddress, FieldId::PublicIpAddress}}, onTheInternet},
    {{"N10", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "A VLAN setting is out of range"),
      QT_TRANSLATE_NOOP("Check", "A VLAN setting is out of its range."),
      QT_TRANSLATE_NOOP("Check", "Correct it: the VLAN id is a whole number from 0 to 4094, the priority one from 0 to 7."),
      {FieldId::VlanId, FieldId::VlanPriority}}, vlanOutOfRange},
    {{"N11", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "A VLAN priority without a VLAN"),
      QT_TRANSLATE_NOOP("Check", "A VLAN priority is set, but no VLAN: without one it has no effect."),
      QT_TRANSLATE_NOOP("Check", "Enter the VLAN for telephones, or set the priority to 0."),
      {FieldId::VlanPriority, FieldId::VlanId}}, priorityWithoutVlan},
    {{"N12", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "A VLAN without a priority"),
      QT_TRANSLATE_NOOP("Check", "The phone is in a VLAN, but its calls have no priority there."),
      QT_TRANSLATE_NOOP("Check", "If calls stutter when the network is busy, set a priority; 5 is usual for voice."),
      {FieldId::VlanPriority, FieldId::VlanId}}, vlanWithoutPriority},
}};
// clang-format on
static_assert(isComplete(table, "N"));

} // namespace

std::span<const Check> networkChecks()
{
    return table;
}

} // namespace checks
