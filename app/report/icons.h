// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QSize>
#include <QString>

namespace report {

// The icon at the path (an SVG of one colour) in another colour, its shape kept, centred in the
// size. A null image if there is no such icon.
[[nodiscard]] QImage tintedIcon(const QString &path, QSize devicePixels, const QColor &color);

// ":/icons/keys/blf.svg" for "BLF". A key of no known function has the icon "other".
[[nodiscard]] QString keyIconPath(const QString &functionKey);
// The icon of a place that no key fills.
[[nodiscard]] QString freeKeyIconPath();

// Keeps the icons that have been drawn, for one view or one picture. Owned by whoever paints.
class IconCache
{
public:
    // Reached, the cache starts afresh: sizes and colours change seldom.
    static constexpr qsizetype maxIcons = 256;

    [[nodiscard]] QImage icon(const QString &path, QSize devicePixels, const QColor &color);
    [[nodiscard]] qsizetype count() const { return m_icons.size(); }

private:
    struct Key {
        QString path;
        QSize size;
        QRgb color;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.path, key.size.width(), key.size.height(), key.color);
        }
    };
    QHash<Key, QImage> m_icons;
};

} // namespace report
