// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bench {

// Before there is an application: its windows are drawn in memory, unless the variable
// QT_QPA_PLATFORM names another platform. What that platform says about itself is dropped.
void useOffscreen();

} // namespace bench
