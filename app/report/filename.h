// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/level.h"

#include "phone/phone.h"

#include <QDateTime>
#include <QString>

namespace report {

// The most that a hostile id adds to a file name.
inline constexpr qsizetype maxNamePart = 64;

// "sipphone_4EE8A34B56F3_20150101T000000Z_internal.png": the MAC address, else the phone id, else
// "unknown", then the time of the fetch in UTC (left out if invalid), the level and the ending. Where
// the level hides the half of the MAC address, it is "4EE8A3xxxxxx". Letters, digits, '-', '_' and '.'
// only, whatever the phone is called.
[[nodiscard]] QString suggestedFileName(const phone::Phone &phone, const QDateTime &fetchedAt,
                                        Level level, const QString &ending);

} // namespace report
