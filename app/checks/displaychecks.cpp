// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/facts.h"
#include "checks/rule.h"
#include "checks/sentence.h"

#include <QCoreApplication>

// D: display and sound.

namespace checks {

namespace {

using phone::FieldId;

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

std::optional<Trip> brightnessOutOfRange(const Facts &facts)
{
    Trip trip;
    for (const FieldId id : {FieldId::DisplayBrightness, FieldId::DisplayBrightnessIdle}) {
        const phone::Range range = phone::field(id).property.range;
        const auto number = facts.integer(id);
        if (number && (*number < range.min || *number > range.max))
            trip.fields.append(fieldKey(id));
    }
    return trip.fields.isEmpty() ? std::nullopt : std::optional(trip);
}

std::optional<Trip> ringsSilently(const Facts &facts)
{
    return tripIf(facts.integer(FieldId::RingerVolume) == 0);
}

std::optional<Trip> levelIsZero(const Facts &facts)
{
    Trip trip;
    QList<FieldId> silent;
    for (const FieldId id :
         {FieldId::HandsetMic, FieldId::HandsetSpeaker, FieldId::HeadsetMic,
          FieldId::HeadsetSpeaker, FieldId::HandsfreeMic, FieldId::HandsfreeSpeaker}) {
        if (facts.integer(id) == 0) {
            silent.append(id);
            trip.fields.append(fieldKey(id));
        }
    }
    if (silent.isEmpty())
        return std::nullopt;
    trip.message = Text::tr("A level is turned down to 0: %1.").arg(fieldNames(silent));
    return trip;
}

std::optional<Trip> headsetUnreachable(const Facts &facts)
{
    return tripIf(facts.isTrue(FieldId::Dhsg)
                  && facts.is(FieldId::HeadsetButton, QLatin1String("speaker")));
}

// clang-format off
constexpr std::array<Check, 4> table = {{
    {{"D1", Severity::Data,
      QT_TRANSLATE_NOOP("Check", "The brightness is out of range"),
      QT_TRANSLATE_NOOP("Check", "The brightness of the display is not between 0 and 15."),
      QT_TRANSLATE_NOOP("Check", "Take it as it is shown; set it anew if the display is too dark or too bright."),
      {FieldId::DisplayBrightness, FieldId::DisplayBrightnessIdle}}, brightnessOutOfRange},
    {{"D2", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "The phone rings silently"),
      QT_TRANSLATE_NOOP("Check", "The ringtone is turned down to 0: the phone does not ring."),
      QT_TRANSLATE_NOOP("Check", "Ask whether that is wanted; if not, turn the ringtone up."),
      {FieldId::RingerVolume}}, ringsSilently},
    {{"D3", Severity::Warning,
      QT_TRANSLATE_NOOP("Check", "A microphone or loudspeaker is turned down to 0"),
      QT_TRANSLATE_NOOP("Check", "A level is turned down to 0, so that one side hears nothing."),
      QT_TRANSLATE_NOOP("Check", "Turn the level up, then make a test call."),
      {FieldId::HandsetMic, FieldId::HandsetSpeaker, FieldId::HeadsetMic, FieldId::HeadsetSpeaker, FieldId::HandsfreeMic, FieldId::HandsfreeSpeaker}}, levelIsZero},
    {{"D4", Severity::Information,
      QT_TRANSLATE_NOOP("Check", "The headset button never reaches the headset"),
      QT_TRANSLATE_NOOP("Check", "A DHSG headset is in use, but the headset button switches the loudspeaker only."),
      QT_TRANSLATE_NOOP("Check", "Set the headset button to the headset, if the customer wants to take calls with it."),
      {FieldId::HeadsetButton, FieldId::Dhsg}}, headsetUnreachable},
}};
// clang-format on
static_assert(isComplete(table, "D"));

} // namespace

std::span<const Check> displayChecks()
{
    return table;
}

} // namespace checks
