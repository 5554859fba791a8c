// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerfindingsproxy.h"

#include "models/customerfindingsmodel.h"

namespace models {

CustomerFindingsProxy::CustomerFindingsProxy(CustomerFindingsModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CustomerFindingsModel::SortRole);
    setSortLocaleAware(true);
    setSourceModel(&source);
}

void CustomerFindingsProxy::setRule(const QString &rule)
{
    m_rule = rule;
    invalidateFilter();
}

void CustomerFindingsProxy::setMildest(checks::Severity severity)
{
    m_mildest = int(severity);
    invalidateFilter();
}

void CustomerFindingsProxy::setAllShown()
{
    m_mildest = checks::severityCount;
    invalidateFilter();
}

bool CustomerFindingsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(CustomerFindingsModel::SeverityRole).toInt() > m_mildest)
        return false;
    return m_rule.isEmpty() || index.data(CustomerFindingsModel::RuleRole).toString() == m_rule;
}

QList<QStringList> CustomerFindingsProxy::table() const
{
    QList<QStringList> rows;
    rows.reserve(rowCount() + 1);
    QStringList header;
    for (int column = 0; column < columnCount(); ++column)
        header.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    rows.append(header);
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

} // namespace models
