// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/searchindex.h"

#include <QHash>

namespace sandbox {

// The rows of a list that belongs to customers: which of them one customer has, with a text. It
// remembers the last answer, for whoever asks for one page after the other.
class ListIndex
{
public:
    // The next row, numbered from 0.
    void add(const QString &customer, std::initializer_list<QStringView> fields);

    [[nodiscard]] int rows() const { return m_texts.rows(); }

    // Ascending; good until the next call of anything here.
    [[nodiscard]] const std::vector<int> &find(const QString &customer, const QString &text) const;

private:
    SearchIndex m_texts;
    QHash<QString, quint16> m_customers; // numbers by id in lower case
    std::vector<quint16> m_customerOfRow;

    // The last answer, and what it was for
    mutable std::vector<int> m_found;
    mutable QString m_foundCustomer;
    mutable QString m_foundText;
};

} // namespace sandbox
