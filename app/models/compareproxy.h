// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace models {

class CompareModel;

// The values of a comparison that somebody wants to see: those that differ, or all, and of them those
// in which all of some words stand. Groups of which nothing is left are left out.
class CompareProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    // The source must outlive the proxy. Only differences at first.
    explicit CompareProxy(CompareModel &source, QObject *parent = nullptr);

    // What is not known to be the same stays.
    void setOnlyDifferences(bool only);
    [[nodiscard]] bool isOnlyDifferences() const { return m_onlyDifferences; }
    void setWords(const QString &text);

    // Values, without the groups.
    [[nodiscard]] int shownCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyDifferences = true;
    QStringList m_words;
};

} // namespace models
