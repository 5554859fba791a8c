// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace phone {

// Texts beyond this are refused unread, in bytes.
inline constexpr qsizetype maxRelaxedJson = 16 * 1024 * 1024;
// Objects and lists may stand in each other this deep.
inline constexpr int maxRelaxedDepth = 100;

// Why a text is no object.
struct RelaxedJsonError {
    enum class Kind : quint8 {
        Empty, // nothing but blanks
        TooLarge,
        TooDeep,
        NotAnObject, // a list, a number, …
        Syntax // neither JSON nor an object literal
    };
    Kind kind = Kind::Syntax;
    // Where it ends making sense, both counted from 1; 0 if that says nothing.
    int line = 0;
    int column = 0;

    friend bool operator==(const RelaxedJsonError &, const RelaxedJsonError &) = default;
};

// One object, written as JSON or as the object literals of the API's reference: keys without quotes,
// single quotes (or those that a wiki makes of them), a comma behind the last part, comments. Of
// shells' forms such as ObjectId('…') it takes what is in the brackets. UTF-8.
[[nodiscard]] tl::expected<QJsonObject, RelaxedJsonError> readRelaxedJson(const QByteArray &text);

// What is wrong with the text, in one sentence.
[[nodiscard]] QString problemText(const RelaxedJsonError &error);

} // namespace phone
