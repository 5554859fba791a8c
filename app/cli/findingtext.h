// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "cli/options.h"

#include <QString>

#include <array>
#include <memory>

namespace cli {

// How many of what a check has found.
struct CheckTotals {
    qsizetype phones = 0;
    std::array<qsizetype, checks::severityCount> findings = {}; // by severity

    [[nodiscard]] qsizetype sum() const
    {
        qsizetype all = 0;
        for (const qsizetype count : findings)
            all += count;
        return all;
    }
};

// Findings as a text that is written while it grows: what belongs before, between and behind them.
// Holds no more than one finding.
class FindingText
{
public:
    virtual ~FindingText() = default;

    [[nodiscard]] virtual QString begin() const = 0;
    // Adds the finding to the text. `phone` is what the phone is called, in one line.
    virtual void add(const checks::Finding &finding, const QString &phone, QString &text) = 0;
    [[nodiscard]] virtual QString end(const CheckTotals &totals) const = 0;

    [[nodiscard]] static std::unique_ptr<FindingText> make(Format format);
};

} // namespace cli
