// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "report/selection.h"

#include "checks/finding.h"
#include "checks/phonediff.h"
#include "phone/namebook.h"
#include "phone/phone.h"
#include "phone/status.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace report {

struct Options {
    Selection selection = {};
    Level level = Level::Internal;
    QDateTime fetchedAt = {}; // when the answer came; an invalid one is called unknown
    phone::NameBook names = {}; // put before ids, as far as they are known
    // Stand above all else; none: the report says nothing of them.
    std::optional<QList<checks::Finding>> findings = {};
    std::optional<QList<checks::Difference>> changes = {};
};

// The report of a phone as it was when it was fetched. Every text of it goes through Redaction.
[[nodiscard]] Report build(const phone::Phone &phone, const Options &options);

// The words for a status: "Online", "registration runs out in 42 min".
[[nodiscard]] StatusLine statusLine(const phone::Status &status);

// "SIP Phone Inspector 0.1.0"
[[nodiscard]] QString programName();

} // namespace report
