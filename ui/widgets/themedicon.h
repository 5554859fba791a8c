// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

// An icon of the program's resources ("refresh" for :/icons/refresh.svg) in the colour of the
// palette's text, whatever the theme is at the moment it is drawn.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace ui
