// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonecells.h"

#include "models/phonefieldmodel.h"
#include "models/tooltip.h"
#include "phone/format.h"
#include "phone/labels.h"
#include "phone/namer.h"
#include "phone/reference.h"

namespace models {

using Model = PhoneFieldModel;
using phone::FieldId;

namespace {

QString reasonText(phone::OtherValue::Reason reason)
{
    using Reason = phone::OtherValue::Reason;
    switch (reason) {
    case Reason::UnknownKey:
        return PhoneFieldModel::tr("key not in the reference");
    case Reason::UnknownEnumerator:
        return PhoneFieldModel::tr("value not in the reference");
    case Reason::UnexpectedType:
        return PhoneFieldModel::tr("not an object");
    case Reason::Superseded:
        return PhoneFieldModel::tr("also in purchaseInfo, which counts");
    case Reason::LeftOut:
        return PhoneFieldModel::tr("number of entries not listed; the raw answer has them");
    }
    return {};
}

} // namespace

PhoneCells::PhoneCells()
    : m_masker(m_phone)
{
}

void PhoneCells::setPhone(const phone::Phone &phone, const FieldMarks &marks)
{
    m_revealed.reset();
    m_phone = phone;
    m_masker = phone::Masker(phone);
    m_marks = marks;
}

QVariant PhoneCells::field(const phone::Field &field, int column, int role) const
{
    const phone::Property &property = field.property;
    if (role == Model::KeyRole)
        return phone::key(property);
    if (column == Model::LabelColumn) {
        if (role == Qt::DisplayRole)
            return phone::label(property);
        if (role == Qt::ToolTipRole)
            return plainToolTip({phone::help(property), phone::key(property)});
        return {};
    }
    if (role == Model::SecretRole) {
        return property.sensitivity == phone::Sensitivity::Secret
            && m_phone.value(field.id).hasContent();
    }
    const auto secrets = m_revealed == field.id ? phone::Secrets::Revealed : phone::Secrets::Masked;
    return valueData(
        {phone::key(property), property, m_phone.value(field.id), property.reference, secrets},
        role);
}

QVariant PhoneCells::valueData(const Cell &cell, int role) const
{
    const phone::Namer namer(m_phone, m_masker, m_names);
    switch (role) {
    case Qt::DisplayRole:
        return namer.named(m_masker.shown(cell.property, cell.value, cell.secrets).text,
                           cell.reference, cell.value);
    case Model::MaskedRole:
        return m_masker.shown(cell.property, cell.value, cell.secrets).masked;
    case Model::StateRole:
        return int(cell.value.state());
    case Model::PlainRole:
        // Copying a secret that happens to be revealed takes a command of its own.
        return m_masker.plain(cell.property, cell.value);
    case Model::RemarkRole:
        return phone::remarkText(cell.property, cell.value);
    case Model::NameRole:
        return namer.name(cell.reference, cell.value);
    case Qt::ToolTipRole:
        return toolTip(cell);
    default:
        return markData(cell.key, role);
    }
}

QVariant PhoneCells::markData(const QString &key, int role) const
{
    switch (role) {
    case Model::SeverityRole: {
        const std::optional<checks::Severity> worst = m_marks.severity(key);
        return worst ? QVariant(int(*worst)) : QVariant();
    }
    case Model::ChangedRole:
        return m_marks.isChanged(key);
    case Qt::AccessibleDescriptionRole:
        return m_marks.description(key);
    default:
        return {};
    }
}

QString PhoneCells::toolTip(const Cell &cell) const
{
    // Written anew, the date may be a secret that stands somewhere else: masked as any text.
    const auto date = cell.value.toDate();
    const QString utc = date
        ? m_masker.shown(cell.property, phone::Value::text(phone::utcText(*date))).text
        : QString();
    const phone::Namer namer(m_phone, m_masker, m_names);
    return plainToolTip(m_marks.findings(cell.key)
                        + QStringList{m_marks.change(cell.key), phone::help(cell.property),
                                      phone::key(cell.property), utc,
                                      namer.remark(cell.reference, cell.value)});
}

QVariant PhoneCells::other(int row, int column, int role) const
{
    if (row >= m_phone.others().size())
        return {};
    const phone::OtherValue &other = m_phone.others()[row];
    const QString path = m_masker.shownPath(other);
    if (role == Model::KeyRole || (role == Qt::DisplayRole && column == Model::LabelColumn))
        return path;
    if (column == Model::LabelColumn)
        return role == Qt::ToolTipRole ? plainToolTip({reasonText(other.reason)}) : QVariant();
    const phone::ShownText shown = m_masker.shown(other);
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Model::PlainRole:
        return shown.state == phone::ValueState::Present ? shown.text : QString();
    case Model::StateRole:
        return int(shown.state);
    case Model::MaskedRole:
        return shown.masked;
    case Model::RemarkRole:
        return reasonText(other.reason);
    case Qt::ToolTipRole:
        return plainToolTip({reasonText(other.reason)});
    default:
        return {};
    }
}

QVariant PhoneCells::item(FieldId list, int row, int column, int role) const
{
    const auto ofItem = [&](const auto &items, const auto &columns) -> QVariant {
        if (row >= items.size())
            return {};
        const auto at = static_cast<std::size_t>(column);
        const phone::Property &property = columns[at];
        const QString key = QStringLiteral("%1[%2].%3")
                                .arg(phone::key(phone::field(list).property))
                                .arg(items[row].position)
                                .arg(phone::key(property));
        if (role == Model::KeyRole)
            return key;
        return valueData({key, property, items[row].values[at], phone::referenceAt(items[row], at)},
                         role);
    };
    if (list == FieldId::Softkeys)
        return ofItem(m_phone.softkeys(), phone::softkeyColumns);
    return ofItem(m_phone.sidePanels(), phone::sidePanelColumns);
}

} // namespace models
