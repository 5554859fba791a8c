// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QImage>

#include <tl/expected.hpp>

namespace report {

// Device pixels per logical pixel.
inline constexpr qreal minScale = 1.0;
inline constexpr qreal maxScale = 4.0;
// What no scale that is chosen means: sharpScale, and less for a picture so high that it would have
// more than mostSharpPixels, which nobody looks at in one piece and which takes seconds to write.
inline constexpr qreal defaultScale = 0;
inline constexpr qreal sharpScale = 2.0;
inline constexpr qint64 mostSharpPixels = 24'000'000;

enum class Look : quint8 { Light, Dark };

struct PictureOptions {
    qreal scale = defaultScale; // or from minScale to maxScale
    Look look = Look::Light;
};

// The width of every picture in logical pixels.
inline constexpr int pictureWidth = 980;

// The size of the font in pixels. Its families are fixed as well, so that pictures look the same
// whatever the screen and the desktop.
inline constexpr int pictureFontPixels = 13;

// Larger pictures are refused: their memory in bytes, at four bytes a pixel.
inline constexpr qint64 maxPictureBytes = 512LL * 1024 * 1024;

// Why there is no picture.
struct PictureError {
    enum class Kind : quint8 {
        ScaleOutOfRange, // outside minScale … maxScale
        TooLarge, // would need more than the limit
        OutOfMemory, // within the limit, but the system has not that much
        TooManyPages, // of a PDF or a printer; counted instead of bytes
        NoDevice // there is nothing that could be drawn on: a printer's page, …
    };
    Kind kind = Kind::TooLarge;
    qint64 bytes = 0; // what the picture would need at least; 0 for the others
    qint64 limit = 0; // the most it may; 0 for the others

    friend bool operator==(const PictureError &, const PictureError &) = default;
};

// The report drawn whole: nothing is elided, and it is as high as it needs to be. Equal to the pixel
// for equal reports and options. Needs a QGuiApplication for its fonts, but no display. The image's
// dots per metre say the scale, its texts where it is from; its device pixel ratio is 1.
[[nodiscard]] tl::expected<QImage, PictureError> render(const Report &report,
                                                        const PictureOptions &options = {},
                                                        qint64 maxBytes = maxPictureBytes);

// The image as a PNG, its texts included.
[[nodiscard]] QByteArray png(const QImage &image);

} // namespace report
