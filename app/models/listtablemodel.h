// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace models {

class PhoneFieldModel;

// One list of a PhoneFieldModel as a flat table with headers of its own: the softkeys, the side
// panels, or what the reference does not name. Follows its source; holds no values itself.
class ListTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class List : quint8 { Softkeys, SidePanels, Others };

    // The source must outlive the table.
    ListTableModel(PhoneFieldModel &source, List list, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QModelIndex root() const;
    [[nodiscard]] bool isRoot(const QModelIndex &index) const;
    void follow();

    PhoneFieldModel &m_source;
    List m_list;
};

} // namespace models
