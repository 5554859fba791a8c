// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/softkeylayout.h"

#include <QAbstractListModel>
#include <QList>

namespace models {

// The softkey layout of a phone as a list: its keys in order, with the free places between them.
// A refresh that keeps the places changes values without a reset.
class SoftkeyModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlainRole = Qt::UserRole + 1, // QString: the key's value alone, for the clipboard
        LabelledRole // QString: the key in one line, for the clipboard
    };

    using QAbstractListModel::QAbstractListModel;

    void setPhone(const phone::Phone &phone, const phone::Masker &masker);
    // What the keys' ids stand for, from now on: keys with another name than before change.
    void setNames(const phone::NameBook &names);
    // What to draw at a row; the row must be in range.
    [[nodiscard]] const phone::KeyFace &face(int row) const { return m_faces[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // The display role is the key's sentence: screen readers read it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QList<phone::KeyFace> faces() const;

    phone::Phone m_phone;
    phone::Masker m_masker{m_phone};
    phone::NameBook m_names;
    QList<phone::KeyFace> m_faces;
};

} // namespace models
