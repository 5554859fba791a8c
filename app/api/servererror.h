// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace api {

// What the PBX says in the JSON body of an error answer. The texts are as sent, not cut.
struct ServerError {
    QString message;
    QString code;
    QString path; // of the property at fault

    bool operator==(const ServerError &other) const = default;
};

// Reads {error:{message,code,path}}, with error an object or a list of them, or errors:[...]; of
// several the first that says something. Whatever is not a string is left out; a body that is not
// such JSON gives empty texts.
[[nodiscard]] ServerError parseServerError(const QByteArray &body);

} // namespace api
