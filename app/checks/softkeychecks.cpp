// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/keyvalue.h"
#include "checks/rule.h"
#include "checks/sentence.h"
#include "checks/wholenumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

// K: whether the keys can do what they are set to.

namespace checks {

namespace {

using phone::FieldId;
using phone::Softkey;
using phone::SoftkeyColumn;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// The keys, and which of their columns the finding is about.
Trip tripOver(const QList<const Softkey *> &keys, SoftkeyColumn column, const QString &sentence)
{
    Trip trip;
    for (const Softkey *key : keys)
        trip.fields.append(fieldKey(*key, column));
    trip.message = sentence.arg(keyNames(keys));
    return trip;
}

template <typename Test>
std::optional<Trip> tripOver(const Facts &facts, SoftkeyColumn column, const char *sentence,
                             const Test &test)
{
    QList<const Softkey *> keys;
    for (const Softkey &key : facts.phone().softkeys()) {
        if (test(key))
            keys.append(&key);
    }
    if (keys.isEmpty())
        return std::nullopt;
    return tripOver(keys, column, QCoreApplication::translate("Check", sentence));
}

// Keys of which `property` gives the same, and not nothing, as of another key.
template <typename Property>
std::optional<Trip> tripOverTwins(const Facts &facts, SoftkeyColumn column, const char *sentence,
                                  const Property &property)
{
    const QList<Softkey> &keys = facts.phone().softkeys();
    using Entry = std::pair<typename decltype(property(keys.front()))::value_type, const Softkey *>;
    std::vector<Entry> entries;
    for (const Softkey &key : keys) {
        if (const auto what = property(key))
            entries.emplace_back(*what, &key);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.first < b.first; });
    QList<const Softkey *> twins;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto equals = [&](std::size_t j) {
            return j < entries.size() && entries[j].first == entries[i].first;
        };
        if (equals(i + 1) || (i > 0 && equals(i - 1)))
            twins.append(entries[i].second);
    }
    if (twins.isEmpty())
        return std::nullopt;
    std::sort(twins.begin(), twins.end()); // as in the list, of which they are parts
    return tripOver(twins, column, QCoreApplication::translate("Check", sentence));
}

std::optional<Trip> setOnUser(const Facts &facts)
{
    return tripIf(facts.isFalse(FieldId::SoftkeyConfigurationOnDevice));
}

std::optional<Trip> unplaceable(const Facts &facts)
{
    return tripOver(facts, SoftkeyColumn::Index,
                    QT_TRANSLATE_NOOP("Check", "These keys have no position: %1."),
                    [](const Softkey &key) {
                        const auto index = key.value(SoftkeyColumn::Index).toInteger();
                        return !index || *index < 0;
                    });
}

std::optional<Trip> samePlace(const Facts &facts)
{
    return tripOverTwins(
        facts, SoftkeyColumn::Index,
        QT_TRANSLATE_NOOP("Check", "Two keys stand in the same place: %1."),
        [](const Softkey &key) { return wholeNumber(key.value(SoftkeyColumn::Index)); });
}

std::optional<Trip> unknownFunction(const Facts &facts)
{
    return tripOver(
        facts, SoftkeyColumn::Function,
        QT_TRANSLATE_NOOP("Check", "The reference does not know what these keys do: %1."),
        [](const Softkey &key) {
            return key.value(SoftkeyColumn::Function).hasContent() && !hasKnownFunction(key);
        });
}

std::optional<Trip> dead(const Facts &facts)
{
    return tripOver(facts, SoftkeyColumn::Value,
                    QT_TRANSLATE_NOOP("Check", "These keys need a value and have none: %1."),
                    [](const Softkey &key) {
                        return needsValue(key) && !key.value(SoftkeyColumn::Value).hasContent();
                    });
}

std::optional<Trip> wrongKind(const Facts &facts)
{
    return tripOver(
        facts, SoftkeyColumn::Value,
        QT_TRANSLATE_NOOP("Check", "The value of these keys is not what their function needs: %1."),
        hasWrongValue);
}

std::optional<Trip> watchesItself(const Facts &facts)
{
    const auto same = [&](const Softkey &key, FieldId id) {
        const QStringView value = keyText(key, SoftkeyColumn::Value);
        return !value.isEmpty() && value == facts.text(id);
    };
    return tripOver(facts, SoftkeyColumn::Value,
                    QT_TRANSLATE_NOOP("Check", "These keys point at the phone itself: %1."),
                    [&](const Softkey &key) {
                        return (does(key, busyLamp) && same(key, FieldId::Extension))
                            || (does(key, otherPhone) && same(key, FieldId::Id));
                    });
}

std::optional<Trip> emergency(const Facts &facts)
{
    return tripOver(
        facts, SoftkeyColumn::Value,
        QT_TRANSLATE_NOOP("Check", "These keys call for help as soon as they are pressed: %1."),
        [&](const Softkey &key) { return callsForHelp(key, facts.context().emergency); });
}

std::optional<Trip> noLabel(const Facts &facts)
{
    return tripOver(facts, SoftkeyColumn::Label,
                    QT_TRANSLATE_NOOP("Check", "These keys have no label: %1."),
                    [](const Softkey &key) {
                        return (does(key, busyLamp) || does(key, speedDial) || does(key, webPage))
                            && !key.value(SoftkeyColumn::Label).hasContent();
                    });
}

std::optional<Trip> doubled(const Facts &facts)
{
    return tripOverTwins(facts, SoftkeyColumn::Value,
                         QT_TRANSLATE_NOOP("Check", "These keys do the same as another one: %1."),
                         [](const Softkey &key) {
                             const auto what = std::pair(keyText(key, SoftkeyColumn::Function),
                                                         keyText(key, SoftkeyColumn::Value));
                             const bool counts = !what.second.isEmpty() && needsValue(key);
                             return counts ? std::optional(what) : std::nullopt;
                         });
}

// clang-format off
constexpr std::array<Check, 10> table = {{
    {{"K1", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "The keys are set on the user"),
      QT_TRANSLATE_NOOP("Check", "The keys are set on the user, so this list may not be what the phone shows."),
      QT_TRANSLATE_NOOP("Check", "Look at the keys of the user before changing any here."),
      {FieldId::SoftkeyConfigurationOnDevice}}, setOnUser},
    {{"K2", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "A key has no position"),
      QT_TRANSLATE_NOOP("Check", "A key has no position on the phone."),
      QT_TRANSLATE_NOOP("Check", "Give the key a free position, or delete it."),
      {FieldId::Softkeys}}, unplaceable},
    {{"K3", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "One key hides another"),
      QT_TRANSLATE_NOOP("Check", "Two keys stand in the same place, so one hides the other."),
      QT_TRANSLATE_NOOP("Check", "Give each key a position of its own, or delete the one that is not wanted."),
      {FieldId::Softkeys}}, samePlace},
    {{"K4", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "A key's function is unknown"),
      QT_TRANSLATE_NOOP("Check", "The reference does not know what a key does."),
      QT_TRANSLATE_NOOP("Check", "Take it as it is shown; try the key on the phone to see what it does."),
      {FieldId::Softkeys}}, unknownFunction},
    {{"K5", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "A key does nothing"),
      QT_TRANSLATE_NOOP("Check", "A key needs a value and has none, so it does nothing."),
      QT_TRANSLATE_NOOP("Check", "Enter what the key should call, show or switch, or delete it."),
      {FieldId::Softkeys}}, dead},
    {{"K6", Severity::Error,
      QT_TRANSLATE_NOOP("Check", "A key has the wrong kind of value"),
      QT_TRANSLATE_NOOP("Check", "The value of a key is not what its function needs."),
      QT_TRANSLATE_NOOP("Check", "Choose again what the key should act on: a number for a speed dial, an address with http for a web page, and one of the PBX's own things for the others."),
      {FieldId::Softkeys}}, wrongKind},
    {{"K7", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "A key points at the phone itself"),
      QT_TRANSLATE_NOOP("Check", "A key watches or switches the phone that it is on."),
      QT_TRANSLATE_NOOP("Check", "Point it at the colleague who was meant, or delete it."),
      {FieldId::Softkeys}}, watchesItself},
    {{"K8", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "A key calls for help"),
      QT_TRANSLATE_NOOP("Check", "A key calls an emergency number as soon as it is pressed."),
      QT_TRANSLATE_NOOP("Check", "Never press it for a test. Ask the customer whether it is wanted."),
      {FieldId::Softkeys}}, emergency},
    {{"K9", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "A key has no label"),
      QT_TRANSLATE_NOOP("Check", "A key has no label: the phone shows a bare number or nothing beside it."),
      QT_TRANSLATE_NOOP("Check", "Give the key a label, if the phone can show one."),
      {FieldId::Softkeys}}, noLabel},
    {{"K10", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "Two keys do the same"),
      QT_TRANSLATE_NOOP("Check", "Two keys do the same."),
      QT_TRANSLATE_NOOP("Check", "Ask whether both are wanted; one of them could be of other use."),
      {FieldId::Softkeys}}, doubled},
}};
// clang-format on
static_assert(isComplete(table, "K"));

} // namespace

std::span<const Check> softkeyChecks()
{
    return table;
}

} // namespace checks
