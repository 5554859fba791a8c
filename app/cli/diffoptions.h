// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrow.h"

namespace cli {

// diff: what differs between two phones.
[[nodiscard]] CommandRow diffRow();

} // namespace cli
