// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fragment.h"
#include "report/icons.h"
#include "report/theme.h"

#include "phone/status.h"

#include <QFont>

#include <memory>

namespace report {

// The fonts, colours and distances of a picture, and the few shapes that all of it is made of.
// Fragments made here share the style's icon cache and may outlive the style.
struct PictureStyle {
    Theme theme;
    QFont body;
    QFont bold;
    QFont italic;
    QFont small;
    QFont smallBold;
    QFont heading; // of pages
    QFont title; // of the picture
    QFont subtitle;
    QFont mono;
    QFont smallMono; // of keys
    std::shared_ptr<IconCache> icons = std::make_shared<IconCache>();

    static constexpr qreal margin = 32;
    static constexpr qreal columnGap = 36;
    static constexpr qreal labelGap = 14;
    static constexpr qreal labelWidth = 158;
    static constexpr qreal rowGap = 6;
    static constexpr qreal sectionGap = 20;
    static constexpr qreal pageGap = 34;
    static constexpr qreal radius = 6;

    // Fonts of pictureFontPixels.
    explicit PictureStyle(const Theme &theme = Theme::light());

    [[nodiscard]] Fragment text(const QString &text, const QFont &font, const QColor &color,
                                qreal width, Qt::Alignment alignment = Qt::AlignLeft) const;
    [[nodiscard]] static Fragment line(qreal width, const QColor &color);
    // A rounded area behind the content, with the padding between.
    [[nodiscard]] static Fragment card(const Fragment &content, qreal width, qreal padding,
                                       const QColor &fill);
    // The warning mark, then the text.
    [[nodiscard]] Fragment warning(const QString &text, const QFont &font, qreal width) const;
    [[nodiscard]] Fragment led(phone::Presence presence, qreal size) const;
};

} // namespace report
