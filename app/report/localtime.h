// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace report {

// "2026-03-04 13:07:25 +01:00" in this machine's zone, whatever zone the time is in; "at an unknown
// time" if it is invalid.
[[nodiscard]] QString localTimeText(const QDateTime &time);

} // namespace report
