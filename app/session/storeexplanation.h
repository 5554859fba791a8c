// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeproblem.h"

#include <QString>

namespace session {

// The files that are kept between runs.
enum class StoreFile : quint8 { Settings, SeenPhones };

// What went wrong with the file, what it means, and where what was in it lies now: plain text.
[[nodiscard]] QString explainStore(const store::StoreProblem &problem, StoreFile file);

} // namespace session
