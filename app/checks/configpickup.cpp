// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/moment.h"
#include "checks/verdicts.h"
#include "phone/format.h"

#include <QCoreApplication>

namespace checks {

namespace {

using phone::FieldId;
using State = ConfigPickup::State;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConfigPickup)
};

QString clockText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    return local.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString waitText(const QDateTime &since, const QDateTime &now)
{
    return phone::durationText(qMax<qint64>(0, since.secsTo(now)));
}

} // namespace

ConfigPickup configPickup(const phone::Phone &phone, const Context &context)
{
    const phone::Value &savedValue = phone.value(FieldId::ConfigSaved);
    const phone::Value &fetchedValue = phone.value(FieldId::ConfigLoaded);
    ConfigPickup pickup;
    pickup.saved = savedValue.toDate();
    pickup.fetched = fetchedValue.toDate();
    if (!pickup.saved) {
        pickup.sentence = Text::tr("When the configuration was saved is not known.");
        return pickup;
    }
    const QString saved = clockText(*pickup.saved, context.now);
    if (!pickup.fetched) {
        pickup.state = fetchedValue.hasContent() ? State::Unknown : State::NotFetched;
        pickup.sentence = pickup.state == State::Unknown
            ? Text::tr("Saved %1; when it was fetched cannot be read.").arg(saved)
            : Text::tr("Saved %1; no fetch is on record. Not every model reports it.").arg(saved);
        return pickup;
    }
    const QString fetched = clockText(*pickup.fetched, context.now);
    if (Moment::of(fetchedValue) >= Moment::of(savedValue)) {
        pickup.state = State::PickedUp;
        pickup.sentence = Text::tr("Saved %1, fetched %2: the phone has it.").arg(saved, fetched);
        return pickup;
    }
    const bool isOverdue = Moment::of(savedValue)->plusSeconds(context.limits.pickup)
        <= Moment::of(context.now);
    pickup.state = isOverdue ? State::NotPickedUp : State::Waiting;
    const QString wait = waitText(*pickup.saved, context.now);
    pickup.sentence = isOverdue
        ? Text::tr("Saved %1, fetched %2: not picked up for %3.").arg(saved, fetched, wait)
        : Text::tr("Saved %1, fetched %2: waiting for the phone, for %3 so far.")
              .arg(saved, fetched, wait);
    return pickup;
}

} // namespace checks
