// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/rule.h"
#include "checks/sentence.h"
#include "phone/hex.h"

#include <QCoreApplication>

// I: whether the record says which phone it is about.

namespace checks {

namespace {

using phone::FieldId;

constexpr qsizetype macDigits = 12;
constexpr qsizetype idDigits = 24;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

std::optional<Trip> noMac(const Facts &facts)
{
    if (!facts.present(FieldId::MacAddress)
        || phone::isHex(facts.text(FieldId::MacAddress), macDigits))
        return std::nullopt;
    return Trip{Text::tr("A MAC address has 12 digits, 0 to 9 and A to F; the record has “%1”.")
                    .arg(facts.shown(FieldId::MacAddress))};
}

std::optional<Trip> noFactoryMac(const Facts &facts)
{
    constexpr uint groupBit = 0x01;
    constexpr uint localBit = 0x02;
    const QStringView mac = facts.text(FieldId::MacAddress);
    if (!phone::isHex(mac, macDigits))
        return std::nullopt;
    const uint firstOctet = mac.first(2).toUInt(nullptr, 16);
    const bool isNothing = mac.toULongLong(nullptr, 16) == 0;
    if ((firstOctet & groupBit) != 0 || isNothing) {
        return Trip{.message = isNothing ? Text::tr("The MAC address is all zeros.")
                                         : Text::tr("The MAC address is one of a group of devices, "
                                                    "which no single phone can have."),
                    .severity = Severity::Error};
    }
    return tripIf((firstOctet & localBit) != 0 && !facts.isWebRtc());
}

std::optional<Trip> noHardware(const Facts &facts)
{
    return tripIf(!facts.present(FieldId::MacAddress) && !facts.isWebRtc()
                  && !facts.present(FieldId::HandsetAddress));
}

std::optional<Trip> noId(const Facts &facts)
{
    Trip trip;
    QList<FieldId> odd;
    for (const FieldId id : {FieldId::Id, FieldId::SipPhoneModel, FieldId::Product,
                             FieldId::Extension, FieldId::Customer}) {
        if (facts.present(id) && !phone::isHex(facts.text(id), idDigits)) {
            odd.append(id);
            trip.fields.append(fieldKey(id));
        }
    }
    if (odd.isEmpty())
        return std::nullopt;
    trip.message = Text::tr("An id has 24 digits, 0 to 9 and A to F; these have not: %1.")
                       .arg(fieldNames(odd));
    return trip;
}

std::optional<Trip> handsetWithoutSlot(const Facts &facts)
{
    return tripIf(facts.present(FieldId::HandsetAddress) && !facts.integer(FieldId::HandsetIndex));
}

std::optional<Trip> serialNeeded(const Facts &facts)
{
    return tripIf(
        facts.text(FieldId::UserAgent).startsWith(QLatin1String("Grandstream"), Qt::CaseInsensitive)
        && !facts.present(FieldId::Serial));
}

// clang-format off
constexpr std::array<Check, 6> table = {{
    {{"I1", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "This is no MAC address"),
      QT_TRANSLATE_NOOP("Check", "A MAC address has 12 digits, 0 to 9 and A to F; the record has something else."),
      QT_TRANSLATE_NOOP("Check", "Compare it with the sticker on the phone; whoever enters the data can mend it."),
      {FieldId::MacAddress}}, noMac},
    {{"I2", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "This is no factory MAC address"),
      QT_TRANSLATE_NOOP("Check", "The MAC address is marked as made up: no maker gives one like it to a phone."),
      QT_TRANSLATE_NOOP("Check", "Compare it with the sticker on the phone: a digit may be wrong."),
      {FieldId::MacAddress}}, noFactoryMac},
    {{"I3", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "Nothing ties the record to a device"),
      QT_TRANSLATE_NOOP("Check", "The record has no MAC address, no handset address and no WebRTC instance."),
      QT_TRANSLATE_NOOP("Check", "If a real phone should stand behind it, enter its MAC address; otherwise the record may be a leftover."),
      {FieldId::MacAddress, FieldId::HandsetAddress, FieldId::InstanceId}}, noHardware},
    {{"I4", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "An id has the wrong form"),
      QT_TRANSLATE_NOOP("Check", "An id has 24 digits, 0 to 9 and A to F; one in the record has not."),
      QT_TRANSLATE_NOOP("Check", "What the id refers to may not be found; tell the operator of the PBX if something is missing."),
      {FieldId::Id, FieldId::SipPhoneModel, FieldId::Product, FieldId::Extension, FieldId::Customer}}, noId},
    {{"I5", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The handset has no position"),
      QT_TRANSLATE_NOOP("Check", "The record is for a handset, but does not say which one of its base."),
      QT_TRANSLATE_NOOP("Check", "Create the handset anew: its position is assigned then and cannot be changed."),
      {FieldId::HandsetAddress, FieldId::HandsetIndex}}, handsetWithoutSlot},
    {{"I6", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The serial number is missing"),
      QT_TRANSLATE_NOOP("Check", "Phones of Grandstream need their serial number in the record."),
      QT_TRANSLATE_NOOP("Check", "Read the serial number off the phone's sticker and enter it."),
      {FieldId::Serial, FieldId::UserAgent}}, serialNeeded},
}};
// clang-format on
static_assert(isComplete(table, "I"));

} // namespace

std::span<const Check> identityChecks()
{
    return table;
}

} // namespace checks
