// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace report {

namespace {

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

// The first colour with this much of the second.
QColor mixed(const QColor &first, const QColor &second, qreal part)
{
    const auto channel = [part](float a, float b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(channel(first.redF(), second.redF()),
                            channel(first.greenF(), second.greenF()),
                            channel(first.blueF(), second.blueF()));
}

qreal leastContrast(const QColor &color, std::initializer_list<QColor> grounds)
{
    qreal least = 21;
    for (const QColor &ground : grounds)
        least = std::min(least, Theme::contrast(color, ground));
    return least;
}

// The colour in the lightness nearest to its own that stands out from the grounds; where no
// lightness does from all of them, from the first.
QColor standingOut(const QColor &color, std::initializer_list<QColor> grounds, qreal ratio)
{
    constexpr int steps = 100;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    const auto nearest = [&](std::initializer_list<QColor> from) {
        for (int step = 0; step <= steps; ++step) {
            for (const int sign : {-1, 1}) {
                const float tried = lightness + float(sign * step) / steps;
                const QColor candidate = QColor::fromHslF(std::max(hue, 0.0F), saturation,
                                                          std::clamp(tried, 0.0F, 1.0F));
                if (leastContrast(candidate.toRgb(), from) >= ratio)
                    return candidate.toRgb();
            }
        }
        return QColor();
    };
    const QColor found = nearest(grounds);
    return found.isValid() ? found : nearest({*grounds.begin()});
}

QColor mutedText(const QColor &text, std::initializer_list<QColor> grounds)
{
    constexpr int steps = 20;
    constexpr int mostMuted = 8; // of the steps
    const qreal wanted = std::min(Theme::minTextContrast, leastContrast(text, grounds));
    for (int step = mostMuted; step > 0; --step) {
        const QColor candidate = mixed(text, *grounds.begin(), qreal(step) / steps);
        if (leastContrast(candidate, grounds) >= wanted)
            return candidate;
    }
    return text;
}

} // namespace

Theme Theme::light()
{
    return {.window = QColor(0xff, 0xff, 0xff),
            .surface = QColor(0xff, 0xff, 0xff),
            .text = QColor(0x1b, 0x22, 0x2c),
            .muted = QColor(0x5b, 0x67, 0x75),
            .frame = QColor(0xcf, 0xd6, 0xde),
            .fill = QColor(0xf1, 0xf4, 0xf8),
            .accent = QColor(0x1f, 0x5f, 0xa8),
            .good = QColor(0x1a, 0x7f, 0x43),
            .bad = QColor(0xc0, 0x28, 0x28),
            .warn = QColor(0xa3, 0x5f, 0x00)};
}

Theme Theme::dark()
{
    return {.window = QColor(0x1a, 0x1d, 0x22),
            .surface = QColor(0x1a, 0x1d, 0x22),
            .text = QColor(0xe8, 0xec, 0xf1),
            .muted = QColor(0x9f, 0xab, 0xb8),
            .frame = QColor(0x45, 0x4d, 0x57),
            .fill = QColor(0x25, 0x2a, 0x31),
            .accent = QColor(0x6c, 0xb0, 0xf0),
            .good = QColor(0x4c, 0xc2, 0x7e),
            .bad = QColor(0xff, 0x7b, 0x72),
            .warn = QColor(0xe3, 0xa0, 0x3a)};
}

Theme Theme::fromPalette(const QPalette &palette)
{
    constexpr qreal frameStrength = 0.28;
    constexpr qreal fillStrength = 0.06;
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor surface = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor fill = mixed(window, text, fillStrength);
    const auto standing = [&](const QColor &color, qreal ratio) {
        return standingOut(color, {window, surface, fill}, ratio);
    };
    // Words are written in the colours of a status, too.
    const auto status = [&](const QColor &color) { return standing(color, minTextContrast); };
    return {.window = window,
            .surface = surface,
            .text = text,
            .muted = mutedText(text, {window, surface, fill}),
            .frame = mixed(window, text, frameStrength),
            .fill = fill,
            .accent = standing(palette.color(QPalette::Active, QPalette::Highlight), minContrast),
            .good = status(light().good),
            .bad = status(light().bad),
            .warn = status(light().warn)};
}

qreal Theme::contrast(const QColor &first, const QColor &second)
{
    const qreal a = luminance(first);
    const qreal b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace report
