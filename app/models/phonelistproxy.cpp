// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phonelistproxy.h"

#include "models/phonelistmodel.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace models {

namespace {

// What needs looking at comes first.
int rank(phone::Presence presence)
{
    static constexpr std::array order = {phone::Presence::Contradictory, phone::Presence::Offline,
                                         phone::Presence::Unknown, phone::Presence::Online};
    return int(std::find(order.begin(), order.end(), presence) - order.begin());
}

// The locale C knows neither numbers nor letter case.
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

PhoneListProxy::PhoneListProxy(PhoneListModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Before the proxy's own slots, which compare: keys of former texts must be gone by then.
    connect(&source, &QAbstractItemModel::dataChanged, this, &PhoneListProxy::dropKeys);
    connect(&source, &QAbstractItemModel::modelReset, this, &PhoneListProxy::dropKeys);
    setSourceModel(&source);
}

void PhoneListProxy::setText(const QString &text)
{
    if (m_text == text.trimmed())
        return;
    filterAgain([&] { m_text = text.trimmed(); });
}

void PhoneListProxy::setPresence(std::optional<phone::Presence> presence)
{
    if (m_presence == presence)
        return;
    filterAgain([&] { m_presence = presence; });
}

void PhoneListProxy::filterAgain(const std::function<void()> &change)
{
    if (m_source.rowCount() <= maxRowsFilteredOneByOne) {
        change();
        invalidateRowsFilter();
        return;
    }
    // Rows that come and go singly, and a view that counts the others at each, would take seconds.
    beginResetModel();
    change();
    {
        const QSignalBlocker blocker(this); // it is no mere change of the layout
        invalidate();
    }
    endResetModel();
}

void PhoneListProxy::sort(int column, Qt::SortOrder order)
{
    dropKeys();
    QSortFilterProxyModel::sort(column, order);
}

bool PhoneListProxy::canFetchMore(const QModelIndex &parent) const
{
    return m_text.isEmpty() && !m_presence && QSortFilterProxyModel::canFetchMore(parent);
}

bool PhoneListProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (!m_presence || m_source.row(row).phone.presence == *m_presence)
        && (m_text.isEmpty() || hasText(row));
}

bool PhoneListProxy::hasText(int row) const
{
    const PhoneRowTexts texts = m_source.texts(row);
    const auto has = [this](const QString &text) {
        return text.contains(m_text, Qt::CaseInsensitive);
    };
    // As people type a MAC address, and as it is shown.
    return has(m_source.row(row).phone.macAddress) || has(texts.device()) || has(texts.model())
        || has(texts.extension()) || has(texts.name()) || has(texts.notes());
}

void PhoneListProxy::dropKeys()
{
    m_keys.clear();
}

void PhoneListProxy::makeKey(int row) const
{
    const auto at = std::size_t(row);
    if (m_keys.size() <= at)
        m_keys.resize(std::size_t(m_source.rowCount()));
    if (!m_keys[at])
        m_keys[at] = m_collator.sortKey(m_source.index(row, sortColumn()).data().toString());
}

bool PhoneListProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const PhoneRow &one = m_source.row(left.row());
    const PhoneRow &other = m_source.row(right.row());
    switch (sortColumn()) {
    case PhoneListModel::PresenceColumn:
        return rank(one.phone.presence) < rank(other.phone.presence);
    case PhoneListModel::AgeColumn:
        // What the PBX has just answered is the youngest of all.
        if (one.seenAt.isValid() != other.seenAt.isValid())
            return !one.seenAt.isValid();
        return one.seenAt > other.seenAt;
    default:
        makeKey(left.row());
        makeKey(right.row());
        return *m_keys[std::size_t(left.row())] < *m_keys[std::size_t(right.row())];
    }
}

} // namespace models
