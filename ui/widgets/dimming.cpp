// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dimming.h"

#include <QWidget>

namespace ui {

void setTextDimmed(QWidget &widget, bool dimmed)
{
    QPalette colours;
    if (dimmed)
        colours.setBrush(QPalette::Text, widget.palette().brush(QPalette::PlaceholderText));
    widget.setPalette(colours);
}

} // namespace ui
