// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/relaxedjson.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace phone {

// Reads one object literal, for readRelaxedJson(). Each step returns nothing where the text ends
// making sense, and has then noted where and why.
class RelaxedParser
{
public:
    explicit RelaxedParser(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] tl::expected<QJsonObject, RelaxedJsonError> read();

private:
    using Value = std::optional<QJsonValue>;

    [[nodiscard]] Value readValue(int depth);
    [[nodiscard]] Value readObject(int depth);
    [[nodiscard]] Value readList(int depth);
    [[nodiscard]] Value readNumber();
    // true, null, undefined, or a form such as ObjectId('…').
    [[nodiscard]] Value readWord(int depth);
    [[nodiscard]] std::optional<QString> readKey();
    [[nodiscard]] std::optional<QString> readString();
    [[nodiscard]] bool readEscape(QString &text);
    [[nodiscard]] std::optional<QChar> readHex(int digits);
    [[nodiscard]] QString readIdentifier();
    // Over blanks and comments.
    void skip();
    // Over the character, if it is the next that counts.
    [[nodiscard]] bool take(char16_t c);
    [[nodiscard]] QChar next() const;
    [[nodiscard]] Value fail(RelaxedJsonError::Kind kind = RelaxedJsonError::Kind::Syntax);
    [[nodiscard]] RelaxedJsonError error() const;

    QString m_text;
    qsizetype m_at = 0;
    RelaxedJsonError::Kind m_problem = RelaxedJsonError::Kind::Syntax;
};

} // namespace phone
