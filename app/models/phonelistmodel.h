// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phonerowtexts.h"

#include <QAbstractTableModel>
#include <QList>

#include <vector>

namespace models {

// A list of phones, a row each: what a search has found as far as it is loaded, or phones seen
// before. Rows come page by page, when a view has scrolled to their end, without a reset. It must
// hold 100,000 rows, so it keeps no more of each than PhoneRow; and it fetches nothing itself.
class PhoneListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PresenceColumn, // the word; views draw the LED instead
        DeviceColumn, // the MAC address, and the handset
        ModelColumn,
        ExtensionColumn, // its number
        NameColumn, // the extension's
        NotesColumn,
        AgeColumn, // "3 days ago"; empty for what the PBX has just answered
        ColumnCount
    };
    enum Role {
        PhoneIdRole = Qt::UserRole + 1, // QString: as received, which may be no PhoneId
        PresenceRole, // int: phone::Presence
        PlainRole, // QString: the value alone, for the clipboard; nothing where there is none
        SeenAtRole, // QDateTime: invalid for what the PBX has just answered
        PinnedRole // bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    // Another list: a reset. `hasMore` says whether fetchMore() may ask for rows beyond these.
    void setRows(const QList<PhoneRow> &rows, bool hasMore = false);
    // The next rows, in answer to moreWanted(), or just so.
    void append(const QList<phone::PhoneSummary> &phones, bool hasMore);
    // Whether rows beyond these can be had; false after a failure, until somebody tries again.
    void setHasMore(bool hasMore);
    // The names behind ids that the rows have no name for.
    void setNames(const phone::NameBook &names);
    // The time that ages are counted to.
    void setNow(const QDateTime &now);
    void setPinned(const QString &phoneId, bool isPinned);

    // The row must be in range.
    [[nodiscard]] const PhoneRow &row(int at) const { return m_rows[std::size_t(at)]; }
    [[nodiscard]] PhoneRowTexts texts(int at) const { return {row(at), m_names}; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // A view has come to the end: append() or setHasMore() is to answer. Not again before that.
    void moreWanted();

private:
    [[nodiscard]] QString text(const PhoneRow &row, int column) const;
    [[nodiscard]] QString plain(const PhoneRow &row, int column) const;
    void announceColumns(int first, int last);

    std::vector<PhoneRow> m_rows;
    phone::NameBook m_names;
    QDateTime m_now;
    bool m_hasMore = false;
    bool m_hasAges = false;
};

} // namespace models
