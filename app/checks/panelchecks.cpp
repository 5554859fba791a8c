// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/rule.h"
#include "checks/sentence.h"
#include "phone/enumerators.h"

#include <QCoreApplication>
#include <QHash>

// A: the side panels, attached and invoiced, and how things were paid.

namespace checks {

namespace {

using phone::FieldId;
using phone::SidePanel;
using phone::SidePanelColumn;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

std::optional<Trip> halfDescribed(const Facts &facts)
{
    const auto count = facts.integer(FieldId::SidePanelCount);
    const bool hasPanel = facts.present(FieldId::SidePanel);
    if (hasPanel && (!count || *count < 1))
        return Trip{Text::tr("A model of side panels is given, but not how many are attached.")};
    if (!hasPanel && count > 0)
        return Trip{Text::tr("Side panels are attached, but it is not said which model they are.")};
    return std::nullopt;
}

std::optional<Trip> otherThanInvoiced(const Facts &facts)
{
    const phone::Value &list = facts.value(FieldId::PurchasedSidePanels);
    const auto count = facts.integer(FieldId::SidePanelCount);
    const qsizetype invoiced = facts.phone().sidePanels().size();
    if (!list.isPresent() || !count || *count == invoiced)
        return std::nullopt;
    return Trip{Text::tr("Side panels attached: %1. Side panels with purchase data: %2.")
                    .arg(QString::number(*count), QString::number(invoiced))};
}

QString serialOf(const SidePanel &panel)
{
    return Facts::textOf(panel.value(SidePanelColumn::Serial)).toString();
}

std::optional<Trip> sameSerial(const Facts &facts)
{
    QHash<QString, int> counts;
    for (const SidePanel &panel : facts.phone().sidePanels())
        ++counts[serialOf(panel)];
    Trip trip;
    for (const SidePanel &panel : facts.phone().sidePanels()) {
        const QString serial = serialOf(panel);
        if (!serial.isEmpty() && counts.value(serial) > 1)
            trip.fields.append(fieldKey(panel, SidePanelColumn::Serial));
    }
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

std::optional<Trip> unknownPayment(const Facts &facts)
{
    const auto isUnknown = [](const phone::Property &property, const phone::Value &value) {
        return value.hasContent() && !(value.isPresent() && phone::enumerator(property, value));
    };
    Trip trip;
    if (isUnknown(phone::field(FieldId::PaymentOption).property,
                  facts.value(FieldId::PaymentOption)))
        trip.fields.append(fieldKey(FieldId::PaymentOption));
    constexpr auto column = SidePanelColumn::PaymentOption;
    for (const SidePanel &panel : facts.phone().sidePanels()) {
        if (isUnknown(phone::sidePanelColumns[static_cast<std::size_t>(column)],
                      panel.value(column)))
            trip.fields.append(fieldKey(panel, column));
    }
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

// clang-format off
constexpr std::array<Check, 4> table = {{
    {{"A1", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The side panels are half described"),
      QT_TRANSLATE_NOOP("Check", "The model of the side panels and their number do not fit together."),
      QT_TRANSLATE_NOOP("Check", "Ask how many side panels are attached and of which model, and enter both."),
      {FieldId::SidePanel, FieldId::SidePanelCount}}, halfDescribed},
    {{"A2", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "Side panels attached and invoiced differ"),
      QT_TRANSLATE_NOOP("Check", "The number of side panels attached is not the number of those with purchase data."),
      QT_TRANSLATE_NOOP("Check", "Count the panels on the phone, then correct the number or the purchase data."),
      {FieldId::SidePanelCount, FieldId::PurchasedSidePanels}}, otherThanInvoiced},
    {{"A3", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "Two side panels have the same serial number"),
      QT_TRANSLATE_NOOP("Check", "Two side panels of this phone have the same serial number, which must be unique."),
      QT_TRANSLATE_NOOP("Check", "Read the numbers off the panels and correct the record."),
      {FieldId::PurchasedSidePanels}}, sameSerial},
    {{"A4", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "The way of payment is unknown"),
      QT_TRANSLATE_NOOP("Check", "The way of payment is none of NONE, BOUGHT, RENTED and SELF_OWNED."),
      QT_TRANSLATE_NOOP("Check", "Take it as it is shown; ask whoever does the invoicing what it means."),
      {FieldId::PaymentOption, FieldId::PurchasedSidePanels}}, unknownPayment},
}};
// clang-format on
static_assert(isComplete(table, "A"));

} // namespace

std::span<const Check> panelChecks()
{
    return table;
}

} // namespace checks
