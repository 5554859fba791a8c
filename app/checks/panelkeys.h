// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace checks {

// How many keys a side panel of the model has, as far as its maker or others have written it down;
// the PBX does not say. `model` is as the PBX writes it: "D7", "Yealink EXP50".
[[nodiscard]] std::optional<int> panelKeys(QStringView model);

} // namespace checks
