// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/softkeymodel.h"

#include "models/tooltip.h"

#include <algorithm>

namespace models {

void SoftkeyModel::setPhone(const phone::Phone &phone, const phone::Masker &masker)
{
    m_phone = phone;
    m_masker = masker;
    const QList<phone::KeyFace> faces = this->faces();
    const int before = rowCount();
    const int after = int(faces.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_faces.resize(after);
        endRemoveRows();
    }
    // The rows that stay change first: none may look different when new ones have come.
    const int common = qMin(before, after);
    std::copy_n(faces.cbegin(), common, m_faces.begin());
    if (common > 0)
        Q_EMIT dataChanged(index(0), index(common - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_faces = faces;
        endInsertRows();
    }
}

void SoftkeyModel::setNames(const phone::NameBook &names)
{
    m_names = names;
    const QList<phone::KeyFace> faces = this->faces();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_faces[row] == faces[row])
            continue;
        m_faces[row] = faces[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

QList<phone::KeyFace> SoftkeyModel::faces() const
{
    QList<phone::KeyFace> faces;
    for (const phone::SoftkeySlot &slot : phone::softkeySlots(m_phone))
        faces.append(phone::keyFace(m_phone, slot, m_masker, phone::Secrets::Masked, m_names));
    return faces;
}

int SoftkeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faces.size());
}

QVariant SoftkeyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_faces.size())
        return {};
    const phone::KeyFace &key = m_faces[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case LabelledRole:
        return key.sentence();
    case Qt::ToolTipRole:
        return plainToolTip({key.sentence(), key.remark});
    case PlainRole:
        return key.value.isEmpty() ? key.label : key.value;
    default:
        return {};
    }
}

} // namespace models
