// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace session {

class PhoneWatch;

// How a watch is getting on, in a sentence or two: what it waits for, why it pauses, how it ended.
// Nothing when no phone is watched or was. Plain text.
[[nodiscard]] QString watchLine(const PhoneWatch &watch, const QDateTime &now);

} // namespace session
