// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softkeys/softkeyview.h"

#include "models/phonefieldmodel.h"
#include "models/softkeymodel.h"
#include "phone/namebook.h"
#include "ui/softkeys/softkeydelegate.h"
#include "ui/widgets/copier.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace ui {

SoftkeyView::SoftkeyView(models::PhoneFieldModel &model, Copier &copier, QWidget *parent)
    : QListView(parent)
    , m_source(model)
    , m_copier(copier)
    , m_keys(new models::SoftkeyModel(this))
{
    setModel(m_keys);
    setItemDelegate(new SoftkeyDelegate(*m_keys, this));
    setAccessibleName(tr("Softkey layout"));
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { copy(CopyForm::Value); });
    connect(&m_source, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &topLeft) {
        if (topLeft.parent() != m_source.groupIndex(phone::Group::Softkeys))
            return;
        m_outdated = true;
        if (isVisible())
            refresh();
    });
}

void SoftkeyView::refresh()
{
    if (!m_outdated)
        return;
    m_outdated = false;
    const int before = m_keys->rowCount();
    m_keys->setPhone(m_source.phone(), m_source.masker());
    if (m_keys->rowCount() != before)
        updateGeometry();
}

void SoftkeyView::setNames(const phone::NameBook &names)
{
    m_keys->setNames(names);
}

void SoftkeyView::setDimmed(bool dimmed)
{
    static_cast<SoftkeyDelegate *>(itemDelegate())->setDimmed(dimmed);
    viewport()->update();
}

int SoftkeyView::columnsFor(int width) const
{
    // As QListView counts: a key that would touch the right edge goes to the next row.
    const int key = itemDelegate()->sizeHint({}, {}).width();
    return qMax(1, (width - 2) / key);
}

QSize SoftkeyView::sizeHint() const
{
    return {QListView::sizeHint().width(), heightForWidth(width())};
}

int SoftkeyView::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (m_keys->rowCount() + columns - 1) / columns;
    return rows * itemDelegate()->sizeHint({}, {}).height() + 2;
}

void SoftkeyView::showEvent(QShowEvent *event)
{
    refresh();
    QListView::showEvent(event);
}

void SoftkeyView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool SoftkeyView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && copyForm(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QListView::event(event);
}

void SoftkeyView::keyPressEvent(QKeyEvent *event)
{
    if (const auto form = copyForm(*event))
        copy(*form);
    else
        QListView::keyPressEvent(event);
}

void SoftkeyView::copy(CopyForm form)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const int role = form == CopyForm::Labelled ? int(models::SoftkeyModel::LabelledRole)
                                                : int(models::SoftkeyModel::PlainRole);
    m_copier.copy(tr("key %1").arg(m_keys->face(index.row()).number), index.data(role).toString());
}

void SoftkeyView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy value"), copyKey(CopyForm::Value), this,
                    [this] { copy(CopyForm::Value); });
    menu->addAction(tr("Copy with &label"), copyKey(CopyForm::Labelled), this,
                    [this] { copy(CopyForm::Labelled); });
    menu->popup(event->globalPos());
}

} // namespace ui
