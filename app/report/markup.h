// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/blocks.h"
#include "report/report.h"

#include <QLatin1String>
#include <QString>

namespace report {

// What a markup of trackers and wikis has of its own.
struct MarkupRules {
    // The text, so that nothing in it is markup, for a line or a table's cell.
    QString (*escaped)(const QString &text);
    // What begins a heading of the level from 1 to 3, its blank included.
    QString (*heading)(int level);
    QLatin1String caution; // what begins one, its blank included
    QString (*table)(const Block &block);
    QString (*raw)(const QString &text);
};

// The report in the markup: block after block with an empty line between, and a line break last.
[[nodiscard]] QString markup(const Report &report, const MarkupRules &rules);

} // namespace report
