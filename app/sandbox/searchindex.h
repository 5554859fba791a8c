// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace sandbox {

// The texts of many rows in one run of bytes, lower case, for finding those that contain a text.
// Made for 100,000 rows: about 100 bytes a row, and one pass of memmem() for a search.
class SearchIndex
{
public:
    // The next row, numbered from 0. A text is found within one field, not across two.
    void add(std::initializer_list<QStringView> fields);

    [[nodiscard]] int rows() const { return int(m_ends.size()); }

    // The rows with a field that contains the text in upper or lower case, ascending; every row
    // for an empty text.
    [[nodiscard]] std::vector<int> find(const QString &text) const;

private:
    QByteArray m_keys; // each field ends with a NUL
    std::vector<qsizetype> m_ends; // of each row, in m_keys
};

} // namespace sandbox
