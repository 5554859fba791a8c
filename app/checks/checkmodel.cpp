// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkmodel.h"

#include "checks/facts.h"
#include "checks/keyvalue.h"
#include "checks/panelkeys.h"
#include "checks/sentence.h"
#include "checks/wholenumber.h"
#include "phone/valuereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace checks {

namespace {

using phone::FieldId;
using phone::PhoneModel;
using phone::Softkey;
using phone::SoftkeyColumn;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// The keys of the phone and its panels, if both are known.
std::optional<qint64> keyCount(const Facts &facts, const PhoneModel &model)
{
    const auto panels = facts.integer(FieldId::SidePanelCount);
    const bool hasPanel = facts.present(FieldId::SidePanel);
    if (panels == 0 || (!hasPanel && !facts.present(FieldId::SidePanelCount)))
        return model.keys;
    const auto keysOfPanel = panelKeys(facts.text(FieldId::SidePanel));
    constexpr qint64 mostPanels = 100; // more are a mistake, and would overflow
    if (!model.keys || !keysOfPanel || !panels || *panels < 0 || *panels > mostPanels)
        return std::nullopt;
    return *model.keys + *keysOfPanel * *panels;
}

std::optional<Trip> tooManyKeys(const Facts &facts, const PhoneModel &model)
{
    const auto count = keyCount(facts, model);
    if (!count)
        return std::nullopt;
    Trip trip;
    for (const Softkey &key : facts.phone().softkeys()) {
        const auto index = wholeNumber(key.value(SoftkeyColumn::Index));
        if (index && index->first >= *count)
            trip.fields.append(fieldKey(key, SoftkeyColumn::Index));
    }
    if (trip.fields.isEmpty())
        return std::nullopt;
    trip.message = Text::tr("The phone has %1 keys, side panels included, but some are set beyond "
                            "those.")
                       .arg(*count);
    return trip;
}

std::optional<Trip> unfitLabels(const Facts &facts, const PhoneModel &model)
{
    Trip trip;
    QList<const Softkey *> keys;
    for (const Softkey &key : facts.phone().softkeys()) {
        const QStringView label = keyText(key, SoftkeyColumn::Label);
        const bool isBroken = label.contains(u'\n') || label.contains(u'\r')
            || label.contains(QLatin1String("<br>"), Qt::CaseInsensitive);
        if (!label.isEmpty() && (isBroken || model.keysHaveLabels == false)) {
            keys.append(&key);
            trip.fields.append(fieldKey(key, SoftkeyColumn::Label));
        }
    }
    if (keys.isEmpty())
        return std::nullopt;
    trip.message = model.keysHaveLabels == false
        ? Text::tr("The keys of this model show no labels: %1.").arg(keyNames(keys))
        : Text::tr("These labels have several lines, which only some phones show: %1.")
              .arg(keyNames(keys));
    return trip;
}

// Functions that the model's list of functions can name; the others are not known to be missing.
bool isListable(QStringView function)
{
    static constexpr std::array functions = {
        QLatin1String("SPEEDDIAL"), QLatin1String("BLF"),      QLatin1String("LINE"),
        QLatin1String("DND"),       QLatin1String("REDIAL"),   QLatin1String("ADDRESSBOOK"),
        QLatin1String("VOICEMAIL"), QLatin1String("TRANSFER"), QLatin1String("URL"),
        QLatin1String("HOLD"),      QLatin1String("RECORD"),   QLatin1String("MENU"),
    };
    return std::find(functions.begin(), functions.end(), function) != functions.end();
}

std::optional<Trip> unsupported(const Facts &facts, const PhoneModel &model)
{
    Trip trip;
    const auto cannot = [&](const char *capability) {
        return model.can(QLatin1String(capability)) == false;
    };
    for (const FieldId id : {FieldId::HandsetIndex, FieldId::HandsetAddress}) {
        if (cannot("multipleHandsets") && facts.present(id))
            trip.fields.append(fieldKey(id));
    }
    // Built-in ringtones have a number, others an id.
    const phone::Value &tone = facts.value(FieldId::RingerTone);
    const bool isBuiltIn = phone::readValue(
                               phone::Property{.path = "tone", .kind = phone::Kind::Integer},
                               QJsonValue(tone.received()))
                               .toInteger()
                               .has_value();
    if (cannot("customRingtones") && tone.hasContent() && !isBuiltIn)
        trip.fields.append(fieldKey(FieldId::RingerTone));
    for (const Softkey &key : facts.phone().softkeys()) {
        const QStringView function = keyText(key, SoftkeyColumn::Function);
        if (!model.keyFunctions.isEmpty() && isListable(function)
            && !model.keyFunctions.contains(function))
            trip.fields.append(fieldKey(key, SoftkeyColumn::Function));
    }
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

// clang-format off
constexpr std::array<Rule, 3> rules = {{
    {"M1", Severity::Error,
     QT_TRANSLATE_NOOP("Check", "Keys are set that the phone has not"),
     QT_TRANSLATE_NOOP("Check", "The phone has fewer keys than are set."),
     QT_TRANSLATE_NOOP("Check", "Move these keys to free places, or check the model and the number of side panels."),
     {FieldId::Softkeys, FieldId::SidePanelCount}},
    {"M2", Severity::Information,
     QT_TRANSLATE_NOOP("Check", "A label does not fit the phone"),
     QT_TRANSLATE_NOOP("Check", "The phone may not show these labels as they are written."),
     QT_TRANSLATE_NOOP("Check", "Look at the phone, or ask the customer what it shows; shorten the label if need be."),
     {FieldId::Softkeys}},
    {"M3", Severity::Information,
     QT_TRANSLATE_NOOP("Check", "A setting is made that the model does not have"),
     QT_TRANSLATE_NOOP("Check", "Settings are made that this model does not support, so they have no effect."),
     QT_TRANSLATE_NOOP("Check", "Check that the record names the right model; otherwise nothing needs doing."),
     {FieldId::SipPhoneModel}},
}};
// clang-format on

} // namespace

std::span<const Rule> modelRules()
{
    return rules;
}

QList<Finding> checkWithModel(const phone::Phone &phone, const PhoneModel &model,
                              const Context &context)
{
    const Facts facts(phone, context);
    QList<Finding> findings;
    constexpr std::array find = {tooManyKeys, unfitLabels, unsupported};
    static_assert(find.size() == rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (auto trip = find[i](facts, model))
            findings.append(makeFinding(rules[i], std::move(*trip), facts.phoneId()));
    }
    return findings;
}

} // namespace checks
