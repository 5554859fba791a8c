// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/together.h"

namespace cli {

void Together::add(const phone::Phone &phone, const QString &place, qsizetype bytes)
{
    if (m_isFull)
        return;
    m_bytes += bytes;
    if (m_phones.size() < maxPhones && m_bytes <= maxBytes) {
        m_phones.append(phone);
        m_places.append(place);
        return;
    }
    m_isFull = true;
    m_phones = {};
    m_places = {};
}

QList<checks::SharedFinding> Together::findings(const checks::Context &context) const
{
    return checks::comparePhones(m_phones, context);
}

} // namespace cli
