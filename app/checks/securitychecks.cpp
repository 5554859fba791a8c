// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/rule.h"
#include "checks/secrettext.h"
#include "checks/sentence.h"

#include <QCoreApplication>
#include <QStringList>

// S: who may connect, and whether secrets are where they belong.

namespace checks {

namespace {

using phone::FieldId;

constexpr QLatin1String open("OPEN");
constexpr QLatin1String locked("LOCKED");
constexpr QLatin1String roaming("ROAMING");

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

std::optional<Trip> isOpen(const Facts &facts)
{
    if (!facts.is(FieldId::IpMode, open))
        return std::nullopt;
    if (!facts.isTrue(FieldId::Online))
        return Trip{};
    return Trip{
        Text::tr("Any address may connect, although the phone is online: it should have been "
                 "locked to its address at the first contact.")};
}

std::optional<Trip> lockedToNothing(const Facts &facts)
{
    return tripIf(facts.is(FieldId::IpMode, locked) && !facts.present(FieldId::IpAddress));
}

std::optional<Trip> lockedElsewhere(const Facts &facts)
{
    if (!facts.is(FieldId::IpMode, locked))
        return std::nullopt;
    const auto allowed = facts.address(FieldId::IpAddress);
    const auto seen = facts.address(FieldId::PublicIpAddress);
    if (!allowed || !seen || *allowed == *seen)
        return std::nullopt;
    const bool online = facts.isTrue(FieldId::Online);
    const QString where = Text::tr("The phone is locked to %1, but was last seen at %2.")
                              .arg(facts.shown(FieldId::IpAddress),
                                   facts.shown(FieldId::PublicIpAddress));
    const QString what = online
        ? Text::tr("It is still online, but will be refused when its registration is renewed.")
        : Text::tr("From there its registration, its calls and the fetch of its configuration are "
                   "refused, and calls no longer reach it.");
    return Trip{.message = where + u' ' + what,
                .severity = online ? Severity::Warning : Severity::Error};
}

std::optional<Trip> lockedToLocal(const Facts &facts)
{
    if (!facts.is(FieldId::IpMode, locked))
        return std::nullopt;
    const auto allowed = facts.address(FieldId::IpAddress);
    if (!allowed || !allowed->isLocal())
        return std::nullopt;
    return Trip{
        Text::tr("The phone is locked to %1, an address that exists in local networks only: "
                 "the PBX never sees it.")
            .arg(facts.shown(FieldId::IpAddress))};
}

// What stands between the commas of ip.countries.
QList<QStringView> countries(const Facts &facts)
{
    QList<QStringView> entries;
    for (const QStringView part : facts.text(FieldId::IpCountries).split(u',')) {
        if (const QStringView entry = part.trimmed(); !entry.isEmpty())
            entries.append(entry);
    }
    return entries;
}

bool isCountryCode(QStringView text)
{
    return text.size() == 2
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

std::optional<Trip> roamingNowhere(const Facts &facts)
{
    // A malformed list may well name countries, so nothing is said about it.
    const bool isReadable = facts.value(FieldId::IpCountries).state()
        != phone::ValueState::Malformed;
    return tripIf(facts.is(FieldId::IpMode, roaming) && isReadable && countries(facts).isEmpty());
}

std::optional<Trip> noCountry(const Facts &facts)
{
    const auto entries = countries(facts);
    return tripIf(!std::all_of(entries.begin(), entries.end(), isCountryCode));
}

std::optional<Trip> unknownMode(const Facts &facts)
{
    return tripIf(facts.present(FieldId::IpMode) && !facts.is(FieldId::IpMode, open)
                  && !facts.is(FieldId::IpMode, locked) && !facts.is(FieldId::IpMode, roaming));
}

// Without what people put between the pairs of a MAC address.
QString unseparated(QStringView text)
{
    return text.toString().remove(u':').remove(u'-').remove(u'.');
}

bool isAutomatic(QStringView secret)
{
    constexpr qsizetype length = 32;
    return secret.toUcs4().size() == length;
}

std::optional<Trip> weakSecret(const Facts &facts)
{
    Trip trip;
    for (const FieldId id : {FieldId::Username, FieldId::Password}) {
        if (facts.present(id) && !isAutomatic(facts.text(id)))
            trip.fields.append(fieldKey(id));
    }
    const QStringView password = facts.text(FieldId::Password);
    const QStringView mac = facts.text(FieldId::MacAddress);
    const bool isUsername = !password.isEmpty() && password == facts.text(FieldId::Username);
    const bool isMac = !password.isEmpty() && !mac.isEmpty()
        && unseparated(password).compare(unseparated(mac), Qt::CaseInsensitive) == 0;
    if (isUsername || isMac) {
        return Trip{
            .message = isUsername
                ? Text::tr("The SIP password is the same as the user name.")
                : Text::tr("The SIP password is the phone's MAC address, which is printed on "
                           "its sticker."),
            .fields = {fieldKey(FieldId::Password)},
            .severity = Severity::Error};
    }
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

std::optional<Trip> secretInText(const Facts &facts)
{
    Trip trip;
    const QStringView password = facts.text(FieldId::Password);
    for (const FieldId id : {FieldId::DisplayBackground, FieldId::Notes, FieldId::CustomConfig}) {
        if (holdsSecret(facts.text(id), password))
            trip.fields.append(fieldKey(id));
    }
    constexpr auto column = phone::SoftkeyColumn::Value;
    for (const phone::Softkey &key : facts.phone().softkeys()) {
        if (holdsSecret(Facts::textOf(key.value(column)), password))
            trip.fields.append(fieldKey(key, column));
    }
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

// clang-format off
constexpr std::array<Check, 9> table = {{
    {{"S1", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "Any address may connect"),
      QT_TRANSLATE_NOOP("Check", "Any address may connect as this phone until the first contact; then it is locked to that address."),
      QT_TRANSLATE_NOOP("Check", "Have the phone connect soon, then see whether it is locked; or lock it to the customer's address."),
      {FieldId::IpMode}}, isOpen},
    {{"S2", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "Locked to no address"),
      QT_TRANSLATE_NOOP("Check", "The phone is locked, but no address is given: it can connect from nowhere."),
      QT_TRANSLATE_NOOP("Check", "Enter the customer's public address, or set the restriction to OPEN until the phone has connected."),
      {FieldId::IpAddress, FieldId::IpMode}}, lockedToNothing},
    {{"S3", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "Locked to another address than it comes from"),
      QT_TRANSLATE_NOOP("Check", "The phone is locked to another address than it was last seen at."),
      QT_TRANSLATE_NOOP("Check", "Ask whether the customer has moved or has a new internet line; if so, lock the phone to the new address."),
      {FieldId::IpAddress, FieldId::IpMode, FieldId::PublicIpAddress}}, lockedElsewhere},
    {{"S4", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "Locked to a local address"),
      QT_TRANSLATE_NOOP("Check", "The phone is locked to an address that exists in local networks only."),
      QT_TRANSLATE_NOOP("Check", "Lock it to the public address of the customer's internet line instead."),
      {FieldId::IpAddress, FieldId::IpMode}}, lockedToLocal},
    {{"S5", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "Roaming in no country"),
      QT_TRANSLATE_NOOP("Check", "The phone may roam, but no country is listed: it can connect from nowhere."),
      QT_TRANSLATE_NOOP("Check", "List the countries that it is used in."),
      {FieldId::IpCountries, FieldId::IpMode}}, roamingNowhere},
    {{"S6", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "This is no country code"),
      QT_TRANSLATE_NOOP("Check", "A country is written with two capital letters, such as DK; an entry of the list is not."),
      QT_TRANSLATE_NOOP("Check", "Correct the list; what is misspelt may not be allowed."),
      {FieldId::IpCountries}}, noCountry},
    {{"S7", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "The address restriction is unknown"),
      QT_TRANSLATE_NOOP("Check", "The address restriction is none of OPEN, LOCKED and ROAMING."),
      QT_TRANSLATE_NOOP("Check", "Take it as it is shown; ask the operator of the PBX what it means."),
      {FieldId::IpMode}}, unknownMode},
    {{"S8", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The SIP account is not the automatic one"),
      QT_TRANSLATE_NOOP("Check", "User name and password are made automatically, with 32 characters each; here somebody has chosen one."),
      QT_TRANSLATE_NOOP("Check", "Have new ones made, and tell the phone by restarting it."),
      {FieldId::Username, FieldId::Password}}, weakSecret},
    {{"S9", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "A secret stands in a free text"),
      QT_TRANSLATE_NOOP("Check", "What looks like a password stands where everybody who sees the record can read it."),
      QT_TRANSLATE_NOOP("Check", "Take it out of the text, and change it; exports hide it."),
      {FieldId::DisplayBackground, FieldId::Notes, FieldId::CustomConfig, FieldId::Softkeys}}, secretInText},
}};
// clang-format on
static_assert(isComplete(table, "S"));

} // namespace

std::span<const Check> securityChecks()
{
    return table;
}

} // namespace checks
