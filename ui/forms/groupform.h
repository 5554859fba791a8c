// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/field.h"

#include <QList>
#include <QScrollArea>

namespace models {
class PhoneFieldModel;
}

namespace ui {

class ColumnLayoutWidget;
class Copier;
class SecretRevealer;
class SectionForm;

// The page of one group: its sections in two calm columns, or one where the window is narrow, and
// below them whatever the page is given. Reads the model when it is seen, and at once while it is.
class GroupForm final : public QScrollArea
{
    Q_OBJECT

public:
    // All of them must outlive the form.
    GroupForm(models::PhoneFieldModel &model, phone::Group group, Copier &copier,
              SecretRevealer &revealer, QWidget *parent = nullptr);

    // Adds a widget across all columns below the sections, or above them.
    void addBelow(QWidget *widget, int stretch = 0);
    void addAbove(QWidget *widget);
    void setDimmed(bool dimmed);
    // Sets the focus on the value and brings it into view; false if it is not in this form. The form
    // must be visible.
    bool focusValue(phone::FieldId id);
    // Brings a part of a widget of this form into view.
    void bringIntoView(const QWidget &part, const QRect &rect);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void refresh();

    models::PhoneFieldModel &m_model;
    phone::Group m_group;
    QList<SectionForm *> m_sections;
    ColumnLayoutWidget *m_columns = nullptr;
    bool m_outdated = true;
};

} // namespace ui
