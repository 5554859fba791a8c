// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/together.h"

#include "checks/facts.h"
#include "checks/sentence.h"
#include "checks/wholenumber.h"
#include "phone/hex.h"
#include "phone/secretfinder.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <tuple>

namespace checks {

namespace {

using phone::FieldId;

constexpr std::size_t fewestPeers = 3; // X5
constexpr int hostBits = 8; // X5: what is left of a /24

enum RuleIndex : std::size_t { SameDevice, SamePanel, SameExtension, SameAddress, AstrayAddress };

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// A MAC address is a name, unless somebody has made a part of it the password.
bool isPlainMac(const Facts &facts)
{
    constexpr qsizetype macDigits = 12;
    const QStringView mac = facts.text(FieldId::MacAddress);
    const phone::Value &password = facts.value(FieldId::Password);
    return phone::isHex(mac, macDigits)
        && (!password.hasContent()
            || (password.isPresent() && password.received().size() > macDigits
                && !mac.contains(
                    QStringView(password.received()).left(phone::SecretFinder::minPartLength),
                    Qt::CaseInsensitive)));
}

// What people know a phone by: its MAC address, else its id.
QString nameOfPhone(const Facts &facts)
{
    if (isPlainMac(facts))
        return facts.text(FieldId::MacAddress).toString();
    const QString mac = facts.present(FieldId::MacAddress) ? facts.shown(FieldId::MacAddress)
                                                           : QString();
    return mac.isEmpty() ? facts.phoneId() : mac;
}

// A phone's part of what it shares with others, as a hash; none if it has no such part.
using Part = std::optional<size_t>;

template <typename... Things>
size_t partOf(const Things &...things)
{
    return qHashMulti(QHashSeed::globalSeed(), things...);
}

Part deviceOf(const Facts &facts)
{
    const QStringView mac = facts.text(FieldId::MacAddress);
    const auto index = wholeNumber(facts.value(FieldId::HandsetIndex));
    if (mac.isEmpty() || (facts.present(FieldId::HandsetIndex) && !index))
        return std::nullopt;
    return partOf(mac.toString().toUpper(), index.has_value(), index.value_or(WholeNumber()));
}

Part extensionOf(const Facts &facts)
{
    const QStringView extension = facts.text(FieldId::Extension);
    return extension.isEmpty() || !facts.isTrue(FieldId::Online) ? Part() : partOf(extension);
}

// The internet line that a customer's phone is behind.
Part lineOf(const Facts &facts)
{
    const QStringView customer = facts.text(FieldId::Customer);
    const auto seen = facts.address(FieldId::PublicIpAddress);
    return customer.isEmpty() || !seen ? Part() : partOf(customer, *seen);
}

// "purchaseInfo.sidePanels[1].serial"
QString panelKey(quint32 position)
{
    phone::SidePanel panel;
    panel.position = position;
    return fieldKey(panel, phone::SidePanelColumn::Serial);
}

// clang-format off
constexpr std::array<Rule, 5> table = {{
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

} // namespace

std::span<const Rule> Together::rules()
{
    return table;
}

Together::Together(qsizetype most)
    : m_most(most)
{
}

void Together::add(const phone::Phone &phone)
{
    m_isFull = m_isFull || std::ssize(m_names) >= m_most;
    if (m_isFull)
        return;
    const Context anyTime; // no rule here asks for it
    const Facts facts(phone, anyTime);
    const auto index = quint32(m_names.size());
    addName(facts);
    if (!isNew(facts))
        return;
    if (const Part device = deviceOf(facts))
        m_devices.push_back({*device, index});
    if (const Part extension = extensionOf(facts))
        m_extensions.push_back({*extension, index});
    addPanels(facts, index);
    if (const Part line = lineOf(facts))
        addAddresses(facts, *line, index);
}

void Together::addAddresses(const Facts &facts, size_t line, quint32 phone)
{
    const auto fixed = facts.ipv4(FieldId::NetworkIpAddress);
    if (fixed && facts.isFalse(FieldId::Dhcp))
        m_addresses.push_back({partOf(line, *fixed), phone});
    const auto local = facts.address(FieldId::LocalIpAddress);
    const auto vlan = wholeNumber(facts.value(FieldId::VlanId));
    if (local && local->isIPv4() && vlan)
        m_networks.push_back({partOf(line, *vlan), phone, local->ipv4() >> hostBits});
}

bool Together::isNew(const Facts &facts)
{
    const QStringView id = facts.text(FieldId::Id);
    if (id.isEmpty())
        return true;
    const qsizetype before = m_ids.size();
    m_ids.insert(partOf(id));
    return m_ids.size() > before;
}

void Together::addName(const Facts &facts)
{
    const QByteArray id = facts.phoneId().toUtf8();
    const QByteArray name = nameOfPhone(facts).toUtf8();
    m_names.push_back({m_nameTexts.size(), id.size(), name.size()});
    m_nameTexts.append(id).append(name);
}

void Together::addPanels(const Facts &facts, quint32 phone)
{
    for (const phone::SidePanel &panel : facts.phone().sidePanels()) {
        const QStringView serial = Facts::textOf(panel.value(phone::SidePanelColumn::Serial));
        if (!serial.isEmpty())
            m_panels.push_back({partOf(serial), phone, quint32(panel.position)});
    }
}

// Those that several phones have, in the order of the first of these.
QList<Together::Group> Together::groupsOf(Shares &sorted)
{
    std::sort(sorted.begin(), sorted.end());
    QList<Group> groups;
    for (auto begin = sorted.begin(); begin != sorted.end();) {
        const auto end = std::find_if(begin, sorted.end(), [key = begin->key](const Share &share) {
            return share.key != key;
        });
        if (std::prev(end)->phone != begin->phone)
            groups.append(Group(begin, end));
        begin = end;
    }
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::pair(a.front().phone, a.front().detail)
            < std::pair(b.front().phone, b.front().detail);
    });
    return groups;
}

void Together::visit(const Visitor &visitor) const
{
    if (m_isFull)
        return;
    std::vector<Hit> hits;
    compare(SameDevice, m_devices, hits);
    compare(SameExtension, m_extensions, hits);
    compare(SameAddress, m_addresses, hits);
    const Shares panels = comparePanels(m_panels, hits);
    compareNetworks(m_networks, hits);
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::tuple(table[a.rule].severity, a.rule, a.phone)
            < std::tuple(table[b.rule].severity, b.rule, b.phone);
    });
    for (const Hit &hit : hits) {
        QStringList fields;
        if (hit.rule == SamePanel) {
            const auto isBefore = [](const Share &share, quint32 phone) {
                return share.phone < phone;
            };
            auto panel = std::lower_bound(panels.begin(), panels.end(), hit.phone, isBefore);
            for (; panel != panels.end() && panel->phone == hit.phone; ++panel)
                fields.append(panelKey(panel->detail));
        }
        const QString sentence = QCoreApplication::translate("Check", table[hit.rule].message);
        const Trip trip{.message = sentence.arg(namesOf(hit)), .fields = fields};
        if (!visitor({hit.phone, makeFinding(table[hit.rule], trip, idOf(hit.phone))}))
            return;
    }
}

void Together::Hit::addOthers(Group group)
{
    for (const Share &share : group) {
        const auto end = others.begin() + othersKept;
        if (end == others.end())
            return;
        if (share.phone != phone && std::find(others.begin(), end, share.phone) == end)
            others[othersKept++] = share.phone;
    }
}

void Together::compare(std::size_t rule, Shares shares, std::vector<Hit> &hits)
{
    for (const Group &group : groupsOf(shares)) {
        for (const Share &share : group) {
            hits.push_back({.rule = rule, .phone = share.phone});
            hits.back().addOthers(group);
        }
    }
}

// Gives the panels concerned, by phones and then by their places.
Together::Shares Together::comparePanels(Shares shares, std::vector<Hit> &hits)
{
    Shares doubled;
    QHash<quint32, std::size_t> places; // among the hits
    for (const Group &group : groupsOf(shares)) {
        for (const Share &share : group) {
            doubled.push_back({0, share.phone, share.detail});
            const auto place = places.constFind(share.phone);
            const std::size_t hit = place == places.constEnd() ? hits.size() : *place;
            if (hit == hits.size()) {
                places.insert(share.phone, hit);
                hits.push_back({.rule = SamePanel, .phone = share.phone});
            }
            hits[hit].addOthers(group);
        }
    }
    std::sort(doubled.begin(), doubled.end());
    return doubled;
}

void Together::compareNetworks(Shares shares, std::vector<Hit> &hits)
{
    for (const Group &group : groupsOf(shares)) {
        if (group.size() <= fewestPeers)
            continue;
        QHash<quint32, int> counts;
        for (const Share &share : group)
            ++counts[share.detail];
        for (const Share &share : group) {
            if (counts.value(share.detail) != 1)
                continue;
            hits.push_back({.rule = AstrayAddress, .phone = share.phone});
            hits.back().addOthers(group);
        }
    }
}

QString Together::namesOf(const Hit &hit) const
{
    QStringList names;
    for (qsizetype i = 0; i < qMin<qsizetype>(hit.othersKept, mostNamed); ++i)
        names.append(nameOf(hit.others[std::size_t(i)]));
    const QString list = names.join(Text::tr(", "));
    return hit.othersKept > mostNamed ? Text::tr("%1 and others").arg(list) : list;
}

QString Together::idOf(quint32 phone) const
{
    const Name &name = m_names[phone];
    return QString::fromUtf8(m_nameTexts.constData() + name.begin, name.idLength);
}

QString Together::nameOf(quint32 phone) const
{
    const Name &name = m_names[phone];
    return name.nameLength == 0
        ? Text::tr("one that has neither address nor id")
        : QString::fromUtf8(m_nameTexts.constData() + name.begin + name.idLength, name.nameLength);
}

} // namespace checks
