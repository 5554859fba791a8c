// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/groupform.h"

#include "models/phonefieldmodel.h"
#include "phone/fieldtable.h"
#include "phone/labels.h"
#include "ui/forms/columnlayoutwidget.h"
#include "ui/forms/sectionform.h"
#include "ui/forms/valuefield.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pageSpacing = 14;

} // namespace

GroupForm::GroupForm(models::PhoneFieldModel &model, phone::Group group, Copier &copier,
                     SecretRevealer &revealer, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_group(group)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(phone::groupName(group));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_columns = new ColumnLayoutWidget(page);
    for (int i = 0; i < phone::sectionCount; ++i) {
        const auto section = static_cast<phone::Section>(i);
        const bool hasFields = std::any_of(phone::fieldTable.begin(), phone::fieldTable.end(),
                                           [&](const phone::Field &row) {
                                               return row.group == group && row.section == section
                                                   && row.property.kind != phone::Kind::List;
                                           });
        if (hasFields) {
            m_sections.append(new SectionForm(model, group, section, copier, revealer, m_columns));
            m_columns->addBlock(m_sections.last(), m_sections.last()->lineCount());
        }
    }
    int labelWidth = 0;
    for (const SectionForm *section : std::as_const(m_sections))
        labelWidth = qMax(labelWidth, section->labelWidth());
    for (SectionForm *section : std::as_const(m_sections))
        section->setLabelWidth(labelWidth);
    layout->addWidget(m_columns);
    layout->setSpacing(pageSpacing);
    layout->addStretch(1);
    setWidget(page);
    follow();
}

void GroupForm::follow()
{
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &) {
                if (topLeft.parent() != m_model.groupIndex(m_group))
                    return;
                m_outdated = true;
                if (isVisible())
                    refresh();
            });
}

void GroupForm::refresh()
{
    if (!m_outdated)
        return;
    m_outdated = false;
    for (SectionForm *section : std::as_const(m_sections))
        section->update();
    // Values of more lines move others: once, before anything is painted.
    widget()->layout()->activate();
}

void GroupForm::addBelow(QWidget *widget, int stretch)
{
    auto *layout = static_cast<QVBoxLayout *>(this->widget()->layout());
    // The stretch at the end keeps the sections together; what may grow takes its place.
    layout->insertWidget(layout->count() - 1, widget, stretch);
}

void GroupForm::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(this->widget()->layout())->insertWidget(0, widget);
}

void GroupForm::setDimmed(bool dimmed)
{
    for (SectionForm *section : std::as_const(m_sections))
        section->setDimmed(dimmed);
}

bool GroupForm::focusValue(phone::FieldId id)
{
    for (const SectionForm *section : std::as_const(m_sections)) {
        if (ValueField *value = section->value(id)) {
            value->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(value);
            return true;
        }
    }
    return false;
}

void GroupForm::bringIntoView(const QWidget &part, const QRect &rect)
{
    const QPoint corner = part.mapTo(widget(), rect.bottomRight());
    ensureVisible(corner.x(), corner.y());
    const QPoint start = part.mapTo(widget(), rect.topLeft());
    ensureVisible(start.x(), start.y());
}

void GroupForm::showEvent(QShowEvent *event)
{
    refresh();
    QScrollArea::showEvent(event);
}

} // namespace ui
