// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/phone.h"

#include <QJsonObject>

namespace store {

// The phone as it is kept: without the values of its secret fields, and with their text masked
// wherever else it stood. Secret fields that held nothing still do.
[[nodiscard]] QJsonObject withoutSecrets(const phone::Phone &phone);

} // namespace store
