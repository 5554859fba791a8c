// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phonecells.h"

#include <QAbstractItemModel>

#include <optional>

namespace models {

// A phone as a tree: groups, in them the fields, in the fields that are lists their items. Column 0
// is the label, column 1 the value; the items of a list have a column for each column of its table.
// Setting another phone changes values without a reset, so that views keep their place. Secrets
// are masked in every role; at most one field is revealed, until the phone changes.
class PhoneFieldModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn };
    enum Role {
        KeyRole = Qt::UserRole + 1, // QString: the reference's key, "ip.mode"
        StateRole, // int: phone::ValueState
        MaskedRole, // bool: a secret is hidden in the text
        PlainRole, // QString: the value alone, for the clipboard
        RemarkRole, // QString: what is odd about the value ("not a date"), or nothing
        SecretRole, // bool: the value can be revealed
        NameRole, // QString: the name of the record that the value is the id of, where it is known
        SeverityRole, // int: checks::Severity of the worst finding about the value; none: invalid
        ChangedRole // bool: the value has changed just now
    };

    explicit PhoneFieldModel(QObject *parent = nullptr);

    void setPhone(const phone::Phone &phone, const FieldMarks &marks = {});
    // What ids stand for, from now on. Each value that another name is known of changes, and
    // nothing else; what is copied stays the id.
    void setNames(const phone::NameBook &names);
    [[nodiscard]] const phone::Phone &phone() const { return m_cells.phone(); }
    [[nodiscard]] const phone::Masker &masker() const { return m_cells.masker(); }

    // What stands beside the values of this phone.
    void setMarks(const FieldMarks &marks);
    [[nodiscard]] const FieldMarks &marks() const { return m_cells.marks(); }

    // Shows one secret field in clear; the one before is masked again.
    void reveal(phone::FieldId id);
    void hide();
    [[nodiscard]] std::optional<phone::FieldId> revealed() const { return m_cells.revealed(); }

    [[nodiscard]] QModelIndex groupIndex(phone::Group group) const;
    [[nodiscard]] QModelIndex fieldIndex(phone::FieldId id, int column = ValueColumn) const;
    // The field of a row below a group; none for groups, list items and the group Other.
    [[nodiscard]] static std::optional<phone::FieldId> fieldAt(const QModelIndex &index);
    // The group of a key of the reference; nothing for other keys.
    [[nodiscard]] static std::optional<phone::Group> groupOf(const QString &key);
    // The value at a key of the reference such as "ip.mode" or "softkeys[3].value"; not valid where
    // the phone has none.
    [[nodiscard]] QModelIndex keyIndex(const QString &key) const;
    // The worst of the marks in the group; nothing where there is none.
    [[nodiscard]] std::optional<checks::Severity> severity(phone::Group group) const;
    [[nodiscard]] bool isChanged(phone::Group group) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    // The lists whose length depends on the phone.
    struct Counts {
        int softkeys = 0;
        int sidePanels = 0;
        int others = 0;
    };
    [[nodiscard]] static Counts countsOf(const phone::Phone &phone);
    void resize(const QModelIndex &parent, int &count, int wanted, bool mayGrow);
    void resizeAll(const Counts &wanted, bool mayGrow);
    void announceAll();
    void announceChange(phone::Group group);
    void announceChange(phone::FieldId list, int count);

    PhoneCells m_cells;
    Counts m_counts;
};

} // namespace models
