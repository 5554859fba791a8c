// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace api {

// The value of a Date header (RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"), in UTC; invalid
// for anything else.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &value);

} // namespace api
