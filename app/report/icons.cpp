// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/icons.h"

#include <QImageReader>
#include <QPainter>

namespace report {

namespace {

constexpr int largestIconSide = 4096;

QString keyIcon(const QString &name)
{
    return QStringLiteral(":/icons/keys/%1.svg").arg(name);
}

} // namespace

QImage tintedIcon(const QString &path, QSize devicePixels, const QColor &color)
{
    const QSize size = devicePixels.boundedTo({largestIconSide, largestIconSide});
    QImageReader reader(path);
    const QSize own = reader.size();
    if (size.isEmpty() || own.isEmpty())
        return {};
    reader.setScaledSize(own.scaled(size, Qt::KeepAspectRatio));
    const QImage shape = reader.read();
    if (shape.isNull())
        return {};
    QImage icon(size, QImage::Format_ARGB32_Premultiplied);
    icon.fill(Qt::transparent);
    QPainter painter(&icon);
    painter.drawImage(
        QPoint((size.width() - shape.width()) / 2, (size.height() - shape.height()) / 2), shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(icon.rect(), color);
    return icon;
}

QString keyIconPath(const QString &functionKey)
{
    // The name comes from the table of functions, so that it cannot lead anywhere else.
    return keyIcon(functionKey.isEmpty() ? QStringLiteral("other") : functionKey.toLower());
}

QString freeKeyIconPath()
{
    return keyIcon(QStringLiteral("none"));
}

QImage IconCache::icon(const QString &path, QSize devicePixels, const QColor &color)
{
    const Key key{path, devicePixels, color.rgba()};
    const auto found = m_icons.constFind(key);
    if (found != m_icons.cend())
        return *found;
    if (m_icons.size() >= maxIcons)
        m_icons.clear();
    return *m_icons.insert(key, tintedIcon(path, devicePixels, color));
}

} // namespace report
