// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingdialog.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace ui {

bool FittingDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        grow();
    return done;
}

void FittingDialog::showEvent(QShowEvent *event)
{
    grow();
    QDialog::showEvent(event);
}

// Narrower texts are higher ones.
void FittingDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (isVisible() && event->oldSize().width() != event->size().width())
        grow();
}

void FittingDialog::grow()
{
    if (!layout())
        return;
    const int neededWidth = qMax(width(), layout()->totalMinimumSize().width());
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(neededWidth)
                                                     : layout()->totalSizeHint().height();
    if (neededWidth > width() || needed > height())
        resize(neededWidth, qMax(height(), needed));
}

} // namespace ui
