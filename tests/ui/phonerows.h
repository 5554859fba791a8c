// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phonerowtexts.h"

#include <QList>

namespace support {

// Phones of a list, made up: each has a valid id, a MAC address of its own, and a name.
// The first is online, the next offline, unknown, contradictory, and so on.
[[nodiscard]] models::PhoneRow phoneRow(int number);
[[nodiscard]] QList<models::PhoneRow> phoneRows(int count);

} // namespace support
