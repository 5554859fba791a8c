// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QStyle>

namespace ui {

namespace {

// Some styles of systems take no colours but the system's; this one takes any.
const QString themedStyle = QStringLiteral("fusion");

struct Colours {
    QRgb window;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb text; // on all of them
    QRgb disabledText;
    QRgb placeholder;
    QRgb highlight;
    QRgb link;
    QRgb toolTip;
    // Edges, from the lightest to the darkest
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr QRgb white = 0xffffffff;

constexpr Colours lightColours = {.window = 0xfff2f3f4,
                                  .base = white,
                                  .alternateBase = 0xfff6f7f8,
                                  .button = 0xffebedef,
                                  .text = 0xff1b1d1f,
                                  .disabledText = 0xff8e9397,
                                  .placeholder = 0xff62666a,
                                  .highlight = 0xff2a6cb0,
                                  .link = 0xff1a5fb4,
                                  .toolTip = 0xfffbfbeb,
                                  .light = white,
                                  .midlight = 0xffe2e4e6,
                                  .mid = 0xffb8bcc0,
                                  .dark = 0xff8a8f94,
                                  .shadow = 0xff5a5e62};

constexpr Colours darkColours = {.window = 0xff2d3135,
                                 .base = 0xff191b1d,
                                 .alternateBase = 0xff1f2224,
                                 .button = 0xff3b4045,
                                 .text = 0xffe8eaec,
                                 .disabledText = 0xff7d8287,
                                 .placeholder = 0xffa5aaaf,
                                 .highlight = 0xff2f6fb5,
                                 .link = 0xff6cb2f5,
                                 .toolTip = 0xff3b4045,
                                 .light = 0xff5a6066,
                                 .midlight = 0xff484d52,
                                 .mid = 0xff32363a,
                                 .dark = 0xff17191b,
                                 .shadow = 0xff0d0e0f};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto set = [&](QRgb colour, std::initializer_list<QPalette::ColorRole> roles) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, QColor::fromRgb(colour));
    };
    set(colours.window, {QPalette::Window});
    set(colours.base, {QPalette::Base});
    set(colours.alternateBase, {QPalette::AlternateBase});
    set(colours.button, {QPalette::Button});
    set(colours.text,
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText});
    set(colours.placeholder, {QPalette::PlaceholderText});
    set(colours.highlight, {QPalette::Highlight});
    set(white, {QPalette::HighlightedText, QPalette::BrightText});
    set(colours.link, {QPalette::Link, QPalette::LinkVisited});
    set(colours.toolTip, {QPalette::ToolTipBase});
    set(colours.light, {QPalette::Light});
    set(colours.midlight, {QPalette::Midlight});
    set(colours.mid, {QPalette::Mid});
    set(colours.dark, {QPalette::Dark});
    set(colours.shadow, {QPalette::Shadow});
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colours.disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colours.mid));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightColours);
}

QPalette darkPalette()
{
    return paletteOf(darkColours);
}

Appearance::Appearance()
    : m_systemStyle(QApplication::style()->name())
{
}

void Appearance::apply(store::Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    const bool isSystem = theme == store::Theme::System;
    const QString style = isSystem ? m_systemStyle : themedStyle;
    if (QApplication::style()->name() != style)
        QApplication::setStyle(style);
    // A palette without colours of its own leaves them all to the system.
    if (isSystem)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(theme == store::Theme::Dark ? darkPalette() : lightPalette());
}

} // namespace ui
