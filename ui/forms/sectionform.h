// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QGridLayout;
class QLabel;
class QMenu;

namespace models {
class PhoneFieldModel;
}

namespace ui {

class Copier;
class SecretRevealer;
class ValueField;

// One section of a form: a heading and, under it, label and value of each of its fields. The levels
// of the three listening devices stand as one small table. Values follow the model; it makes none.
class SectionForm final : public QWidget
{
    Q_OBJECT

public:
    // All of them must outlive the form.
    SectionForm(models::PhoneFieldModel &model, phone::Group group, phone::Section section,
                Copier &copier, SecretRevealer &revealer, QWidget *parent = nullptr);

    // Reads every value anew.
    void update();
    void setDimmed(bool dimmed);
    // Null if the field is not of this section.
    [[nodiscard]] ValueField *value(phone::FieldId id) const;
    // The labels of all sections of a form are given the width of the widest.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    // For sharing out sections over columns: lines, the heading included.
    [[nodiscard]] int lineCount() const;

private:
    struct Row {
        phone::FieldId id;
        ValueField *value = nullptr;
        QAbstractButton *reveal = nullptr; // of secrets only
    };
    void addRow(QGridLayout &grid, phone::FieldId id);
    void addLevels(QGridLayout &grid, const QList<phone::FieldId> &fields);
    ValueField *addValue(phone::FieldId id);
    QAbstractButton *addRevealButton(phone::FieldId id);
    void extendMenu(QMenu &menu, phone::FieldId id);
    void updateRow(const Row &row);

    models::PhoneFieldModel &m_model;
    Copier &m_copier;
    SecretRevealer &m_revealer;
    QList<Row> m_rows;
    QList<QLabel *> m_labels;
};

} // namespace ui
