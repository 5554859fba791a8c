// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/secretfinder.h"

#include "phone/decodedtext.h"
#include "phone/secretpatterns.h"

#include <algorithm>
#include <functional>

namespace phone {

namespace {

// A pattern in base64 is looked for in runs that hold at least this many bytes: a word and a secret.
// In shorter ones, any word of a text would be decoded.
constexpr qsizetype shortestEncodedPattern = 2 * shortestSecretPattern;

} // namespace

SecretFinder::SecretFinder(const QStringList &words, Patterns patterns)
    : m_patterns(patterns)
{
    m_shortest = patterns == Patterns::Found ? shortestEncodedPattern : 0;
    for (const QString &word : words) {
        if (word.size() < minWordLength || m_words.contains(word))
            continue;
        m_words.append(word);
        const qsizetype length = word.size() >= minCutLength ? minPartLength : word.size();
        m_shortest = m_shortest == 0 ? length : std::min(m_shortest, length);
    }
}

bool SecretFinder::findsNothing() const
{
    return m_words.isEmpty() && m_patterns == Patterns::Left;
}

QList<TextSpan> SecretFinder::find(const QString &text) const
{
    QList<TextSpan> spans;
    if (!findsNothing())
        findIn(text, 0, spans);
    return spans;
}

void SecretFinder::findIn(const QString &text, int encodings, QList<TextSpan> &spans) const
{
    for (const QString &word : m_words)
        findWord(text, word, spans);
    if (m_patterns == Patterns::Found)
        spans += secretPatternSpans(text);
    if (encodings == maxEncodings)
        return;
    const auto visit = [&](const DecodedText &decoded) {
        QList<TextSpan> inside;
        findIn(decoded.text(), encodings + 1, inside);
        for (const TextSpan &span : std::as_const(inside))
            spans.append(decoded.source(span));
    };
    if (const auto decoded = DecodedText::fromPercent(text))
        visit(*decoded);
    // By reference: a copy of what it holds would be made in new memory.
    DecodedText::visitBase64(text, m_shortest, std::ref(visit));
    DecodedText::visitHex(text, m_shortest, std::ref(visit));
}

// A key's label, or somebody in a hurry, may have cut a credential short: long words are found by
// their beginnings.
void SecretFinder::findWord(const QString &text, const QString &word, QList<TextSpan> &spans)
{
    const qsizetype least = word.size() >= minCutLength ? minPartLength : word.size();
    const QStringView beginning = QStringView(word).left(least);
    qsizetype at = 0;
    while ((at = text.indexOf(beginning, at, Qt::CaseInsensitive)) >= 0) {
        qsizetype end = at + least;
        while (end - at < word.size() && end < text.size()
               && text[end].toCaseFolded() == word[end - at].toCaseFolded())
            ++end;
        spans.append({at, end});
        at = end;
    }
}

} // namespace phone
