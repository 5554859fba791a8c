// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phone/textspan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace phone {

// Finds words in texts: in any letter case, cut short, and in the encodings of DecodedText, each
// inside another as well. Knows nothing of phones, and hides nothing itself.
class SecretFinder
{
public:
    // Shorter words are not looked for: they would be found in half of all texts.
    static constexpr qsizetype minWordLength = 4;
    // Of words at least this long, such as the automatic credentials of 32 characters, beginnings of
    // minPartLength characters and more are found as well.
    static constexpr qsizetype minCutLength = 20;
    static constexpr qsizetype minPartLength = 8;
    // Base64 of percent-encoding and the like is read this many encodings deep.
    static constexpr int maxEncodings = 2;

    // Whether secretPatternSpans() are found, too.
    enum class Patterns : quint8 { Left, Found };

    SecretFinder() = default;
    SecretFinder(const QStringList &words, Patterns patterns);

    // In no order, and they may overlap.
    [[nodiscard]] QList<TextSpan> find(const QString &text) const;
    [[nodiscard]] bool findsNothing() const;

private:
    void findIn(const QString &text, int encodings, QList<TextSpan> &spans) const;
    static void findWord(const QString &text, const QString &word, QList<TextSpan> &spans);

    QStringList m_words;
    Patterns m_patterns = Patterns::Left;
    qsizetype m_shortest = 0; // bytes of what can be found
};

} // namespace phone
