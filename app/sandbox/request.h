// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

// What of an HTTP request the API looks at, before it knows who asks.
struct Request {
    enum class Method { Get, Post, Other };

    Method method = Method::Other;
    QString path; // percent-encoded, without the query
    QString query; // percent-encoded, without the question mark
    QByteArray authorization; // value of that header; empty when there is none
    QByteArray contentType; // value of that header; empty when there is none
    QByteArray body;
};

} // namespace sandbox
