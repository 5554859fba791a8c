// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/verdicts.h"

#include <QCoreApplication>

namespace checks {

namespace {

using phone::FieldId;
using State = LockVerdict::State;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(LockVerdict)
};

QString shownOrNothing(const Facts &facts, FieldId id)
{
    return facts.present(id) ? facts.shown(id) : QString();
}

void judgeLocked(const Facts &facts, LockVerdict &verdict)
{
    const auto allowed = facts.address(FieldId::IpAddress);
    const auto seen = facts.address(FieldId::PublicIpAddress);
    if (!facts.present(FieldId::IpAddress)) {
        verdict.state = State::Refused;
        verdict.sentence = Text::tr(
            "Locked, but to no address: the phone can connect from nowhere.");
    } else if (allowed && seen && *allowed == *seen) {
        verdict.state = State::Allowed;
        verdict.sentence = Text::tr("Locked to %1, and that is where it comes from.")
                               .arg(verdict.lockedTo);
    } else if (allowed && seen) {
        verdict.state = State::Refused;
        verdict.sentence = Text::tr("Locked to %1, but it comes from %2 and is refused there.")
                               .arg(verdict.lockedTo, verdict.lastSeen);
    } else if (allowed && !facts.present(FieldId::PublicIpAddress)) {
        verdict.sentence = Text::tr("Locked to %1; where the phone is now is not known.")
                               .arg(verdict.lockedTo);
    } else {
        verdict.sentence = Text::tr("Locked, but an address in the record cannot be read.");
    }
}

} // namespace

LockVerdict lockVerdict(const phone::Phone &phone, const Context &context)
{
    const Facts facts(phone, context);
    LockVerdict verdict;
    verdict.lockedTo = shownOrNothing(facts, FieldId::IpAddress);
    verdict.lastSeen = shownOrNothing(facts, FieldId::PublicIpAddress);
    if (facts.is(FieldId::IpMode, QLatin1String("LOCKED"))) {
        judgeLocked(facts, verdict);
    } else if (facts.is(FieldId::IpMode, QLatin1String("OPEN"))) {
        verdict.state = State::Open;
        verdict.sentence = Text::tr("Any address may connect, until the first contact locks it.");
    } else if (facts.is(FieldId::IpMode, QLatin1String("ROAMING"))) {
        verdict.state = State::Roaming;
        verdict.sentence = facts.present(FieldId::IpCountries)
            ? Text::tr("Addresses of these countries may connect: %1.")
                  .arg(facts.shown(FieldId::IpCountries))
            : Text::tr("The phone may roam, but no country is listed.");
    } else {
        verdict.sentence = Text::tr("Where the phone may connect from is not known.");
    }
    return verdict;
}

} // namespace checks
