// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/searchindex.h"

#include <cstring>
#include <numeric>

namespace sandbox {

void SearchIndex::add(std::initializer_list<QStringView> fields)
{
    for (const QStringView field : fields) {
        if (!field.isEmpty())
            m_keys += field.toString().toLower().toUtf8() + '\0';
    }
    m_ends.push_back(m_keys.size());
}

std::vector<int> SearchIndex::find(const QString &text) const
{
    std::vector<int> found;
    if (text.isEmpty()) {
        found.resize(m_ends.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    const QByteArray wanted = text.toLower().toUtf8();
    if (wanted.contains('\0'))
        return found;
    const char *const begin = m_keys.constData();
    qsizetype from = 0;
    std::size_t row = 0;
    while (from < m_keys.size()) {
        const void *const hit = memmem(begin + from, std::size_t(m_keys.size() - from),
                                       wanted.constData(), std::size_t(wanted.size()));
        if (!hit)
            break;
        const qsizetype at = static_cast<const char *>(hit) - begin;
        while (m_ends[row] <= at)
            ++row;
        found.push_back(int(row));
        from = m_ends[row];
    }
    return found;
}

} // namespace sandbox
