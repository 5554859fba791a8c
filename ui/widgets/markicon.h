// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/mark.h"

#include <QIcon>

namespace ui {

// The shape of a mark in the colours of the palette, whatever the theme is at the moment it is
// drawn. The mark's word belongs beside it.
[[nodiscard]] QIcon markIcon(report::Mark mark);

} // namespace ui
