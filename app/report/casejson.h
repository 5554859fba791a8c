// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/casefile.h"
#include "report/redaction.h"

#include <QJsonObject>

#include <tl/expected.hpp>

#include <vector>

namespace report {

// What a case file says beside its fetches: findings, changes, notes, and what it is itself.

// The case's own texts as each of its phones lets them be read. The fetches are left as they are.
[[nodiscard]] Case redacted(Case content, const std::vector<Redaction> &redactions);

// "case.json". Nothing is hidden here.
[[nodiscard]] QJsonObject caseObject(const Case &content);

// The fetches have their times, but no phones yet.
[[nodiscard]] tl::expected<Case, CaseError> readCaseObject(const QJsonObject &object);

} // namespace report
