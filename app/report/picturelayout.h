// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/fragment.h"
#include "report/picturestyle.h"
#include "report/report.h"
#include "report/theme.h"

namespace report {

// Puts a report together: the heading, its pages below each other, the footer. Everything is
// measured, so that nothing is cut off and nothing overlaps.
class PictureLayout
{
public:
    // Stops adding pages and lines once it is higher than `maxHeight`, in logical pixels.
    PictureLayout(const Report &report, const Theme &theme, qreal maxHeight);

    // Margins included.
    [[nodiscard]] qreal height() const;
    // The part of the picture in `visible`, in logical pixels.
    void paint(QPainter &painter, const QRectF &visible) const;
    // Without margins, for pages that have their own.
    [[nodiscard]] const Fragment &content() const { return m_content; }

private:
    [[nodiscard]] Fragment head(const Report &report) const;
    [[nodiscard]] Fragment page(const Page &page) const;
    [[nodiscard]] Fragment sections(const QList<Section> &sections) const;
    [[nodiscard]] Fragment section(const Section &section, qreal width) const;
    [[nodiscard]] Fragment keys(const QList<phone::KeyFace> &keys) const;
    [[nodiscard]] Fragment raw(const QString &text) const;
    [[nodiscard]] Fragment footer(const QList<Fact> &facts) const;
    [[nodiscard]] bool isNarrow(const Section &section) const;

    PictureStyle m_style;
    qreal m_maxHeight;
    Fragment m_content;
};

} // namespace report
