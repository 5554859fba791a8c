// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phone.h"

#include <QJsonDocument>

namespace phone {

Phone::Phone()
    : m_data(std::make_shared<const Data>())
{
}

Phone::Phone(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

const QJsonObject &Phone::source() const
{
    std::call_once(m_data->parsing, [this] {
        if (!m_data->json.isNull())
            m_data->source = QJsonDocument::fromJson(m_data->json).object();
        m_data->json.clear();
    });
    return m_data->source;
}

} // namespace phone
