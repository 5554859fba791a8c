// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/customercheck.h"

#include <QAbstractTableModel>
#include <QMap>

#include <array>
#include <optional>
#include <vector>

namespace models {

// What is wrong with the phones of a customer, a row for each finding; a phone with none has one row
// that says so. Rows come as the check reads them.
class CustomerFindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 {
        SeverityColumn,
        RuleColumn,
        NameColumn,
        DeviceColumn,
        TitleColumn,
        NextColumn,
    };
    static constexpr int columns = 6;

    enum Role {
        // int: checks::Severity; checks::severityCount for a phone with nothing found
        SeverityRole = Qt::UserRole + 1,
        RuleRole, // QString: "C1", or nothing
        PhoneIdRole, // QString, as received
        SortRole // what a column is sorted by
    };

    struct Totals {
        std::array<int, checks::severityCount> findings = {}; // of each severity
        int phones = 0; // that have been read
        int clean = 0; // of those with nothing found, data aside
    };

    // The check must outlive the model.
    explicit CustomerFindingsModel(const session::CustomerCheck &check, QObject *parent = nullptr);

    [[nodiscard]] const Totals &totals() const { return m_totals; }
    // Of the rules that have found something, in the order of their names.
    [[nodiscard]] QStringList rules() const { return m_rules.values(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        qsizetype phone = 0; // of the check
        qsizetype finding = -1; // of that phone; -1: there is none
    };

    void append(qsizetype first);
    void reload();
    [[nodiscard]] std::vector<Row> rowsFrom(qsizetype first) const;
    // Adds the phones from that one on to the totals: a customer may have thousands, page by page.
    void count(qsizetype first);
    [[nodiscard]] const session::CheckedPhone &phone(const Row &row) const;
    // Null if there is none.
    [[nodiscard]] const checks::Finding *finding(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row &row, int column) const;

    const session::CustomerCheck &m_check;
    std::vector<Row> m_rows;
    Totals m_totals;
    QMap<QString, QString> m_rules; // by what they are sorted by
};

} // namespace models
