// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture.h"

#include "report/picturelayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

constexpr qint64 bytesPerPixel = 4;
// Qt promises no painter that reaches beyond 32767 pixels: high pictures are painted in strips.
constexpr int stripHeight = 4096;
constexpr qreal dotsPerMeter = 96 / 0.0254; // at scale 1

// What stands above or below a strip may reach into it by so many logical pixels.
constexpr qreal overhang = 64;

void paintStrip(QImage &image, int top, const PictureLayout &layout, qreal scale)
{
    const int height = std::min(stripHeight, image.height() - top);
    QImage strip(image.scanLine(top), image.width(), height, image.bytesPerLine(), image.format());
    QPainter painter(&strip);
    painter.translate(0, -top);
    painter.scale(scale, scale);
    const QRectF visible(0, top / scale, image.width() / scale, height / scale);
    layout.paint(painter, visible.adjusted(0, -overhang, 0, overhang));
}

// In quarters, so that lines of one pixel stay alike.
qreal scaleFor(qreal logicalHeight)
{
    constexpr qreal steps = 4;
    const qreal most = std::sqrt(qreal(mostSharpPixels) / (pictureWidth * logicalHeight));
    return std::clamp(std::floor(most * steps) / steps, minScale, sharpScale);
}

// The keys of PNG's own specification where it has them.
void nameOrigin(QImage &image, const Report &report)
{
    image.setText(QStringLiteral("Title"), report.fullTitle());
    image.setText(QStringLiteral("Software"), report.origin.program);
    image.setText(QStringLiteral("Phone"), report.origin.phoneId);
    image.setText(QStringLiteral("Fetched"), report.origin.fetchedUtc());
    image.setText(QStringLiteral("Level"), levelKey(report.origin.level));
}

} // namespace

tl::expected<QImage, PictureError> render(const Report &report, const PictureOptions &options,
                                          qint64 maxBytes)
{
    using Kind = PictureError::Kind;
    const bool isChosen = options.scale != defaultScale;
    // Written so that it is true of a scale that is not a number, too.
    if (isChosen && !(options.scale >= minScale && options.scale <= maxScale))
        return tl::unexpected(PictureError{Kind::ScaleOutOfRange});
    const qreal least = isChosen ? options.scale : minScale;
    const Theme theme = options.look == Look::Dark ? Theme::dark() : Theme::light();
    const PictureLayout layout(report, theme,
                               qreal(maxBytes) / (pictureWidth * least * bytesPerPixel) / least);
    const qreal scale = isChosen ? options.scale : scaleFor(layout.height());
    const int width = int(std::ceil(pictureWidth * scale));
    const auto height = qint64(std::ceil(layout.height() * scale));
    const qint64 bytes = height * width * bytesPerPixel;
    if (bytes > maxBytes)
        return tl::unexpected(PictureError{Kind::TooLarge, bytes, maxBytes});
    QImage image(width, int(height), QImage::Format_RGB32);
    if (image.isNull())
        return tl::unexpected(PictureError{Kind::OutOfMemory, bytes, maxBytes});
    image.fill(theme.window);
    for (int top = 0; top < image.height(); top += stripHeight)
        paintStrip(image, top, layout, scale);
    image.setDotsPerMeterX(qRound(dotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(dotsPerMeter * scale));
    nameOrigin(image, report);
    return image;
}

} // namespace report
