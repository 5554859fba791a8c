// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sandbox {

// True for exactly 24 ASCII hex digits, upper or lower case: what the API takes as an id.
[[nodiscard]] bool isObjectId(QStringView text);

} // namespace sandbox
