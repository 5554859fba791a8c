// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QWidget;

namespace ui {

// Values that are not, or not yet, the answer to the last request are drawn weaker, never hidden.

// Of what is painted with colours of its own.
inline constexpr qreal dimmedOpacity = 0.45;

// Of the text of a view or an editor.
void setTextDimmed(QWidget &widget, bool dimmed);

} // namespace ui
