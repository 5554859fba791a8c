// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/generatedphones.h"

#include "sandbox/customerids.h"
#include "sandbox/danishtexts.h"
#include "sandbox/dice.h"

#include <array>

namespace sandbox {

namespace {

constexpr int blockSize = 16; // phones of one office
constexpr int firstHandset = 12; // in a block
constexpr int blocksInRound = 4; // the last of them is not the sample customer's
constexpr int otherCustomers = 11;

constexpr QLatin1String phonePrefix("67c1d0a5e4b3f200");
constexpr QLatin1String extensionPrefix("67c1d0a5e4b3f2e0");
constexpr QLatin1String employeePrefix("67c1d0a5e4b3f2d0");
constexpr qsizetype prefixLength = 16;

struct Model {
    const char *id; // the end of it, as in directory/models.json
    const char *product; // likewise
    const char *vendor; // the first half of its MAC addresses
    const char *userAgent;
};

// clang-format off
constexpr std::array deskPhones{
    Model{"a001", "b000", "000413", "snomD785/10.1.84.12"},
    Model{"a002", "b001", "000413", "snomD735/10.1.175.16"},
    Model{"a002", "b001", "000413", "snomD735/10.1.84.12"},
    Model{"a003", "b002", "001565", "Yealink SIP-T46S 66.85.0.5"},
    Model{"a006", "b005", "000B82", "Grandstream GXP2170 1.0.11.62"},
    Model{"a007", "b006", "00085D", "Mitel 6867i/5.1.0.2051"},
    Model{"a008", "b007", "649EF3", "Cisco/SPA504G-7.6.2c"},
    Model{"a009", "b008", "000413", "snom370/8.7.5.48"},
    Model{"a00a", "b009", "805EC0", "Yealink SIP-T54W 96.86.0.100"},
    Model{"a00a", "b009", "249AD8", "Yealink SIP-T54W 96.86.0.70"},
};
constexpr std::array bases{
    Model{"a004", "b003", "7C2F80", "N510 IP PRO/42.245.00.000.000"},
    Model{"a00b", "b003", "7C2F80", "N870 IP PRO/83.V2.44.0"},
};
// clang-format on

QString directoryId(const char *end)
{
    return QLatin1String("64c2e0a19d3b7f551800") + QLatin1String(end);
}

// arg() would pad as well, but takes most of the time of a start with many phones.
QString padded(quint64 number, int digits, int base)
{
    return QString::number(number, base).rightJustified(digits, u'0');
}

QString numbered(QLatin1String prefix, int index)
{
    return prefix + padded(quint64(index), 8, 16);
}

// Different for different indices, and not in order: `factor` has no divisor in common with `end`.
quint64 scattered(int index, quint64 factor, quint64 end)
{
    return (quint64(index) + 1) * factor % end;
}

QString hex(quint64 number, int digits)
{
    return padded(number, digits, 16).toUpper();
}

// Whose phone it is, and the how manieth of theirs.
struct Owner {
    int customer; // the end of its id
    int ordinal;
};

Owner ownerOf(int index)
{
    const int block = index / blockSize;
    const int round = block / blocksInRound;
    const int inRound = block % blocksInRound;
    const int inBlock = index % blockSize;
    if (inRound < blocksInRound - 1)
        return {1, (round * (blocksInRound - 1) + inRound) * blockSize + inBlock};
    const int other = round % otherCustomers;
    return {other == 0 ? 0 : other + 1, round / otherCustomers * blockSize + inBlock};
}

void setHardware(GeneratedPhone &phone, Dice &office, Dice &own)
{
    const int inBlock = phone.index % blockSize;
    const bool isHandset = inBlock >= firstHandset;
    const int firstOfBase = phone.index - inBlock + firstHandset;
    const auto base = std::size_t(office.below(int(bases.size())));
    const auto &model = isHandset ? bases.at(base)
                                  : deskPhones.at(std::size_t(own.below(int(deskPhones.size()))));
    phone.model = directoryId(model.id);
    phone.product = directoryId(model.product);
    phone.userAgent = QLatin1String(model.userAgent);
    phone.macAddress = QLatin1String(model.vendor)
        + hex(scattered(isHandset ? firstOfBase : phone.index, 0x9e3779, 0x1000000), 6);
    if (isHandset) {
        phone.handsetIndex = inBlock - firstHandset;
        phone.handsetAddress = QLatin1String("02")
            + hex(scattered(phone.index, 0x9e3779b1, 0x100000000), 8);
    }
}

void setExtension(GeneratedPhone &phone, const Owner &owner, Dice &own)
{
    constexpr int unassignedPercent = 2;
    constexpr int personPercent = 85;
    constexpr int directPercent = 60;
    if (own.percent(unassignedPercent))
        return;
    phone.extension = numbered(extensionPrefix, phone.index);
    phone.extensionNumber = QString::number((owner.customer == 1 ? 1000 : 100) + owner.ordinal);
    if (own.percent(directPercent)) {
        phone.directNumber = QLatin1String("+4532")
            + padded(scattered(phone.index, 733'897, 1'000'000), 6, 10);
    }
    const bool isPerson = own.percent(personPercent);
    phone.extensionName = isPerson ? personName(own) : placeName(own);
    if (isPerson)
        phone.employee = numbered(employeePrefix, phone.index);
}

QString officeAddress(Dice &office)
{
    constexpr std::array networks{"192.0.2.%1", "198.51.100.%1", "203.0.113.%1"}; // RFC 5737
    constexpr int ipv6Percent = 5;
    const int host = 1 + office.below(254);
    if (office.percent(ipv6Percent)) // RFC 3849
        return QStringLiteral("2001:db8:%1:%2::5").arg(office.below(0xffff), 0, 16).arg(host);
    return QString::fromLatin1(networks.at(std::size_t(office.below(int(networks.size())))))
        .arg(host);
}

// The handsets of a base come from its one address.
QString localAddress(const GeneratedPhone &phone, Dice &office, Dice &own)
{
    constexpr int smallOfficePercent = 50;
    constexpr int hosts = 240;
    const int network = office.below(256);
    const int part = office.below(256);
    const bool isSmall = office.percent(smallOfficePercent);
    const int host = 10 + (phone.isHandset() ? office.below(hosts) : own.below(hosts));
    return isSmall ? QStringLiteral("192.168.%1.%2").arg(network).arg(host)
                   : QStringLiteral("10.%1.%2.%3").arg(network).arg(part).arg(host);
}

void setNetwork(GeneratedPhone &phone, Dice &office, Dice &own)
{
    constexpr int onlinePercent = 92;
    constexpr int fetchedPercent = 97;
    constexpr int lockedPercent = 80;
    constexpr int openPercent = 50; // of the others
    phone.publicAddress = officeAddress(office);
    phone.localAddress = localAddress(phone, office, own);
    const bool isLocked = own.percent(lockedPercent);
    phone.ipMode = isLocked        ? QStringLiteral("LOCKED")
        : own.percent(openPercent) ? QStringLiteral("OPEN")
                                   : QStringLiteral("ROAMING");
    if (isLocked)
        phone.lockAddress = phone.publicAddress;
    phone.isOnline = own.percent(onlinePercent);
    phone.expires = phone.isOnline ? 60 + own.below(3540) : -1;
    phone.hasFetchedConfiguration = own.percent(fetchedPercent);
}

} // namespace

GeneratedPhone GeneratedPhones::at(int index)
{
    const Owner owner = ownerOf(index);
    Dice office(quint64(index / blockSize) * 2 + 1);
    Dice own(quint64(index) * 2);
    GeneratedPhone phone;
    phone.index = index;
    phone.id = numbered(phonePrefix, index);
    phone.customer = sampleCustomer().chopped(2) + padded(quint64(owner.customer), 2, 16);
    setHardware(phone, office, own);
    setExtension(phone, owner, own);
    setNetwork(phone, office, own);
    phone.notes = phoneNote(own);
    return phone;
}

std::optional<GeneratedPhone> GeneratedPhones::phone(const QString &id) const
{
    return find(id, &GeneratedPhone::id);
}

std::optional<GeneratedPhone> GeneratedPhones::byExtension(const QString &id) const
{
    return find(id, &GeneratedPhone::extension);
}

std::optional<GeneratedPhone> GeneratedPhones::byEmployee(const QString &id) const
{
    return find(id, &GeneratedPhone::employee);
}

// The index stands at the end of each id.
std::optional<GeneratedPhone> GeneratedPhones::find(const QString &id,
                                                    QString GeneratedPhone::*key) const
{
    bool ok = false;
    const uint index = id.mid(prefixLength).toUInt(&ok, 16);
    if (!ok || index >= uint(m_count))
        return std::nullopt;
    GeneratedPhone phone = at(int(index));
    if (id.compare(phone.*key, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return phone;
}

} // namespace sandbox
