// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/rule.h"
#include "phone/format.h"
#include "phone/hex.h"
#include "phone/macaddress.h"

#include <QCoreApplication>

// R: whether the phone is registered, and whether it is the phone it should be.

namespace checks {

namespace {

using phone::FieldId;

constexpr qint64 notRegistered = -1;
constexpr qint64 developmentCluster = 2;
constexpr qsizetype macDigits = 12;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

std::optional<Trip> assignedButOffline(const Facts &facts)
{
    return tripIf(facts.isFalse(FieldId::Online) && facts.present(FieldId::Extension));
}

std::optional<Trip> contradicts(const Facts &facts)
{
    const auto expires = facts.integer(FieldId::Expires);
    if (!expires)
        return std::nullopt;
    if (facts.isTrue(FieldId::Online) && *expires <= 0) {
        return Trip{
            Text::tr("The status says online, and yet a registration that runs out in %1 s.")
                .arg(*expires)};
    }
    if (facts.isFalse(FieldId::Online) && *expires != notRegistered) {
        return Trip{Text::tr("The status says offline, and yet a registration that runs out in "
                             "%1 s.")
                        .arg(*expires)};
    }
    return std::nullopt;
}

std::optional<Trip> ranOut(const Facts &facts)
{
    const auto expires = facts.integer(FieldId::Expires);
    const qint64 age = facts.context().fetchAgeSeconds;
    if (!facts.isTrue(FieldId::Online) || !expires || *expires <= 0 || age <= *expires)
        return std::nullopt;
    return Trip{
        Text::tr("The registration that was seen ran out %1 ago: whether the phone is online "
                 "now is not known.")
            .arg(phone::durationText(age - *expires))};
}

std::optional<Trip> givenToNobody(const Facts &facts)
{
    return tripIf(facts.isTrue(FieldId::Online) && !facts.present(FieldId::Extension));
}

std::optional<Trip> onDevelopmentCluster(const Facts &facts)
{
    return tripIf(facts.integer(FieldId::PbxCluster) == developmentCluster);
}

// The MAC addresses that a user agent names: its runs of exactly 12 hex digits.
QStringList macsIn(QStringView userAgent)
{
    QString text = userAgent.toString();
    text.remove(u':').remove(u'-');
    QStringList macs;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && phone::isHex(QStringView(text).sliced(i, 1), 1))
            continue;
        if (i - begin == macDigits)
            macs.append(text.sliced(begin, macDigits));
        begin = i + 1;
    }
    return macs;
}

QString shownMac(const Facts &facts, const QString &digits)
{
    const QString shown = facts.shown(phone::field(FieldId::MacAddress).property,
                                      phone::Value::text(digits));
    const auto mac = phone::MacAddress::parse(shown);
    return mac ? mac->withColons() : shown;
}

std::optional<Trip> anotherDevice(const Facts &facts)
{
    const QStringView mac = facts.text(FieldId::MacAddress);
    if (!phone::isHex(mac, macDigits))
        return std::nullopt;
    const QStringList seen = macsIn(facts.text(FieldId::UserAgent));
    const bool isSeen = std::any_of(seen.begin(), seen.end(), [&](const QString &other) {
        return other.compare(mac, Qt::CaseInsensitive) == 0;
    });
    if (seen.isEmpty() || isSeen)
        return std::nullopt;
    return Trip{
        Text::tr("The device that is registered calls itself %1, but this record is for %2.")
            .arg(shownMac(facts, seen.constFirst()), shownMac(facts, mac.toString()))};
}

// clang-format off
constexpr std::array<Check, 6> table = {{
    {{"R1", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "The phone is offline"),
      QT_TRANSLATE_NOOP("Check", "The phone belongs to an extension, but is not registered: it can neither call nor be called."),
      QT_TRANSLATE_NOOP("Check", "Ask whether the phone has power and network, then restart it; check the address restriction if it stays offline."),
      {FieldId::Online, FieldId::Extension}}, assignedButOffline},
    {{"R2", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The status contradicts itself"),
      QT_TRANSLATE_NOOP("Check", "What the status says about online and about the registration does not fit together."),
      QT_TRANSLATE_NOOP("Check", "Refresh; if it stays, trust neither and make a test call."),
      {FieldId::Online, FieldId::Expires}}, contradicts},
    {{"R3", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "Whether the phone is online is no longer known"),
      QT_TRANSLATE_NOOP("Check", "The registration that was seen has run out since."),
      QT_TRANSLATE_NOOP("Check", "Refresh."),
      {FieldId::Online, FieldId::Expires}}, ranOut},
    {{"R4", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "Registered, but given to nobody"),
      QT_TRANSLATE_NOOP("Check", "The phone is online, but belongs to no extension."),
      QT_TRANSLATE_NOOP("Check", "Assign the phone to an extension, or find out who uses it."),
      {FieldId::Online, FieldId::Extension}}, givenToNobody},
    {{"R5", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The phone is on the development cluster"),
      QT_TRANSLATE_NOOP("Check", "The phone is on the PBX's development cluster, which is no place for a customer."),
      QT_TRANSLATE_NOOP("Check", "Ask the operator of the PBX whether that is meant, and to move the phone if not."),
      {FieldId::PbxCluster}}, onDevelopmentCluster},
    {{"R6", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "Another device uses this account"),
      QT_TRANSLATE_NOOP("Check", "The device that is registered has another MAC address than this record."),
      QT_TRANSLATE_NOOP("Check", "Find out which device it is; if nobody swapped the phone on purpose, have the SIP password changed."),
      {FieldId::UserAgent, FieldId::MacAddress}}, anotherDevice},
}};
// clang-format on
static_assert(isComplete(table, "R"));

} // namespace

std::span<const Check> registrationChecks()
{
    return table;
}

} // namespace checks
