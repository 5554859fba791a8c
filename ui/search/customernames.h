// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/customers.h"

#include <QString>

namespace ui {

// A customer in a list or a box, in one line of plain text: the name, or the id where there is none.
[[nodiscard]] QString customerText(const session::Customers::Customer &customer);
// Where no customer is chosen.
[[nodiscard]] QString ownCustomerText();

} // namespace ui
