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
#include <map>

namespace checks {

namespace {

using phone::FieldId;

constexpr qsizetype mostNamed = 3;
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

// A phone's part of what it shares with others, as a text; null if it has no such part.
QString join(const QStringList &parts)
{
    return parts.join(QChar(0x1f)); // between parts, a sign that no part has
}

// Equal for equal numbers.
QString numberText(const WholeNumber &number)
{
    return QString::number(number.first) + u' ' + number.second;
}

QString publicAddress(const Facts &facts)
{
    const auto address = facts.address(FieldId::PublicIpAddress);
    return address ? address->key() : QString();
}

QString deviceOf(const Facts &facts)
{
    const QStringView mac = facts.text(FieldId::MacAddress);
    const auto index = wholeNumber(facts.value(FieldId::HandsetIndex));
    if (mac.isEmpty() || (facts.present(FieldId::HandsetIndex) && !index))
        return {};
    return join({mac.toString().toUpper(), index ? numberText(*index) : QString()});
}

QString extensionOf(const Facts &facts)
{
    const QStringView extension = facts.text(FieldId::Extension);
    return extension.isEmpty() || !facts.isTrue(FieldId::Online) ? QString() : extension.toString();
}

// The internet line that a customer's phone is behind.
QString lineOf(const Facts &facts)
{
    const QStringView customer = facts.text(FieldId::Customer);
    const QString seen = customer.isEmpty() ? QString() : publicAddress(facts);
    return seen.isEmpty() ? QString() : join({customer.toString(), seen});
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
    put(m_devices, deviceOf(facts), index);
    put(m_extensions, extensionOf(facts), index);
    addPanels(facts, index);
    const QString line = lineOf(facts);
    if (line.isEmpty())
        return;
    const auto fixed = facts.ipv4(FieldId::NetworkIpAddress);
    if (fixed && facts.isFalse(FieldId::Dhcp))
        put(m_addresses, join({line, fixed->key()}), index);
    const auto local = facts.address(FieldId::LocalIpAddress);
    const auto vlan = wholeNumber(facts.value(FieldId::VlanId));
    if (local && local->isIPv4() && vlan)
        put(m_networks, join({line, numberText(*vlan)}), index, local->ipv4() >> hostBits);
}

bool Together::isNew(const Facts &facts)
{
    const QStringView id = facts.text(FieldId::Id);
    if (id.isEmpty())
        return true;
    const size_t key = qHash(id, QHashSeed::globalSeed());
    const bool isNew = !m_ids.contains(key);
    m_ids.insert(key);
    return isNew;
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
            put(m_panels, serial.toString(), phone, quint32(panel.position));
    }
}

void Together::put(Shares &shares, const QString &text, quint32 phone, quint32 detail)
{
    if (!text.isNull())
        shares.push_back({qHash(text, QHashSeed::globalSeed()), phone, detail});
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

QList<SharedFinding> Together::findings() const
{
    QList<SharedFinding> found;
    if (m_isFull)
        return found;
    compare(SameDevice, m_devices, found);
    compare(SameExtension, m_extensions, found);
    compare(SameAddress, m_addresses, found);
    comparePanels(found);
    compareNetworks(found);
    const auto order = [](const SharedFinding &shared) {
        return std::tie(shared.finding.severity, shared.finding.rule, shared.phone);
    };
    std::sort(found.begin(), found.end(), [order](const SharedFinding &a, const SharedFinding &b) {
        return order(a) < order(b);
    });
    return found;
}

void Together::addOthers(QList<quint32> &others, Group group, quint32 self)
{
    for (const Share &share : group) {
        if (others.size() > mostNamed)
            return;
        if (share.phone != self && !others.contains(share.phone))
            others.append(share.phone);
    }
}

void Together::compare(std::size_t rule, Shares shares, QList<SharedFinding> &found) const
{
    for (const Group &group : groupsOf(shares)) {
        for (const Share &share : group) {
            QList<quint32> others;
            addOthers(others, group, share.phone);
            found.append(finding(rule, share.phone, others));
        }
    }
}

void Together::comparePanels(QList<SharedFinding> &found) const
{
    struct Doubled {
        QList<quint32> others;
        QList<quint32> panels;
    };
    std::map<quint32, Doubled> phones;
    Shares shares = m_panels;
    for (const Group &group : groupsOf(shares)) {
        for (const Share &share : group) {
            Doubled &doubled = phones[share.phone];
            doubled.panels.append(share.detail);
            addOthers(doubled.others, group, share.phone);
        }
    }
    for (auto &[phone, doubled] : phones) {
        std::sort(doubled.panels.begin(), doubled.panels.end());
        QStringList fields;
        for (const quint32 position : std::as_const(doubled.panels)) {
            phone::SidePanel panel;
            panel.position = position;
            fields.append(fieldKey(panel, phone::SidePanelColumn::Serial));
        }
        found.append(finding(SamePanel, phone, doubled.others, fields));
    }
}

void Together::compareNetworks(QList<SharedFinding> &found) const
{
    Shares shares = m_networks;
    for (const Group &group : groupsOf(shares)) {
        if (group.size() <= fewestPeers)
            continue;
        QHash<quint32, int> counts;
        for (const Share &share : group)
            ++counts[share.detail];
        for (const Share &share : group) {
            if (counts.value(share.detail) != 1)
                continue;
            QList<quint32> others;
            addOthers(others, group, share.phone);
            found.append(finding(AstrayAddress, share.phone, others));
        }
    }
}

SharedFinding Together::finding(std::size_t rule, quint32 phone, const QList<quint32> &others,
                                const QStringList &fields) const
{
    QStringList names;
    for (const quint32 other : others.first(qMin(others.size(), mostNamed)))
        names.append(nameOf(other));
    QString list = names.join(Text::tr(", "));
    if (others.size() > mostNamed)
        list = Text::tr("%1 and others").arg(list);
    const QString sentence = QCoreApplication::translate("Check", table[rule].message);
    return {phone, makeFinding(table[rule], {sentence.arg(list), fields}, idOf(phone))};
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
