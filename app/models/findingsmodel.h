// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"

#include <QAbstractListModel>
#include <QList>

namespace models {

// What is wrong with one phone, in the order given. What only differs from the reference is left
// out until it is asked for, but counted. New findings change rows without a reset, so that views
// keep their place.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, // int: checks::Severity
        RuleRole, // QString: "C1"
        MessageRole, // QString: a sentence with the facts
        NextRole, // QString: what to do
        PlaceRole, // QString: the group that it concerns, "Security"; or nothing
        KeyRole, // QString: the first of the fields that it concerns, by the reference's key
        PlainRole // QString: all of it in one text, for the clipboard
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<checks::Finding> &findings);
    void setDataShown(bool shown);
    [[nodiscard]] bool isDataShown() const { return m_dataShown; }

    // Of all findings, shown or not.
    [[nodiscard]] int count(checks::Severity severity) const;
    // The findings in the rows.
    [[nodiscard]] const QList<checks::Finding> &shown() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // The display role is the title; screen readers read all of the finding.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void show(const QList<checks::Finding> &wanted);
    void update();

    QList<checks::Finding> m_all;
    QList<checks::Finding> m_rows;
    bool m_dataShown = false;
};

} // namespace models
