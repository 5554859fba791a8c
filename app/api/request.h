// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/objectid.h"

namespace api {

// One of the calls the program may make: the closed list. Every one is a GET without side effects;
// the PBX also has GETs that restart a phone or end sessions, so a request is never made from a
// path, a URL or a method, and must never get a constructor that takes one.
class Request final
{
public:
    // One SIP phone with all its settings.
    [[nodiscard]] static Request sipPhone(const ObjectId &id);

    // The path below the base URL, e.g. "/pbx/sipphone/0123456789abcdef01234567": no query, and no
    // character that would need escaping.
    [[nodiscard]] QString path() const;

    bool operator==(const Request &other) const = default;

private:
    enum class Call { SipPhone };

    Request(Call call, const ObjectId &id);

    Call m_call;
    ObjectId m_id;
};

} // namespace api
