// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace phone {

// Texts of records as a row of a list needs them. They are not yet printable.

// Longer texts are cut: a row has room for less.
inline constexpr qsizetype maxRowTextLength = 200;

// In one line, cut with an ellipsis.
[[nodiscard]] QString rowText(const QString &text);
// The same of a text or a number; nothing of anything else.
[[nodiscard]] QString rowText(const QJsonValue &json);

// The id of a reference that is one, or stands in its object.
[[nodiscard]] QString idOf(const QJsonValue &json);

// "Snom 370", of a model's object; as much of it as there is.
[[nodiscard]] QString modelName(const QJsonObject &model);

} // namespace phone
