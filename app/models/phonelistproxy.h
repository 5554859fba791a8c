// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/status.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace models {

class PhoneListModel;

// Sorts and filters the rows of a PhoneListModel as far as they are loaded. Sorting 100,000 rows has
// to feel immediate, so each row's text is turned into a key once, not at every comparison.
class PhoneListProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    // With more rows than this a change of the filter is a reset: views forget their selection.
    static constexpr int maxRowsFilteredOneByOne = 2000;

    // The source must outlive the proxy. Rows keep the source's order until sort() is called, and
    // again after sort(-1).
    explicit PhoneListProxy(PhoneListModel &source, QObject *parent = nullptr);

    // Only rows that have this text in one of their columns, in any case; empty for all rows.
    void setText(const QString &text);
    // Only phones of this status; none for all.
    void setPresence(std::optional<phone::Presence> presence);

    // Texts in the order of the language, numbers in them by their value; statuses with the ones
    // that need looking at first; ages with the youngest first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // Not while rows are filtered: a view that has few to show would load the whole list for more.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    // Filters by what is different after the change.
    void filterAgain(const std::function<void()> &change);
    void dropKeys();
    void makeKey(int row) const;
    [[nodiscard]] bool hasText(int row) const;

    PhoneListModel &m_source;
    QString m_text;
    std::optional<phone::Presence> m_presence;
    QCollator m_collator;
    // Of the rows that have been compared, by the column sorted by.
    mutable std::vector<std::optional<QCollatorSortKey>> m_keys;
};

} // namespace models
