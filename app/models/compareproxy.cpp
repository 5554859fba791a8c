// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compareproxy.h"

#include "models/comparemodel.h"

#include <algorithm>

namespace models {

using State = checks::ComparedValue::State;

CompareProxy::CompareProxy(CompareModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSourceModel(&source);
}

void CompareProxy::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    invalidateFilter();
}

void CompareProxy::setWords(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int CompareProxy::shownCount() const
{
    int count = 0;
    for (int group = 0; group < rowCount(); ++group)
        count += rowCount(index(group, 0));
    return count;
}

// A group is there because of its values.
bool CompareProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false;
    const QModelIndex value = sourceModel()->index(row, 0, parent);
    if (m_onlyDifferences && value.data(CompareModel::StateRole).toInt() == int(State::Same))
        return false;
    const QString text = value.data(CompareModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace models
