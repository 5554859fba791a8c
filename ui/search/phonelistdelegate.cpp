// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/phonelistdelegate.h"

#include "models/phonelistmodel.h"
#include "report/icons.h"
#include "report/led.h"
#include "report/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

using Model = models::PhoneListModel;

constexpr int rowPadding = 4; // above and below the text
constexpr std::size_t pinMark = phone::presenceCount;

report::Theme markTheme(const QPalette &palette, bool selected)
{
    report::Theme theme = report::Theme::fromPalette(palette);
    if (!selected)
        return theme;
    // No colour is sure to stand out from that of a selection, but its text: the shape tells.
    theme.window = palette.color(QPalette::Highlight);
    theme.good = theme.bad = theme.muted = theme.warn = palette.color(QPalette::HighlightedText);
    return theme;
}

QPixmap drawnLed(int side, qreal ratio, std::size_t presence, const report::Theme &theme)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    report::paintLed(painter, QRectF(1, 1, side - 2, side - 2), phone::Presence(presence), theme);
    return pixmap;
}

QPixmap drawnPin(int side, qreal ratio, const report::Theme &theme)
{
    QPixmap pixmap = QPixmap::fromImage(report::tintedIcon(QStringLiteral(":/icons/pin.svg"),
                                                           QSize(side, side) * ratio, theme.muted));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

int PhoneListDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * rowPadding;
}

int PhoneListDelegate::markSide(const QFontMetrics &metrics)
{
    return metrics.height();
}

void PhoneListDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == Model::PresenceColumn)
        option->text.clear();
}

void PhoneListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int side = markSide(option.fontMetrics);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const auto draw = [&](std::size_t which, Qt::Alignment where, const QRect &cell) {
        const QRect at = QStyle::alignedRect(option.direction, where, QSize(side, side), cell);
        painter->drawPixmap(at.topLeft(), mark(which, option, ratio));
    };
    if (index.column() == Model::PresenceColumn) {
        const int presence = index.data(Model::PresenceRole).toInt();
        draw(std::size_t(std::clamp(presence, 0, phone::presenceCount - 1)), Qt::AlignCenter,
             option.rect);
    } else if (index.column() == Model::DeviceColumn && index.data(Model::PinnedRole).toBool()) {
        draw(pinMark, Qt::AlignRight | Qt::AlignVCenter,
             option.rect.adjusted(rowPadding, 0, -rowPadding, 0));
    }
}

const QPixmap &PhoneListDelegate::mark(std::size_t which, const QStyleOptionViewItem &option,
                                       qreal ratio) const
{
    const Look look{option.palette.cacheKey(), markSide(option.fontMetrics), ratio};
    if (look != m_look) {
        m_look = look;
        m_marks = {};
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QPixmap &pixmap = m_marks[selected ? 1 : 0][which];
    if (pixmap.isNull()) {
        const report::Theme theme = markTheme(option.palette, selected);
        pixmap = which == pinMark ? drawnPin(look.side, ratio, theme)
                                  : drawnLed(look.side, ratio, which, theme);
    }
    return pixmap;
}

} // namespace ui
