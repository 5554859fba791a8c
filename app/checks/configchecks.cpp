// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/rule.h"
#include "checks/sentence.h"
#include "phone/format.h"

#include <QCoreApplication>

// C: whether the phone has what was saved for it.

namespace checks {

namespace {

using phone::FieldId;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString timeText(const Facts &facts, FieldId id)
{
    return phone::dateTimeText(facts.value(id).toDate()->toLocalTime());
}

bool fetchedBeforeSaved(const Facts &facts)
{
    const auto loaded = facts.moment(FieldId::ConfigLoaded);
    const auto saved = facts.moment(FieldId::ConfigSaved);
    return loaded && saved && *loaded < *saved;
}

bool savedAtLeast(qint64 seconds, const Facts &facts)
{
    return facts.moment(FieldId::ConfigSaved)->plusSeconds(seconds) <= facts.now();
}

QString waitText(const Facts &facts)
{
    const QDateTime saved = *facts.value(FieldId::ConfigSaved).toDate();
    return phone::durationText(qMax<qint64>(0, saved.secsTo(facts.context().now)));
}

std::optional<Trip> notPickedUp(const Facts &facts)
{
    const Limits &limits = facts.context().limits;
    if (!fetchedBeforeSaved(facts) || !savedAtLeast(limits.pickup, facts))
        return std::nullopt;
    Trip trip;
    if (facts.isTrue(FieldId::Online) && savedAtLeast(limits.pickupOverdue, facts))
        trip.severity = Severity::Error;
    trip.message = Text::tr("The configuration was saved %1 and last fetched %2: the phone has not "
                            "picked it up for %3.")
                       .arg(timeText(facts, FieldId::ConfigSaved),
                            timeText(facts, FieldId::ConfigLoaded), waitText(facts));
    return trip;
}

std::optional<Trip> savedJustNow(const Facts &facts)
{
    if (!fetchedBeforeSaved(facts) || savedAtLeast(facts.context().limits.pickup, facts))
        return std::nullopt;
    return Trip{Text::tr("The configuration was saved %1; the phone has not fetched it yet.")
                    .arg(timeText(facts, FieldId::ConfigSaved))};
}

std::optional<Trip> neverFetched(const Facts &facts)
{
    return tripIf(facts.present(FieldId::ConfigSaved) && !facts.present(FieldId::ConfigLoaded));
}

std::optional<Trip> inTheFuture(const Facts &facts)
{
    Trip trip;
    const Moment latest = facts.now().plusSeconds(facts.context().limits.clockSkew);
    QList<FieldId> later;
    for (const FieldId id : {FieldId::ConfigLoaded, FieldId::ConfigSaved}) {
        const auto moment = facts.moment(id);
        if (moment && *moment > latest) {
            later.append(id);
            trip.fields.append(fieldKey(id));
        }
    }
    if (later.isEmpty())
        return std::nullopt;
    trip.message = Text::tr("A time in the record lies in the future: %1, %2.")
                       .arg(fieldNames(later.mid(0, 1)), timeText(facts, later.constFirst()));
    return trip;
}

std::optional<Trip> noDate(const Facts &facts)
{
    Trip trip;
    const auto look = [&](const phone::Property &property, const phone::Value &value,
                          const QString &key) {
        if (!value.hasContent() || value.toDate())
            return;
        if (trip.message.isEmpty()) {
            trip.message = Text::tr("Where a date should stand, the record has “%1”.")
                               .arg(facts.shown(property, value));
        }
        trip.fields.append(key);
    };
    for (const FieldId id : {FieldId::PurchaseDate, FieldId::ConfigLoaded, FieldId::ConfigSaved})
        look(phone::field(id).property, facts.value(id), fieldKey(id));
    constexpr auto column = phone::SidePanelColumn::Date;
    for (const phone::SidePanel &panel : facts.phone().sidePanels()) {
        look(phone::sidePanelColumns[static_cast<std::size_t>(column)], panel.value(column),
             fieldKey(panel, column));
    }
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

std::optional<Trip> customLines(const Facts &facts)
{
    return tripIf(facts.present(FieldId::CustomConfig));
}

// clang-format off
constexpr std::array<Check, 6> table = {{
    {{"C1", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The phone has not picked up the newest configuration"),
      QT_TRANSLATE_NOOP("Check", "The configuration was saved after the phone last fetched it."),
      QT_TRANSLATE_NOOP("Check", "Restart the phone, or ask the customer to: it fetches its configuration when it starts."),
      {FieldId::ConfigLoaded, FieldId::ConfigSaved}}, notPickedUp},
    {{"C2", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "A change was saved just now"),
      QT_TRANSLATE_NOOP("Check", "The configuration was saved just now; the phone has not fetched it yet."),
      QT_TRANSLATE_NOOP("Check", "Wait a few minutes, then refresh."),
      {FieldId::ConfigLoaded, FieldId::ConfigSaved}}, savedJustNow},
    {{"C3", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "No fetch of the configuration is on record"),
      QT_TRANSLATE_NOOP("Check", "The phone has never fetched its configuration, or this model does not report it."),
      QT_TRANSLATE_NOOP("Check", "If the phone is new, check that it is plugged in and asks this PBX for its configuration; otherwise nothing needs doing."),
      {FieldId::ConfigLoaded, FieldId::ConfigSaved}}, neverFetched},
    {{"C4", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "A time lies in the future"),
      QT_TRANSLATE_NOOP("Check", "A time in the record lies in the future."),
      QT_TRANSLATE_NOOP("Check", "Check the clock of this computer; if it is right, tell the operator of the PBX."),
      {FieldId::ConfigLoaded, FieldId::ConfigSaved}}, inTheFuture},
    {{"C5", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "A date cannot be read"),
      QT_TRANSLATE_NOOP("Check", "Where a date should stand, the record has something else."),
      QT_TRANSLATE_NOOP("Check", "Take the text as it stands and do not guess; whoever enters the data can mend it."),
      {FieldId::PurchaseDate, FieldId::PurchasedSidePanels, FieldId::ConfigLoaded, FieldId::ConfigSaved}}, noDate},
    {{"C6", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The phone has custom configuration lines"),
      QT_TRANSLATE_NOOP("Check", "Custom lines are added to the phone's configuration and may override what is shown here."),
      QT_TRANSLATE_NOOP("Check", "If the phone behaves otherwise than its settings say, read the custom configuration first."),
      {FieldId::CustomConfig}}, customLines},
}};
// clang-format on
static_assert(isComplete(table, "C"));

} // namespace

std::span<const Check> configChecks()
{
    return table;
}

} // namespace checks
