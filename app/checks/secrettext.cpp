// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/secrettext.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace checks {

namespace {

// "passwd" and "password" begin with "pass", but what stands behind that is no ':'.
constexpr std::array<QLatin1String, 6> words = {
    QLatin1String("pass"),   QLatin1String("passwd"),  QLatin1String("password"),
    QLatin1String("secret"), QLatin1String("kodeord"), QLatin1String("adgangskode"),
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

// Blanks, ':' or '=', blanks, and something else.
bool isAssigned(QStringView text, qsizetype at)
{
    at = skipBlanks(text, at);
    if (at == text.size() || (text[at] != u':' && text[at] != u'='))
        return false;
    at = skipBlanks(text, at + 1);
    return at < text.size() && !text[at].isSpace();
}

// Whether one of the words ends just before `end`.
bool wordEndsAt(QStringView text, qsizetype end)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1String word) {
        return text.first(end).endsWith(word, Qt::CaseInsensitive);
    });
}

// A word for a password has ':' or '=' behind it, so those are looked for: they are rare.
bool assignsPassword(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u':' && text[i] != u'=')
            continue;
        qsizetype end = i;
        while (end > 0 && isBlank(text[end - 1]))
            --end;
        if (isAssigned(text, end) && wordEndsAt(text, end))
            return true;
    }
    return false;
}

// "://user:pw@": neither part is empty, or holds '/', '@' or white space.
bool holdsLogin(QStringView text)
{
    constexpr QStringView start = u"://";
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        const QStringView rest = text.sliced(at + start.size());
        const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) {
            return c == u'/' || c == u'@' || c.isSpace();
        });
        if (end == rest.end() || *end != u'@')
            continue;
        const QStringView login = rest.first(end - rest.begin());
        // Somewhere between the first character and the last
        if (login.size() > 2 && login.sliced(1, login.size() - 2).contains(u':'))
            return true;
    }
    return false;
}

} // namespace

bool holdsSecret(QStringView text, QStringView password)
{
    return (!password.isEmpty() && text.contains(password)) || assignsPassword(text)
        || holdsLogin(text);
}

} // namespace checks
