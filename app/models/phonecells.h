// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/fieldmarks.h"
#include "phone/masking.h"
#include "phone/namebook.h"
#include "phone/phone.h"

#include <QVariant>

#include <optional>

namespace models {

// What the cells of a PhoneFieldModel say, by its columns and roles. Knows nothing of the tree that
// they stand in, and tells nobody of changes: the model does. Secrets are masked in every role; at
// most one field is revealed, until the phone changes.
class PhoneCells
{
public:
    PhoneCells();

    void setPhone(const phone::Phone &phone, const FieldMarks &marks);
    void setNames(const phone::NameBook &names) { m_names = names; }
    [[nodiscard]] const phone::NameBook &names() const { return m_names; }
    [[nodiscard]] const phone::Phone &phone() const { return m_phone; }
    [[nodiscard]] const phone::Masker &masker() const { return m_masker; }

    void setMarks(const FieldMarks &marks) { m_marks = marks; }
    [[nodiscard]] const FieldMarks &marks() const { return m_marks; }

    void reveal(phone::FieldId id) { m_revealed = id; }
    void hide() { m_revealed.reset(); }
    [[nodiscard]] std::optional<phone::FieldId> revealed() const { return m_revealed; }

    [[nodiscard]] QVariant field(const phone::Field &field, int column, int role) const;
    // A row of the group Other. A row beyond the phone's has nothing to say.
    [[nodiscard]] QVariant other(int row, int column, int role) const;
    // A row of the list, likewise.
    [[nodiscard]] QVariant item(phone::FieldId list, int row, int column, int role) const;

private:
    // What stands in one cell, and what of.
    struct Cell {
        QString key; // the reference's
        const phone::Property &property;
        const phone::Value &value;
        phone::Reference reference;
        phone::Secrets secrets = phone::Secrets::Masked;
    };
    [[nodiscard]] QVariant valueData(const Cell &cell, int role) const;
    [[nodiscard]] QVariant markData(const QString &key, int role) const;
    [[nodiscard]] QString toolTip(const Cell &cell) const;

    phone::Phone m_phone;
    phone::Masker m_masker;
    phone::NameBook m_names;
    FieldMarks m_marks;
    std::optional<phone::FieldId> m_revealed;
};

} // namespace models
