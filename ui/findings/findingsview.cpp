// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingsview.h"

#include "models/findingsmodel.h"
#include "ui/findings/findingdelegate.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/copykeys.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace ui {

using Model = models::FindingsModel;

FindingsView::FindingsView(Copier &copier, QWidget *parent)
    : QListView(parent)
    , m_copier(copier)
    , m_delegate(new FindingDelegate(this))
{
    setItemDelegate(m_delegate);
    setResizeMode(Adjust);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::clicked, this, &FindingsView::request);
}

void FindingsView::setDimmed(bool dimmed)
{
    m_delegate->setDimmed(dimmed);
    viewport()->update();
}

void FindingsView::setHeightLimit(int pixels)
{
    if (pixels == m_heightLimit)
        return;
    m_heightLimit = pixels;
    updateGeometry();
}

int FindingsView::heightForWidth(int width) const
{
    const auto total = [this](int rowWidth) {
        int height = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            height += m_delegate->heightForWidth(font(), model()->index(row, 0), rowWidth);
        return height;
    };
    if (!model())
        return 0;
    return qMin(total(width), m_heightLimit);
}

QSize FindingsView::sizeHint() const
{
    return {QListView::sizeHint().width(), heightForWidth(width())};
}

QSize FindingsView::minimumSizeHint() const
{
    return {QListView::minimumSizeHint().width(), 0};
}

void FindingsView::request(const QModelIndex &index)
{
    const QString key = index.data(Model::KeyRole).toString();
    if (!key.isEmpty())
        Q_EMIT fieldRequested(key);
}

void FindingsView::copy()
{
    if (currentIndex().isValid())
        m_copier.copy(tr("finding"), currentIndex().data(Model::PlainRole).toString());
}

// A window may have Ctrl+C as a shortcut of its own: while the list has the focus it is its key.
bool FindingsView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && copyForm(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QListView::event(event);
}

void FindingsView::keyPressEvent(QKeyEvent *event)
{
    if (copyForm(*event))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FindingsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Go to the field"), this, [this] { request(currentIndex()); });
    menu->addAction(tr("&Copy"), copyKey(CopyForm::Value), this, &FindingsView::copy);
    menu->popup(event->globalPos());
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Rows that have become narrower wrap their texts; a list of rows below each other would leave
    // them as high as they were.
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace ui
