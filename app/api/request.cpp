// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/request.h"

namespace api {

Request::Request(Call call, const ObjectId &id)
    : m_call(call)
    , m_id(id)
{
}

Request Request::sipPhone(const ObjectId &id)
{
    return Request(Call::SipPhone, id);
}

QString Request::path() const
{
    switch (m_call) {
    case Call::SipPhone:
        break;
    }
    return QStringLiteral("/pbx/sipphone/") + m_id.toString();
}

} // namespace api
