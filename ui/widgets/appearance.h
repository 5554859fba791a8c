// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

#include <QPalette>
#include <QString>

namespace ui {

// The colours of the two themes that people can choose against the system's. All else in the
// program asks its palette.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

// How the program looks: as the system does, or light, or dark. There is one at most, made when the
// application is there.
class Appearance
{
public:
    Appearance();

    // At once, in every window.
    void apply(store::Theme theme);

private:
    QString m_systemStyle;
    store::Theme m_theme = store::Theme::System;
};

} // namespace ui
