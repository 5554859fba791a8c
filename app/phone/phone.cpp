// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phone.h"

namespace phone {

Phone::Phone()
    : m_data(std::make_shared<const Data>())
{
}

Phone::Phone(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

} // namespace phone
