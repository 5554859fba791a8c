// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/secretpatterns.h"

#include "phone/latin1.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace phone {

namespace {

// Words that announce a secret, also at the end of a longer word.
constexpr std::array<std::string_view, 17> announcements = {
    "password", "passwort", "passwd",  "passphrase",  "passcode",      "passkode",
    "pass",     "secret",   "kodeord", "adgangskode", "authorization", "pwd",
    "token",    "apikey",   "api-key", "api_key",     "api key"};
// These do only where no letter stands before them: "shopping: …" announces nothing.
constexpr std::array<std::string_view, 3> wholeAnnouncements = {"pin", "pincode", "pinkode"};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool endsWithAnnouncement(QStringView text)
{
    const ushort last = text.isEmpty() ? 0 : text.back().toLower().unicode();
    const auto ends = [&](std::string_view word) {
        return last == uchar(word.back()) && text.endsWith(latin1(word), Qt::CaseInsensitive);
    };
    return std::any_of(announcements.begin(), announcements.end(), ends)
        || std::any_of(wholeAnnouncements.begin(), wholeAnnouncements.end(),
                       [&](std::string_view word) {
                           const qsizetype before = text.size() - qsizetype(word.size()) - 1;
                           return ends(word) && (before < 0 || !text[before].isLetter());
                       });
}

// Whether the ":", "=" or ">" there parts a secret from the word before it. Makers number their words and
// write "user_pass1!:"; in JSON the word ends with a quote, in XML with '>'.
bool partsSecret(const QString &text, qsizetype at)
{
    QStringView before = QStringView(text).left(at);
    while (!before.isEmpty() && isBlank(before.back()))
        before.chop(1);
    for (const QStringView set : {QStringView(u"\"'"), QStringView(u"!$&?")}) {
        if (!before.isEmpty() && set.contains(before.back()))
            before.chop(1);
    }
    while (!before.isEmpty() && before.back() >= u'0' && before.back() <= u'9')
        before.chop(1);
    return endsWithAnnouncement(before);
}

// The end of the quoted text that begins at `at`, or -1 if it has none in its line.
qsizetype closingQuote(const QString &text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size() && text[i] != u'\n'; ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == text[at])
            return i;
    }
    return -1;
}

// A secret may have several words: it ends with its line, or where the sentence does.
bool endsSecret(const QString &text, qsizetype at)
{
    if (text[at] == u'\n' || text[at] == u'\r')
        return true;
    const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
    if (text[at] == u'.' || text[at] == u',' || text[at] == u';')
        return next.isSpace();
    return text[at].isSpace() && (next == u'(' || next == u'-' || next == u'–');
}

TextSpan secretAt(const QString &text, qsizetype at, QChar parting)
{
    // What is masked already stays as it is.
    if (QStringView(text).mid(at).startsWith(maskText()))
        return {at, at + maskText().size()};
    if (text[at] == u'"' || text[at] == u'\'') {
        const qsizetype close = closingQuote(text, at);
        if (close > at + 1)
            return {at + 1, close};
    }
    qsizetype end = at + 1;
    while (end < text.size() && !endsSecret(text, end) && (parting != u'>' || text[end] != u'<'))
        ++end;
    while (end > at + 1 && text[end - 1].isSpace())
        --end;
    return {at, end};
}

// The end of the word that begins at `at`, without the signs that end a sentence.
qsizetype wordEnd(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    while (end > at && QStringView(u".,;:!?)").contains(text[end - 1]))
        --end;
    return end;
}

// "The SIP password is t6enaf7b": people write it so in a note. Only a word with a digit in it counts:
// "the password is unknown" announces none.
std::optional<TextSpan> spokenSecret(const QString &text, qsizetype blank)
{
    const QStringView rest = QStringView(text).mid(blank);
    for (const QLatin1String verb :
         {QLatin1String(" is "), QLatin1String(" er "), QLatin1String(" ist ")}) {
        // Few words begin like it, which is seen before all of it is compared.
        if (rest.size() < verb.size() || rest[1].toLower() != verb[1]
            || !rest.startsWith(verb, Qt::CaseInsensitive) || !partsSecret(text, blank))
            continue;
        const qsizetype begin = blank + verb.size();
        const TextSpan word{begin, wordEnd(text, begin)};
        const QStringView letters = QStringView(text).mid(word.begin, word.end - word.begin);
        if (std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.isDigit(); }))
            return word;
    }
    return std::nullopt;
}

void findAnnounced(const QString &text, QList<TextSpan> &spans)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        // Above all of the signs below, as letters are, which most texts are made of.
        if (c > u'>')
            continue;
        if (c == u' ') {
            if (const auto spoken = spokenSecret(text, at)) {
                spans.append(*spoken);
                at = spoken->end - 1;
            }
            continue;
        }
        if ((c != u':' && c != u'=' && c != u'>') || !partsSecret(text, at))
            continue;
        qsizetype begin = at + 1;
        while (begin < text.size() && isBlank(text[begin]))
            ++begin;
        if (begin == text.size() || text[begin].isSpace())
            continue;
        spans.append(secretAt(text, begin, text[at]));
        at = spans.last().end - 1;
    }
}

// "user:password@" after the mark of a scheme, up to the last '@' before the path.
void findUserInfo(const QString &text, QLatin1String mark, QList<TextSpan> &spans)
{
    qsizetype at = 0;
    while ((at = text.indexOf(mark, at, Qt::CaseInsensitive)) >= 0) {
        at += mark.size();
        qsizetype colon = -1;
        qsizetype end = -1;
        qsizetype i = at;
        for (; i < text.size() && text[i] != u'/' && !text[i].isSpace(); ++i) {
            if (text[i] == u':' && colon < 0)
                colon = i;
            else if (text[i] == u'@' && colon > at && i > colon + 1)
                end = i;
        }
        if (end > 0)
            spans.append({at, end});
        // A mark in between has the same end.
        at = i;
    }
}

// Regular expressions find nothing at all in a text that holds half a character.
QString wholeCharacters(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

void findIdentities(const QString &line, DottedNumbers dotted, qsizetype begin,
                    QList<TextSpan> &spans)
{
    static const std::array patterns = {
        // Hardware addresses, ids and serial numbers; IPv6; mail
        QRegularExpression(QStringLiteral("[0-9a-f]{12,}|(?:[0-9a-f]{1,2}[:-]){5}[0-9a-f]{1,2}"
                                          "|(?:[0-9a-f]{4}[.-]){2}[0-9a-f]{4}"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("[0-9a-f:]*::[0-9a-f:]+|[0-9a-f]+::"
                                          "|(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral("[^\\s@<>\"']+@[^\\s@<>\"']+"))};
    // IPv4, and telephone numbers.
    static const QRegularExpression numbers(
        QStringLiteral("\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d+)?|\\+?\\d(?:[ ()/]?\\d){6,}"));
    const auto findAll = [&](const QRegularExpression &pattern) {
        auto matches = pattern.globalMatch(line);
        while (matches.hasNext()) {
            const auto match = matches.next();
            spans.append({begin + match.capturedStart(), begin + match.capturedEnd()});
        }
    };
    for (const QRegularExpression &pattern : patterns)
        findAll(pattern);
    if (dotted == DottedNumbers::Addresses)
        findAll(numbers);
}

} // namespace

QList<TextSpan> secretPatternSpans(const QString &text)
{
    QList<TextSpan> spans;
    findAnnounced(text, spans);
    if (text.contains(u'@')) {
        for (const char *mark : {"://", "sip:", "sips:"})
            findUserInfo(text, QLatin1String(mark), spans);
    }
    return spans;
}

QList<TextSpan> identityPatternSpans(const QString &text, DottedNumbers dotted)
{
    QList<TextSpan> spans;
    const QString whole = wholeCharacters(text);
    // None of the patterns goes on in the next line.
    for (qsizetype begin = 0; begin < whole.size();) {
        const qsizetype lineBreak = whole.indexOf(u'\n', begin);
        const qsizetype end = lineBreak < 0 ? whole.size() : lineBreak;
        if (end - begin > longestIdentitySearch)
            spans.append({begin, end});
        else
            findIdentities(whole.mid(begin, end - begin), dotted, begin, spans);
        begin = end + 1;
    }
    return spans;
}

} // namespace phone
