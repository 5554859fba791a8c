// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QSortFilterProxyModel>

namespace models {

class CustomerFindingsModel;

// The findings of a customer's phones, sorted, and those of a rule or of the severities that count.
class CustomerFindingsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    // The source must outlive the proxy. Data, and phones with nothing found, are left out at first.
    explicit CustomerFindingsProxy(CustomerFindingsModel &source, QObject *parent = nullptr);

    // Only this rule's; empty for all.
    void setRule(const QString &rule);
    [[nodiscard]] const QString &rule() const { return m_rule; }
    // Only findings as bad as this one or worse.
    void setMildest(checks::Severity severity);
    // Everything, phones with nothing found among it.
    void setAllShown();

    // The header, and the rows as they are shown.
    [[nodiscard]] QList<QStringList> table() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_rule;
    int m_mildest = int(checks::Severity::Information);
};

} // namespace models
