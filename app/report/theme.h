// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace report {

// The colours that are drawn with, by what they are for. Only light() and dark() hold fixed colours:
// those of pictures. Windows take theirs from the palette.
struct Theme {
    QColor window; // behind everything
    QColor surface; // of cards and keys that stand out from the window
    QColor text; // on window and surface
    QColor muted; // labels and words for missing values
    QColor frame; // lines and borders
    QColor fill; // bands behind headings; text and muted are readable on it
    QColor accent; // icons of functions, the current key
    QColor good;
    QColor bad;
    QColor warn;

    // Shapes stand out from window, surface and fill at least this much.
    static constexpr qreal minContrast = 3.0;
    // Words do at least this much, where the palette's own text does.
    static constexpr qreal minTextContrast = 4.5;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme fromPalette(const QPalette &palette);

    // The contrast ratio of WCAG 2, from 1 (the same) to 21 (black and white).
    [[nodiscard]] static qreal contrast(const QColor &first, const QColor &second);

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace report
