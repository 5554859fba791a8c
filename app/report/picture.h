// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QImage>

#include <tl/expected.hpp>

namespace report {

// Device pixels per logical pixel.
inline constexpr qreal minScale = 1.0;
inline constexpr qreal maxScale = 4.0;
inline constexpr qreal defaultScale = 2.0;

// The width of every picture in logical pixels.
inline constexpr int pictureWidth = 980;

// The size of the font in pixels: that of the application at another size, so that pictures look
// the same whatever the screen.
inline constexpr int pictureFontPixels = 13;

// Larger pictures are refused: their memory in bytes, at four bytes a pixel.
inline constexpr qint64 maxPictureBytes = 512LL * 1024 * 1024;

// Why there is no picture.
struct PictureError {
    enum class Kind : quint8 {
        ScaleOutOfRange, // outside minScale … maxScale
        TooLarge, // would need more than the limit
        OutOfMemory // within the limit, but the system has not that much
    };
    Kind kind = Kind::TooLarge;
    qint64 bytes = 0; // what the picture would need at least; 0 for ScaleOutOfRange
    qint64 limit = 0; // the most it may; 0 for ScaleOutOfRange

    friend bool operator==(const PictureError &, const PictureError &) = default;
};

// The report drawn on white, whole: nothing is elided, and it is as high as it needs to be. Needs a
// QGuiApplication for its fonts, but no display. The image's dots per metre say the scale; its
// device pixel ratio is 1.
[[nodiscard]] tl::expected<QImage, PictureError> render(const Report &report,
                                                        qreal scale = defaultScale,
                                                        qint64 maxBytes = maxPictureBytes);

} // namespace report
