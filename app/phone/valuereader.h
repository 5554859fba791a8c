// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"
#include "phone/value.h"

#include <QJsonValue>

namespace phone {

// Reads one JSON value as the table's row says. Lenient as the reference's own sample needs: numbers
// may come as text and the other way round, ids of any length. Never fails: what cannot be read is
// Malformed and keeps its text.
[[nodiscard]] Value readValue(const Property &property, const QJsonValue &json);
// The same for a string.
[[nodiscard]] Value readText(const Property &property, const QString &text);
// The same for the list of a property that is one, by the number of its items.
[[nodiscard]] Value listValue(qsizetype items);

// The list or object that a malformed value is; of any other value, null.
[[nodiscard]] QJsonValue containerIn(const Value &value);

// A date as the PBX writes it: YYYY-MM-DD, alone or followed by Thh:mm, then optionally :ss, a
// fraction, and Z or ±hh:mm. Without a zone it is UTC. Gives UTC, or an invalid date.
[[nodiscard]] QDateTime readDate(QStringView text);

// A string as it is, anything else as compact JSON.
[[nodiscard]] QString jsonText(const QJsonValue &json);

} // namespace phone
