// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"
#include "phone/value.h"

#include <QDateTime>
#include <QString>

namespace phone {

// Texts for showing a value. None of them hides anything: masking.h does, and everything that is
// shown or written comes from there.

// Texts beyond this many characters are cut when shown, with the number left out; the raw answer
// keeps them whole.
inline constexpr qsizetype maxShownLength = 65536;

// The value in plain words: "Yes", "One address only (LOCKED)", a local time with its offset. A
// value with no content gives the word for its state; a malformed one its text as received.
[[nodiscard]] QString displayText(const Property &property, const Value &value);

// "not in the answer", "no value (null)", "empty"; nothing for the other states.
[[nodiscard]] QString stateText(ValueState state);

// What is odd about a malformed value: "not a whole number", "not a date", …
[[nodiscard]] QString malformedText(const Property &property);

// What is odd about the value: "not a date" of a malformed one, "not in the reference" of a value
// that the property's enumeration does not have. Nothing for others.
[[nodiscard]] QString remarkText(const Property &property, const Value &value);

// The text with control characters made visible, so that hostile text cannot move the cursor of a
// terminal or break a line of a form, and cut at maxShownLength. Line breaks stay if asked.
enum class LineBreaks : quint8 { Visible, Kept };
[[nodiscard]] QString printable(const QString &text, LineBreaks lineBreaks = LineBreaks::Visible);

// "2015-01-01 01:00:00 +01:00", in the zone of the time given.
[[nodiscard]] QString dateTimeText(const QDateTime &time);
// "2015-01-01 00:00:00 UTC"
[[nodiscard]] QString utcText(const QDateTime &time);
// "42 s", "3 min", "2 h 5 min", "12 days": a length of time in words, from 0 seconds up.
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace phone
