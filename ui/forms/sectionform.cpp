// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/sectionform.h"

#include "models/phonefieldmodel.h"
#include "phone/fieldtable.h"
#include "phone/labels.h"
#include "phone/macaddress.h"
#include "ui/forms/secretrevealer.h"
#include "ui/forms/valuefield.h"
#include "ui/widgets/copier.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/themedicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int labelSpacing = 12;

enum GridColumn { LabelColumn, ValueColumn, ButtonColumn };

QLabel *nameLabel(const QString &text, QWidget *parent)
{
    QLabel *label = mutedLabel(text, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    // The value beside it has a margin of its own.
    label->setContentsMargins(0, 2, 0, 0);
    return label;
}

} // namespace

SectionForm::SectionForm(models::PhoneFieldModel &model, phone::Group group, phone::Section section,
                         Copier &copier, SecretRevealer &revealer, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_copier(copier)
    , m_revealer(revealer)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(phone::sectionName(section), this));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(labelSpacing);
    grid->setVerticalSpacing(2);
    layout->addLayout(grid);
    layout->addStretch();

    QList<phone::FieldId> fields;
    for (const phone::Field &field : phone::fieldTable) {
        if (field.group == group && field.section == section
            && field.property.kind != phone::Kind::List)
            fields.append(field.id);
    }
    if (section == phone::Section::Levels) {
        addLevels(*grid, fields);
        return;
    }
    for (const phone::FieldId id : fields)
        addRow(*grid, id);
    grid->setColumnStretch(ValueColumn, 1);
}

void SectionForm::addRow(QGridLayout &grid, phone::FieldId id)
{
    const int row = grid.rowCount();
    QLabel *label = nameLabel(phone::label(phone::field(id).property), this);
    ValueField *value = addValue(id);
    label->setBuddy(value);
    m_labels.append(label);
    grid.addWidget(label, row, LabelColumn);
    grid.addWidget(value, row, ValueColumn);
    if (phone::field(id).property.sensitivity != phone::Sensitivity::Secret)
        return;
    m_rows.last().reveal = addRevealButton(id);
    grid.addWidget(m_rows.last().reveal, row, ButtonColumn, Qt::AlignTop);
}

// The table names them in the order handset, headset, handsfree, each microphone then speaker.
void SectionForm::addLevels(QGridLayout &grid, const QList<phone::FieldId> &fields)
{
    Q_ASSERT(fields.size() == 6);
    const QStringList devices{tr("Handset"), tr("Headset"), tr("Handsfree")};
    const QStringList columns{tr("Microphone"), tr("Speaker")};
    for (int column = 0; column < columns.size(); ++column) {
        QLabel *label = nameLabel(columns[column], this);
        label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        grid.addWidget(label, 0, column + 1);
        grid.setColumnStretch(column + 1, 1);
    }
    for (int device = 0; device < devices.size(); ++device) {
        QLabel *label = nameLabel(devices[device], this);
        m_labels.append(label);
        grid.addWidget(label, device + 1, 0);
        for (int column = 0; column < columns.size(); ++column)
            grid.addWidget(addValue(fields[device * columns.size() + column]), device + 1,
                           column + 1);
    }
}

ValueField *SectionForm::addValue(phone::FieldId id)
{
    auto *value = new ValueField(m_copier, this);
    connect(value, &ValueField::menuRequested, this,
            [this, id](QMenu *menu) { extendMenu(*menu, id); });
    m_rows.append({id, value});
    return value;
}

QAbstractButton *SectionForm::addRevealButton(phone::FieldId id)
{
    const QString label = phone::label(phone::field(id).property);
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(QStringLiteral("reveal")));
    button->setAccessibleName(tr("Hold to reveal: %1").arg(label));
    button->setToolTip(tr("Hold to reveal"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QAbstractButton::pressed, this, [this, id] { m_revealer.reveal(id); });
    connect(button, &QAbstractButton::released, this, [this] { m_revealer.hide(); });
    return button;
}

void SectionForm::extendMenu(QMenu &menu, phone::FieldId id)
{
    const phone::Property &property = phone::field(id).property;
    const QString label = phone::label(property);
    const QModelIndex index = m_model.fieldIndex(id);
    if (index.data(models::PhoneFieldModel::SecretRole).toBool()) {
        menu.addSeparator();
        menu.addAction(tr("Copy the &secret itself: %1").arg(label), this, [this, id, label] {
            const auto &field = phone::field(id).property;
            m_copier.copySecret(
                label,
                m_model.masker().plain(field, m_model.phone().value(id), phone::Secrets::Revealed));
        });
        menu.addAction(tr("&Reveal for %n second(s)", nullptr, SecretRevealer::seconds()), this,
                       [this, id] { m_revealer.reveal(id); });
    }
    if (property.kind != phone::Kind::MacAddress)
        return;
    const QString plain = index.data(models::PhoneFieldModel::PlainRole).toString();
    if (const auto mac = phone::MacAddress::parse(plain)) {
        menu.addSeparator();
        for (const QString &text : mac->notations()) {
            menu.addAction(tr("Copy %1").arg(text), this,
                           [this, label, text] { m_copier.copy(label, text); });
        }
    }
}

void SectionForm::update()
{
    for (const Row &row : std::as_const(m_rows))
        updateRow(row);
}

void SectionForm::updateRow(const Row &row)
{
    using Model = models::PhoneFieldModel;
    const QModelIndex index = m_model.fieldIndex(row.id);
    ValueContent content;
    content.label = phone::label(phone::field(row.id).property);
    content.key = index.data(Model::KeyRole).toString();
    content.text = index.data(Qt::DisplayRole).toString();
    content.plain = index.data(Model::PlainRole).toString();
    content.remark = index.data(Model::RemarkRole).toString();
    content.toolTip = index.data(Qt::ToolTipRole).toString();
    content.state = static_cast<phone::ValueState>(index.data(Model::StateRole).toInt());
    content.masked = index.data(Model::MaskedRole).toBool();
    const QVariant severity = index.data(Model::SeverityRole);
    if (severity.isValid())
        content.marks.append(report::markOf(static_cast<checks::Severity>(severity.toInt())));
    if (index.data(Model::ChangedRole).toBool())
        content.marks.append(report::Mark::Changed);
    content.description = index.data(Qt::AccessibleDescriptionRole).toString();
    if (row.reveal)
        row.reveal->setVisible(index.data(Model::SecretRole).toBool());
    row.value->setContent(content);
}

void SectionForm::setDimmed(bool dimmed)
{
    for (const Row &row : std::as_const(m_rows))
        row.value->setDimmed(dimmed);
}

ValueField *SectionForm::value(phone::FieldId id) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                  [id](const Row &candidate) { return candidate.id == id; });
    return row == m_rows.cend() ? nullptr : row->value;
}

int SectionForm::labelWidth() const
{
    int width = 0;
    for (const QLabel *label : m_labels)
        width = qMax(width, label->sizeHint().width());
    return width;
}

void SectionForm::setLabelWidth(int width)
{
    for (QLabel *label : std::as_const(m_labels))
        label->setMinimumWidth(width);
}

int SectionForm::lineCount() const
{
    constexpr int headingLines = 2;
    return int(m_labels.size()) + headingLines;
}

} // namespace ui
