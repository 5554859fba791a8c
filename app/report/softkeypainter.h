// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/icons.h"
#include "report/theme.h"

#include "phone/softkeylayout.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace report {

// What happens to texts that are longer than a key is wide.
enum class Overflow : quint8 {
    Elide, // one line each, for the screen: the whole text is in the tool tip
    Wrap // whole, on as many lines as it takes, for pictures
};

// Draws the places of the softkey layout, one at a time; the same on the screen and in pictures.
// Lays out nothing between the keys, and knows no view.
class SoftkeyPainter
{
public:
    // How a view marks a key.
    enum class Mark : quint8 { None, Hovered, Current };

    // The font's size is the label's. The cache is the caller's and outlives the painter.
    SoftkeyPainter(const Theme &theme, const QFont &font, Overflow overflow, IconCache &icons);

    // The size of a key, in logical pixels, that holds one line each of number and function, label,
    // and value.
    [[nodiscard]] static QSizeF keySize(const QFont &font);
    // The height that shows the key whole at this width; never less than that of keySize().
    [[nodiscard]] qreal heightFor(const phone::KeyFace &face, qreal width) const;

    // Draws inside the rectangle only; the icon is as sharp as the painter's device allows.
    void paint(QPainter &painter, const QRectF &rect, const phone::KeyFace &face,
               Mark mark = Mark::None) const;

private:
    // Where number, icon and function stand.
    struct Head {
        qreal iconSide = 0;
        qreal numberWidth = 0;
        qreal textLeft = 0; // of the function, from the key's inner top left
        qreal textTop = 0;
        qreal height = 0;
        bool below = false; // the function stands on lines of its own
    };
    [[nodiscard]] Head head(const phone::KeyFace &face, qreal width) const;
    [[nodiscard]] QString sharedText(const phone::KeyFace &face) const;
    [[nodiscard]] qreal textHeight(const QString &text, const QFont &font, qreal width) const;
    void paintFrame(QPainter &painter, const QRectF &rect, const phone::KeyFace &face,
                    Mark mark) const;
    // Both give the height used.
    qreal paintHead(QPainter &painter, const QRectF &rect, const phone::KeyFace &face) const;
    qreal paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                    const QColor &color) const;
    void paintIcon(QPainter &painter, const QRectF &rect, const QString &path,
                   const QColor &color) const;

    Theme m_theme;
    QFont m_font;
    QFont m_boldFont;
    QFont m_smallFont;
    Overflow m_overflow;
    IconCache &m_icons;
};

} // namespace report
