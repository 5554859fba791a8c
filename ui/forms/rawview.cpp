// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rawview.h"

#include "models/phonefieldmodel.h"
#include "ui/widgets/dimming.h"

#include <QFontDatabase>
#include <QScrollBar>

namespace ui {

RawView::RawView(models::PhoneFieldModel &model, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_model(model)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Raw JSON, secrets masked"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The group of the phone's own values changes with every phone.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &topLeft) {
        if (topLeft.parent() != m_model.groupIndex(phone::Group::Phone))
            return;
        m_outdated = true;
        if (isVisible())
            refresh();
    });
}

void RawView::refresh()
{
    if (!m_outdated)
        return;
    m_outdated = false;
    const QString json = m_model.masker().json();
    // Writing it anew would drop what is selected.
    if (json == toPlainText())
        return;
    const int scrolled = verticalScrollBar()->value();
    setPlainText(json);
    verticalScrollBar()->setValue(scrolled);
}

void RawView::setDimmed(bool dimmed)
{
    setTextDimmed(*this, dimmed);
}

void RawView::showEvent(QShowEvent *event)
{
    refresh();
    QPlainTextEdit::showEvent(event);
}

} // namespace ui
