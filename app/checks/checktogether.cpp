// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checktogether.h"

#include "checks/facts.h"
#include "checks/sentence.h"
#include "checks/subnet.h"
#include "checks/wholenumber.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace checks {

namespace {

using phone::FieldId;
using Facing = std::vector<const Facts *>; // phones that a rule compares

constexpr qsizetype mostNamed = 3;
constexpr std::size_t fewestPeers = 3; // X5
constexpr int localNetworkBits = 24; // X5

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// What people know a phone by: its MAC address, else its id.
QString nameOf(const Facts &facts)
{
    const QString mac = facts.present(FieldId::MacAddress) ? facts.shown(FieldId::MacAddress)
                                                           : QString();
    if (!mac.isEmpty())
        return mac;
    const QString id = facts.phoneId();
    return id.isEmpty() ? Text::tr("one that has neither address nor id") : id;
}

QString namesOfOthers(const Facing &group, const Facts *self)
{
    QStringList names;
    for (const Facts *other : group) {
        if (other == self)
            continue;
        if (names.size() == mostNamed)
            return Text::tr("%1 and others").arg(names.join(Text::tr(", ")));
        names.append(nameOf(*other));
    }
    return names.join(Text::tr(", "));
}

// A phone's part of what it shares with others, as a text; null if it has no such part.
QString join(const QStringList &parts)
{
    return parts.join(QChar(0x1f)); // between parts, a sign that no part has
}

QString publicAddress(const Facts &facts)
{
    const auto address = facts.address(FieldId::PublicIpAddress);
    return address ? address->key() : QString();
}

QString sameDevice(const Facts &facts)
{
    const QStringView mac = facts.text(FieldId::MacAddress);
    const auto index = wholeNumber(facts.value(FieldId::HandsetIndex));
    if (mac.isEmpty() || (facts.present(FieldId::HandsetIndex) && !index))
        return {};
    return join({mac.toString().toUpper(),
                 index ? QString::number(index->first) + u' ' + index->second : QString()});
}

QString sameExtension(const Facts &facts)
{
    const QStringView extension = facts.text(FieldId::Extension);
    return extension.isEmpty() || !facts.isTrue(FieldId::Online) ? QString() : extension.toString();
}

QString sameAddress(const Facts &facts)
{
    const QStringView customer = facts.text(FieldId::Customer);
    const QString seen = publicAddress(facts);
    const auto address = facts.ipv4(FieldId::NetworkIpAddress);
    if (customer.isEmpty() || seen.isEmpty() || !address || !facts.isFalse(FieldId::Dhcp))
        return {};
    return join({customer.toString(), seen, address->key()});
}

// Phones that should be in one local network.
QString sameNetwork(const Facts &facts)
{
    const QStringView customer = facts.text(FieldId::Customer);
    const QString seen = publicAddress(facts);
    const auto local = facts.address(FieldId::LocalIpAddress);
    const auto vlan = facts.integer(FieldId::VlanId);
    if (customer.isEmpty() || seen.isEmpty() || !local || !local->isIPv4() || !vlan)
        return {};
    return join({customer.toString(), seen, QString::number(*vlan)});
}

template <typename Key>
QList<Facing> groupsBy(const Facing &phones, const Key &key)
{
    QHash<QString, qsizetype> places;
    QList<Facing> groups;
    for (const Facts *facts : phones) {
        const QString text = key(*facts);
        if (text.isNull())
            continue;
        const auto place = places.constFind(text);
        if (place != places.constEnd()) {
            groups[*place].push_back(facts);
            continue;
        }
        places.insert(text, groups.size());
        groups.append({facts});
    }
    groups.removeIf([](const Facing &group) { return group.size() < 2; });
    return groups;
}

// clang-format off
constexpr std::array<Rule, 5> rules = {{
    {"X1", Severity::Error,
     QT_TRANSLATE_NOOP("Check", "Two records are for the same device"),
     QT_TRANSLATE_NOOP("Check", "Another record has the same MAC address: %1."),
     QT_TRANSLATE_NOOP("Check", "Find out which record the phone uses, and delete the other one."),
     {FieldId::MacAddress, FieldId::HandsetIndex}},
    {"X2", Severity::Error,
     QT_TRANSLATE_NOOP("Check", "A side panel is on two phones"),
     QT_TRANSLATE_NOOP("Check", "The serial number of a side panel stands on another phone as well: %1."),
     QT_TRANSLATE_NOOP("Check", "Read the numbers off the panels and correct the records."),
     {FieldId::PurchasedSidePanels}},
    {"X3", Severity::Information,
     QT_TRANSLATE_NOOP("Check", "The extension has several phones online"),
     QT_TRANSLATE_NOOP("Check", "Another phone of the same extension is online: %1."),
     QT_TRANSLATE_NOOP("Check", "Nothing needs doing if the user has several phones; otherwise one may ring where nobody hears it."),
     {FieldId::Extension, FieldId::Online}},
    {"X4", Severity::Error,
     QT_TRANSLATE_NOOP("Check", "Two phones have the same fixed address"),
     QT_TRANSLATE_NOOP("Check", "Another phone behind the same internet line has the same fixed address: %1."),
     QT_TRANSLATE_NOOP("Check", "Give each phone an address of its own, or let them get theirs by DHCP."),
     {FieldId::NetworkIpAddress, FieldId::PublicIpAddress}},
    {"X5", Severity::Warning,
     QT_TRANSLATE_NOOP("Check", "The phone is in another network than its neighbours"),
     QT_TRANSLATE_NOOP("Check", "The phones behind the same internet line are all in other networks than this one: %1."),
     QT_TRANSLATE_NOOP("Check", "Check which port of the switch the phone is plugged into, and that port's VLAN."),
     {FieldId::LocalIpAddress, FieldId::VlanId}},
}};
// clang-format on

class Comparison
{
public:
    // `first` is the first of all phones.
    Comparison(const Facts *first, Facing phones)
        : m_first(first)
        , m_phones(std::move(phones))
    {
    }

    [[nodiscard]] QList<SharedFinding> run()
    {
        compare(0, sameDevice);
        compare(2, sameExtension);
        compare(3, sameAddress);
        comparePanels();
        compareNetworks();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const SharedFinding &a, const SharedFinding &b) {
                             return std::pair(a.finding.severity, a.finding.rule)
                                 < std::pair(b.finding.severity, b.finding.rule);
                         });
        return std::move(m_found);
    }

private:
    void add(std::size_t rule, const Facts &facts, const Facing &group,
             const QStringList &fields = {})
    {
        const QString sentence = QCoreApplication::translate("Check", rules[rule].message);
        m_found.append(
            {&facts - m_first,
             makeFinding(rules[rule], {sentence.arg(namesOfOthers(group, &facts)), fields},
                         facts.phoneId())});
    }

    void compare(std::size_t rule, QString (*key)(const Facts &))
    {
        for (const Facing &group : groupsBy(m_phones, key)) {
            for (const Facts *facts : group)
                add(rule, *facts, group);
        }
    }

    void comparePanels()
    {
        QHash<QString, Facing> owners;
        const auto serialOf = [](const phone::SidePanel &panel) {
            return Facts::textOf(panel.value(phone::SidePanelColumn::Serial)).toString();
        };
        for (const Facts *facts : m_phones) {
            QSet<QString> own;
            for (const phone::SidePanel &panel : facts->phone().sidePanels())
                own.insert(serialOf(panel));
            for (const QString &serial : std::as_const(own)) {
                if (!serial.isEmpty())
                    owners[serial].push_back(facts);
            }
        }
        for (const Facts *facts : m_phones) {
            Facing others;
            QStringList fields;
            for (const phone::SidePanel &panel : facts->phone().sidePanels()) {
                const auto with = owners.constFind(serialOf(panel));
                if (with == owners.constEnd() || with->size() < 2)
                    continue;
                fields.append(fieldKey(panel, phone::SidePanelColumn::Serial));
                addOthers(others, *with, facts);
            }
            if (!fields.isEmpty())
                add(1, *facts, others, fields);
        }
    }

    // No more of them than are needed for a sentence.
    static void addOthers(Facing &others, const Facing &owners, const Facts *self)
    {
        for (const Facts *owner : owners) {
            if (others.size() > std::size_t(mostNamed))
                return;
            if (owner != self && std::find(others.begin(), others.end(), owner) == others.end())
                others.push_back(owner);
        }
    }

    void compareNetworks()
    {
        for (const Facing &group : groupsBy(m_phones, sameNetwork)) {
            if (group.size() <= fewestPeers)
                continue;
            QHash<QString, int> counts;
            const auto networkOf = [](const Facts *facts) {
                return Subnet{*facts->address(FieldId::LocalIpAddress), localNetworkBits}
                    .toString();
            };
            for (const Facts *facts : group)
                ++counts[networkOf(facts)];
            for (const Facts *facts : group) {
                if (counts.value(networkOf(facts)) == 1)
                    add(4, *facts, group);
            }
        }
    }

    const Facts *m_first;
    Facing m_phones;
    QList<SharedFinding> m_found;
};

} // namespace

std::span<const Rule> togetherRules()
{
    return rules;
}

QList<SharedFinding> comparePhones(const QList<phone::Phone> &phones, const Context &context)
{
    std::vector<Facts> all;
    all.reserve(std::size_t(phones.size())); // they are pointed at
    QSet<QString> ids;
    Facing facing;
    for (const phone::Phone &phone : phones) {
        const Facts &facts = all.emplace_back(phone, context);
        const QString id = facts.text(FieldId::Id).toString();
        if (!id.isEmpty() && ids.contains(id))
            continue;
        ids.insert(id);
        facing.push_back(&facts);
    }
    return Comparison(all.data(), std::move(facing)).run();
}

QList<Finding> checkTogether(const QList<phone::Phone> &phones, const Context &context)
{
    QList<Finding> findings;
    for (const SharedFinding &shared : comparePhones(phones, context))
        findings.append(shared.finding);
    return findings;
}

} // namespace checks
