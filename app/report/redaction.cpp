// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/redaction.h"

#include "report/selectedobject.h"

#include "phone/format.h"
#include "phone/labels.h"
#include "phone/propertypath.h"

#include <QCoreApplication>

namespace report {

using phone::Value;

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

} // namespace

Redaction::Redaction(const phone::Phone &phone, Level level, const phone::NameBook &names)
    : m_phone(phone)
    , m_masker(phone)
    , m_level(level)
    , m_secrets(secretsAt(level))
    , m_names(names)
{
}

Cell Redaction::cell(const phone::Property &property, const Value &value) const
{
    const phone::ShownText shown = m_masker.shown(property, value, m_secrets);
    Cell cell{namer().named(shown.text, property.reference, value, m_secrets), shown.state,
              shown.masked};
    cell.remark = phone::remarkText(property, value);
    cell.kind = property.kind;
    if (const auto date = value.toDate())
        cell.utc = m_masker.shown(property, Value::text(phone::utcText(*date)), m_secrets).text;
    return cell;
}

Cell Redaction::cell(phone::FieldId id) const
{
    return cell(phone::field(id).property, m_phone.value(id));
}

Cell Redaction::received(const phone::Property &property, const Value &value,
                         phone::Reference kind) const
{
    Cell result = cell(property, value);
    if (value.isPresent()) {
        const QString plain = phone::printable(m_masker.plain(property, value, m_secrets));
        result.text = namer().named(plain, kind, value, m_secrets);
    }
    return result;
}

Cell Redaction::cell(const phone::OtherValue &other) const
{
    const phone::ShownText shown = m_masker.shown(other, m_secrets);
    return {shown.text, shown.state, shown.masked};
}

QString Redaction::path(const phone::OtherValue &other) const
{
    return m_masker.shownPath(other, m_secrets);
}

phone::KeyFace Redaction::face(const phone::SoftkeySlot &slot) const
{
    return phone::keyFace(m_phone, slot, m_masker, m_secrets, m_names);
}

QString Redaction::name(phone::FieldId id) const
{
    return namer().name(phone::field(id).property.reference, m_phone.value(id), m_secrets);
}

Row Redaction::row(phone::FieldId id) const
{
    const phone::Property &property = phone::field(id).property;
    return {phone::label(property), phone::key(property), cell(id)};
}

QString Redaction::plain(phone::FieldId id) const
{
    const QString text = m_masker.plain(phone::field(id).property, m_phone.value(id), m_secrets);
    return phone::printable(text);
}

QString Redaction::text(const QString &text) const
{
    return m_masker.text(text, m_secrets);
}

QString Redaction::keyText(const QString &key) const
{
    return path({key, {}, phone::OtherValue::Reason::UnknownKey});
}

Cell Redaction::quoted(const QString &key, const QString &text) const
{
    const phone::Property *property = phone::propertyAt(key);
    const auto sensitivity = property ? property->sensitivity : phone::Sensitivity::FreeText;
    const bool hides = m_level != Level::Everything && !text.isEmpty()
        && (sensitivity == phone::Sensitivity::Secret
            || (m_level == Level::CustomerSafe && sensitivity != phone::Sensitivity::Public));
    if (hides)
        return {phone::Masker::mask(), phone::ValueState::Present, true};
    const QString clean = this->text(text);
    return {phone::printable(clean, phone::LineBreaks::Kept), phone::ValueState::Present,
            clean != text};
}

QJsonObject Redaction::object(const Selection &selection) const
{
    return selectedObject(m_masker.jsonObject(m_secrets), selection);
}

QList<HiddenValue> Redaction::hidden(const Selection &selection) const
{
    QList<HiddenValue> hidden;
    for (const phone::Field &row : phone::fieldTable) {
        if (!selection.holds(row.group) && !selection.holdsRaw())
            continue;
        const phone::Property &property = row.property;
        appendHidden(phone::label(property), phone::key(property),
                     m_masker.shown(property, m_phone.value(row.id), m_secrets), hidden);
    }
    appendHiddenLists(selection, hidden);
    return hidden;
}

void Redaction::appendHidden(const QString &label, const QString &key,
                             const phone::ShownText &shown, QList<HiddenValue> &hidden) const
{
    if (shown.masked)
        hidden.append({label, key, shown.text == phone::Masker::mask()});
}

void Redaction::appendHiddenLists(const Selection &selection, QList<HiddenValue> &hidden) const
{
    const auto append = [&](const auto &items, const auto &columns, phone::FieldId list,
                            const auto &itemName) {
        if (!selection.holds(phone::field(list).group) && !selection.holdsRaw())
            return;
        for (const auto &item : items) {
            const QString key = phone::itemKey(phone::field(list).property, item.position);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                appendHidden(itemName(item) + QStringLiteral(": ") + phone::label(columns[i]),
                             key + u'.' + phone::key(columns[i]),
                             m_masker.shown(columns[i], item.values[i], m_secrets), hidden);
            }
        }
    };
    append(m_phone.softkeys(), phone::softkeyColumns, phone::FieldId::Softkeys,
           [](const phone::Softkey &key) {
               const auto index = key.value(phone::SoftkeyColumn::Index).toInteger();
               return index ? Text::tr("Key %1").arg(quint64(*index) + 1) : Text::tr("Key ?");
           });
    append(m_phone.sidePanels(), phone::sidePanelColumns, phone::FieldId::PurchasedSidePanels,
           [](const phone::SidePanel &panel) {
               return Text::tr("Side panel %1").arg(panel.position + 1);
           });
    if (!selection.holds(phone::Group::Other) && !selection.holdsRaw())
        return;
    for (const phone::OtherValue &other : m_phone.others())
        appendHidden(Text::tr("Undocumented"), path(other), m_masker.shown(other, m_secrets),
                     hidden);
}

} // namespace report
