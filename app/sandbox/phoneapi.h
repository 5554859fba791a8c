// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/tokens.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sandbox {

// What the PBX would answer: GET /pbx/sipphone/ID and its documented errors, nothing else.
// A pure function of the request; it has no state to change and must not know sockets.
class PhoneApi
{
public:
    struct Request {
        bool isGet = false;
        QString path; // percent-encoded, without the query
        QByteArray authorization; // value of that header; empty when there is none
    };

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    [[nodiscard]] Answer answer(const Request &request) const;

    // The text in the place of the id, when the request asks for a phone; it may not be an id.
    [[nodiscard]] static std::optional<QString> requestedId(const Request &request);

private:
    [[nodiscard]] std::optional<Answer> refusal(const QByteArray &authorization) const;

    Tokens m_tokens;
};

} // namespace sandbox
