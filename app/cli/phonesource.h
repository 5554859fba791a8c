// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"

#include <QString>

namespace cli {

// Whether a word can be nothing but a phone: an id, an address, or the URL of a record.
[[nodiscard]] bool isPhoneByShape(const QString &word);

// Why the source can be neither looked up nor read, or an empty text.
[[nodiscard]] QString sourceProblem(const PhoneSource &source);

[[nodiscard]] QString inputTwiceText();

} // namespace cli
