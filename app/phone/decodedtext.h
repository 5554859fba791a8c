// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/textspan.h"

#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <optional>

namespace phone {

// What a text says in an encoding that may stand in it, and from where: a password is no less one
// in a URL or in base64. Reads whatever could be meant, so that most of what it finds was not.
class DecodedText
{
public:
    using Visitor = std::function<void(const DecodedText &)>;

    // The whole text with each "%41" decoded; nothing if there is none.
    [[nodiscard]] static std::optional<DecodedText> fromPercent(const QString &text);
    // Each text of at least so many bytes in base64 (of either alphabet, broken into lines or not),
    // which is read from each of the first four characters of a run: what that is a part of is not
    // known.
    static void visitBase64(const QString &text, qsizetype minBytes, const Visitor &visit);
    // Each such text in hex digits, read from the first two characters of a run.
    static void visitHex(const QString &text, qsizetype minBytes, const Visitor &visit);

    // Of bytes that are no UTF-8, each counts as a character of Latin-1.
    [[nodiscard]] const QString &text() const { return m_text; }
    // The part of the encoded text that holds a part, which is not empty, of text().
    [[nodiscard]] TextSpan source(const TextSpan &span) const;

private:
    struct Byte {
        uchar value = 0;
        TextSpan source;
    };
    using Bytes = QVarLengthArray<Byte, 128>;
    DecodedText(const Byte *begin, const Byte *end);
    static void visitTexts(const Bytes &bytes, qsizetype minBytes, const Visitor &visit);

    QString m_text;
    QList<TextSpan> m_sources; // of each character
};

} // namespace phone
