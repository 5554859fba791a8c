// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QWidget;

namespace support {

// Adds a row for each look that people choose, with the columns "palette" and "font".
void addLooks();
[[nodiscard]] QFont doubledFont();

// The words in view that have less room than they need, and those that hardly stand out from what
// is behind them.
[[nodiscard]] QStringList cutTexts(const QWidget &root);
[[nodiscard]] QStringList faintTexts(const QWidget &root);

// The classes of the visible controls that can take the focus and have no name for assistive
// technology.
[[nodiscard]] QStringList namelessControls(QWidget &root);

} // namespace support
