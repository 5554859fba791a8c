// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

#include <functional>

class QWidget;

namespace ui {

// Shows the report's pages as they will be printed, in a window from which they are. `fail` gets a
// sentence if they cannot be drawn.
void openPrintPreview(const report::Report &report, QWidget &parent,
                      const std::function<void(const QString &)> &fail);

} // namespace ui
