// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/phonediff.h"

#include <QAbstractItemModel>

#include <vector>

namespace models {

// Two phones beside each other: a row for each group of fields, and below it one for each value that
// either of them has. It compares nothing itself, and its texts hold no secret.
class CompareModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8 { FieldColumn, StateColumn, BeforeColumn, AfterColumn };
    static constexpr int columns = 4;

    enum Role {
        // int: checks::ComparedValue::State; of a group nothing
        StateRole = Qt::UserRole + 1,
        KeyRole, // QString: the reference's key; of a group nothing
        SearchRole // QString: everything in the row that can be searched for; of a group nothing
    };

    explicit CompareModel(QObject *parent = nullptr);

    // In the order in which they are to be shown: groups one after another.
    void setValues(const QList<checks::ComparedValue> &values);
    // What the two are called, above their columns.
    void setTitles(const QString &before, const QString &after);

    [[nodiscard]] int valueCount() const { return m_count; }
    [[nodiscard]] int differenceCount() const { return m_differences; }
    // Secrets of which it is not known whether they differ.
    [[nodiscard]] int unknownCount() const { return m_unknown; }

    // "Same", "Changed", …
    [[nodiscard]] static QString stateWord(checks::ComparedValue::State state);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Part {
        phone::Group group;
        QList<checks::ComparedValue> values;
    };

    // Null for a group's index.
    [[nodiscard]] const checks::ComparedValue *value(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Part &part, int column, int role) const;

    std::vector<Part> m_parts;
    QString m_before;
    QString m_after;
    int m_count = 0;
    int m_differences = 0;
    int m_unknown = 0;
};

} // namespace models
