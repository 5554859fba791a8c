// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/theme.h"

#include "checks/finding.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace report {

// What is to be noticed about a value, told apart by shape as well as colour and always beside its
// word: a filled octagon with a cross, a filled triangle with an exclamation mark, a ring with an
// i, a diamond with a dot, an asterisk, a plus, a minus, a ring with a dash.
enum class Mark : quint8 {
    Error,
    Warning,
    Information,
    Data,
    Changed,
    Added, // there is a value where none was
    Removed, // and the other way round
    NotKnown // whether it has changed
};
inline constexpr int markCount = 8;

[[nodiscard]] Mark markOf(checks::Severity severity);
// "Error", "Warning", "Information", "Data", "Changed", "Added", "Removed", "Not known"
[[nodiscard]] QString markWord(Mark mark);
[[nodiscard]] QColor markColour(Mark mark, const Theme &theme);

// Draws the shape inside the rectangle, as large as it allows.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const Theme &theme);

} // namespace report
