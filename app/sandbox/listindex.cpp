// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listindex.h"

namespace sandbox {

void ListIndex::add(const QString &customer, std::initializer_list<QStringView> fields)
{
    const QString id = customer.toLower();
    const auto known = m_customers.constFind(id);
    const auto number = known == m_customers.cend() ? quint16(m_customers.size()) : *known;
    if (known == m_customers.cend())
        m_customers.insert(id, number);
    m_customerOfRow.push_back(number);
    m_texts.add(fields);
    m_foundCustomer.clear();
}

const std::vector<int> &ListIndex::find(const QString &customer, const QString &text) const
{
    const QString id = customer.toLower();
    if (!id.isEmpty() && id == m_foundCustomer && text == m_foundText)
        return m_found;
    m_foundCustomer = id;
    m_foundText = text;
    m_found.clear();
    const auto number = m_customers.constFind(id);
    if (number == m_customers.cend())
        return m_found;
    m_found = m_texts.find(text);
    std::erase_if(m_found, [&](int row) { return m_customerOfRow[std::size_t(row)] != *number; });
    return m_found;
}

} // namespace sandbox
