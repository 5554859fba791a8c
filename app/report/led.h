// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/theme.h"

#include "phone/status.h"

#include <QRectF>

class QPainter;

namespace report {

// The status LED, told apart by shape as well as colour: a filled disc with a tick (online), a ring
// with a cross (offline), a ring with a question mark (unknown), a filled triangle with an
// exclamation mark (contradictory). Draws inside the rectangle, as large as it allows.
void paintLed(QPainter &painter, const QRectF &rect, phone::Presence presence, const Theme &theme);

} // namespace report
