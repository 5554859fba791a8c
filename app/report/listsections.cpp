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
Row listRow(const ValueCells &cells, phone::FieldId id, qsizetype count)
{
    Row row = cells.row(id);
    if (cells.phone().value(id).isPresent())
        row.value.text = Text::tr("%1 in the list").arg(count);
    return row;
}

Cell words(const QString &text)
{
    return {text};
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

Section softkeySection(const ValueCells &cells)
{
    const phone::Phone &phone = cells.phone();
    Section section{phone::sectionName(phone::Section::Keys)};
    section.rows.append(listRow(cells, phone::FieldId::Softkeys, phone.softkeys().size()));
    section.table.headers.append(Text::tr("Key"));
    for (const phone::Property &column : phone::softkeyColumns)
        section.table.headers.append(phone::label(column));
    for (const phone::SoftkeySlot &slot : phone::softkeySlots(phone)) {
        const phone::KeyFace face = keyFace(phone, slot, cells.masker(), cells.secrets(),
                                            cells.names());
        section.keys.append(face);
        if (slot.kind != phone::SoftkeySlot::Kind::Key)
            continue;
        QList<Cell> row{words(face.number)};
        for (std::size_t i = 0; i < phone::softkeyColumns.size(); ++i) {
            const phone::Softkey &key = phone.softkeys()[slot.position];
            row.append(cells.received(phone::softkeyColumns[i], key.values[i],
                                      phone::referenceAt(key, i)));
        }
        section.table.rows.append(row);
    }
    return section;
}

Section sidePanelSection(const ValueCells &cells)
{
    const phone::Phone &phone = cells.phone();
    Section section{phone::sectionName(phone::Section::PanelPurchase)};
    section.rows.append(
        listRow(cells, phone::FieldId::PurchasedSidePanels, phone.sidePanels().size()));
    for (const phone::Property &column : phone::sidePanelColumns)
        section.table.headers.append(phone::label(column));
    for (const phone::SidePanel &panel : phone.sidePanels()) {
        QList<Cell> row;
        for (std::size_t i = 0; i < phone::sidePanelColumns.size(); ++i)
            row.append(cells.cell(phone::sidePanelColumns[i], panel.values[i]));
        section.table.rows.append(row);
    }
    return section;
}

Section otherSection(const ValueCells &cells)
{
    Section section;
    section.table.headers = {Text::tr("Path"), Text::tr("Value"), Text::tr("Why it is here")};
    for (const phone::OtherValue &other : cells.phone().others()) {
        const phone::ShownText shown = cells.masker().shown(other, cells.secrets());
        section.table.rows.append({words(cells.masker().shownPath(other, cells.secrets())),
                                   Cell{shown.text, shown.state, shown.masked},
                                   words(reasonText(other.reason))});
    }
    return section;
}

} // namespace report
