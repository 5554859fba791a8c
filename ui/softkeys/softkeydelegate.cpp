// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softkeys/softkeydelegate.h"

#include "models/softkeymodel.h"
#include "report/softkeypainter.h"
#include "report/theme.h"
#include "ui/widgets/dimming.h"

#include <QPainter>
#include <QWidget>

namespace ui {

namespace {

constexpr int keySpacing = 8;

} // namespace

SoftkeyDelegate::SoftkeyDelegate(const models::SoftkeyModel &model, QWidget *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void SoftkeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    using Mark = report::SoftkeyPainter::Mark;
    const bool current = option.state.testFlag(QStyle::State_Selected)
        || option.state.testFlag(QStyle::State_HasFocus);
    const Mark mark = current                            ? Mark::Current
        : option.state.testFlag(QStyle::State_MouseOver) ? Mark::Hovered
                                                         : Mark::None;
    const report::SoftkeyPainter keys(report::Theme::fromPalette(option.palette), option.font,
                                      report::Overflow::Elide, m_icons);
    painter->save();
    if (m_dimmed)
        painter->setOpacity(dimmedOpacity);
    keys.paint(*painter, QRectF(option.rect).adjusted(0, 0, -keySpacing, -keySpacing),
               m_model.face(index.row()), mark);
    painter->restore();
}

QSize SoftkeyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const auto *view = static_cast<const QWidget *>(parent());
    const QSizeF key = report::SoftkeyPainter::keySize(view->font());
    return QSize(qCeil(key.width()), qCeil(key.height())) + QSize(keySpacing, keySpacing);
}

} // namespace ui
