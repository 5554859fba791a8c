// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/valuecells.h"

#include "phone/format.h"
#include "phone/labels.h"

namespace report {

using phone::Value;

ValueCells::ValueCells(const phone::Phone &phone, Level level, const phone::NameBook &names)
    : m_phone(phone)
    , m_masker(phone)
    , m_secrets(level == Level::Everything ? phone::Secrets::Revealed : phone::Secrets::Masked)
    , m_names(names)
{
}

Cell ValueCells::cell(const phone::Property &property, const Value &value) const
{
    const phone::ShownText shown = m_masker.shown(property, value, m_secrets);
    Cell cell{namer().named(shown.text, property.reference, value, m_secrets), shown.state,
              shown.masked};
    cell.remark = phone::remarkText(property, value);
    if (const auto date = value.toDate())
        cell.utc = m_masker.shown(property, Value::text(phone::utcText(*date)), m_secrets).text;
    return cell;
}

Cell ValueCells::cell(phone::FieldId id) const
{
    return cell(phone::field(id).property, m_phone.value(id));
}

Cell ValueCells::received(const phone::Property &property, const Value &value,
                          phone::Reference kind) const
{
    Cell result = cell(property, value);
    if (value.isPresent()) {
        const QString plain = phone::printable(m_masker.plain(property, value, m_secrets));
        result.text = namer().named(plain, kind, value, m_secrets);
    }
    return result;
}

QString ValueCells::name(phone::FieldId id) const
{
    return namer().name(phone::field(id).property.reference, m_phone.value(id), m_secrets);
}

Row ValueCells::row(phone::FieldId id) const
{
    const phone::Property &property = phone::field(id).property;
    return {phone::label(property), phone::key(property), cell(id)};
}

QString ValueCells::plain(phone::FieldId id) const
{
    const QString text = m_masker.plain(phone::field(id).property, m_phone.value(id), m_secrets);
    return phone::printable(text);
}

} // namespace report
