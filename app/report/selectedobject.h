// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/selection.h"

#include <QJsonObject>

namespace report {

// The part of an answer that the selection holds: of a group its documented properties, of
// Group::Other what the reference does not name.
[[nodiscard]] QJsonObject selectedObject(const QJsonObject &answer, const Selection &selection);

} // namespace report
