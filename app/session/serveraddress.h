// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace session {

// What is wrong with the address of an API, as one sentence for whoever types it; empty for one that
// can be used: https, or http to this machine alone.
[[nodiscard]] QString serverAddressProblem(const QString &address);

} // namespace session
