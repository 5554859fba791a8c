// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/listsections.h"

#include "phone/labels.h"
#include "phone/reference.h"

#include <QCoreApplication>

namespace report {

namespace {

// The context of the texts in this file.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// The row of a list says how many items it has, or why it has none.
Row listRow(const Redaction &redaction, phone::FieldId id, qsizetype count)
{
    Row row = redaction.row(id);
    if (redaction.phone().value(id).isPresent())
        row.value.text = Text::tr("%1 in the list").arg(count);
    return row;
}

Cell words(const QString &text)
{
    return {text};
}

// A column for what the row is about, then one for each of the list's.
template <typename Columns>
void nameColumns(Table &table, const QString &first, const Columns &columns)
{
    table.headers.append(first);
    table.columnKeys.append(QString());
    for (const phone::Property &column : columns) {
        table.headers.append(phone::label(column));
        table.columnKeys.append(phone::key(column));
    }
}

QString rowKey(phone::FieldId list, qsizetype position)
{
    return phone::itemKey(phone::field(list).property, position);
}

QString reasonText(phone::OtherValue::Reason reason)
{
    using Reason = phone::OtherValue::Reason;
    switch (reason) {
    case Reason::UnknownKey:
        return Text::tr("The reference does not name this property.");
    case Reason::UnknownEnumerator:
        return Text::tr("The reference does not name this value of the property.");
    case Reason::UnexpectedType:
        return Text::tr("The reference has an object here.");
    case Reason::Superseded:
        return Text::tr("The same property has a value in purchaseInfo as well.");
    case Reason::LeftOut:
        return Text::tr("The list goes on; this many more are in the raw answer only.");
    }
    return {};
}

} // namespace

Section softkeySection(const Redaction &redaction)
{
    const phone::Phone &phone = redaction.phone();
    Section section{phone::sectionName(phone::Section::Keys)};
    section.rows.append(listRow(redaction, phone::FieldId::Softkeys, phone.softkeys().size()));
    nameColumns(section.table, Text::tr("Key"), phone::softkeyColumns);
    for (const phone::SoftkeySlot &slot : phone::softkeySlots(phone)) {
        const phone::KeyFace face = redaction.face(slot);
        section.keys.append(face);
        if (slot.kind != phone::SoftkeySlot::Kind::Key)
            continue;
        QList<Cell> row{words(face.number)};
        for (std::size_t i = 0; i < phone::softkeyColumns.size(); ++i) {
            const phone::Softkey &key = phone.softkeys()[slot.position];
            row.append(redaction.received(phone::softkeyColumns[i], key.values[i],
                                          phone::referenceAt(key, i)));
        }
        section.table.rows.append(row);
        section.table.rowKeys.append(
            rowKey(phone::FieldId::Softkeys, phone.softkeys()[slot.position].position));
    }
    return section;
}

Section sidePanelSection(const Redaction &redaction)
{
    const phone::Phone &phone = redaction.phone();
    Section section{phone::sectionName(phone::Section::PanelPurchase)};
    section.rows.append(
        listRow(redaction, phone::FieldId::PurchasedSidePanels, phone.sidePanels().size()));
    nameColumns(section.table, Text::tr("Panel"), phone::sidePanelColumns);
    for (const phone::SidePanel &panel : phone.sidePanels()) {
        QList<Cell> row{words(QString::number(panel.position + 1))};
        for (std::size_t i = 0; i < phone::sidePanelColumns.size(); ++i)
            row.append(redaction.cell(phone::sidePanelColumns[i], panel.values[i]));
        section.table.rows.append(row);
        section.table.rowKeys.append(rowKey(phone::FieldId::PurchasedSidePanels, panel.position));
    }
    return section;
}

Section otherSection(const Redaction &redaction)
{
    Section section;
    section.table.headers = {Text::tr("Path"), Text::tr("Value"), Text::tr("Why it is here")};
    for (const phone::OtherValue &other : redaction.phone().others()) {
        section.table.rows.append(
            {words(redaction.path(other)), redaction.cell(other), words(reasonText(other.reason))});
    }
    return section;
}

} // namespace report
