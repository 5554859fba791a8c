// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/request.h"

#include <QList>

namespace sandbox {

// A request as it came in, without anything that could be secret: no token, no body, and no query
// for paths below /auth.
struct ServedRequest {
    QByteArray method; // e.g. "GET"
    QString path; // percent-encoded
    QString query; // percent-encoded, without the question mark
    bool hadAuthorization = false;
};

// What was asked of the server, for tests that must know: how often, what lately, how much at once,
// and whether anything was asked that on a real PBX would have done harm.
class RequestLog
{
public:
    static constexpr qsizetype mostKept = 1000;

    void add(const QByteArray &method, const Request &request);
    // When the answer to one of them is sent, or it will get none.
    void answered() { --m_inFlight; }

    [[nodiscard]] int count() const { return m_count; }
    // The last mostKept, the oldest first.
    [[nodiscard]] const QList<ServedRequest> &requests() const { return m_requests; }
    // Those that restart a phone, make it load its configuration, act on a call or end sessions.
    [[nodiscard]] int harmful() const { return m_harmful; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }
    void clear();

private:
    QList<ServedRequest> m_requests;
    int m_count = 0;
    int m_harmful = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
};

} // namespace sandbox
