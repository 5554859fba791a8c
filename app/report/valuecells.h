// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include "phone/masking.h"
#include "phone/namer.h"

namespace report {

// Makes the report's texts of one phone's values. The one way from a value into a report: every
// text comes from the masker.
class ValueCells
{
public:
    ValueCells(const phone::Phone &phone, Level level, const phone::NameBook &names = {});

    [[nodiscard]] const phone::Phone &phone() const { return m_phone; }
    [[nodiscard]] const phone::Masker &masker() const { return m_masker; }
    [[nodiscard]] phone::Secrets secrets() const { return m_secrets; }
    [[nodiscard]] const phone::NameBook &names() const { return m_names; }

    // In plain words; with its name, where the value is the id of a record whose name is known.
    [[nodiscard]] Cell cell(const phone::Property &property, const phone::Value &value) const;
    [[nodiscard]] Cell cell(phone::FieldId id) const;
    // As the PBX writes it; the words for the state where there is no value. Of a kind of record, with
    // its name as well.
    [[nodiscard]] Cell received(const phone::Property &property, const phone::Value &value,
                                phone::Reference kind = phone::Reference::None) const;
    // The name of the record that the value is the id of, if it is known.
    [[nodiscard]] QString name(phone::FieldId id) const;
    [[nodiscard]] Row row(phone::FieldId id) const;
    // The text received, masked, or nothing where there is no value.
    [[nodiscard]] QString plain(phone::FieldId id) const;

private:
    [[nodiscard]] phone::Namer namer() const { return {m_phone, m_masker, m_names}; }

    phone::Phone m_phone;
    phone::Masker m_masker;
    phone::Secrets m_secrets;
    phone::NameBook m_names;
};

} // namespace report
