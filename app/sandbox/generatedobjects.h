// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace sandbox {

struct GeneratedPhone;

// What a generated phone looks like in the API. The softkeys of a whole phone stand for phones of
// the same office, of which there are `count` in all.
[[nodiscard]] QJsonObject fullObject(const GeneratedPhone &phone, int count);
[[nodiscard]] QJsonObject extensionObject(const GeneratedPhone &phone);
[[nodiscard]] QJsonObject employeeObject(const GeneratedPhone &phone);

// The bytes of a row of a list, with what it shows for the model and the extension, in JSON.
[[nodiscard]] QByteArray summaryText(const GeneratedPhone &phone, const QByteArray &model,
                                     const QByteArray &extension);
// What such a row may show for the extension; it is null where there is none.
[[nodiscard]] QByteArray extensionText(const GeneratedPhone &phone);

} // namespace sandbox
