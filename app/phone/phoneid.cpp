// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phoneid.h"

#include "phone/hex.h"

#include <QUrl>

namespace phone {

namespace {

constexpr qsizetype idLength = 24;

// Blanks, line breaks from a scanner, quotes and brackets from a mail or a JSON text.
QStringView stripped(QStringView text)
{
    constexpr QStringView around = u"\"'<>(),;";
    const auto drop = [&](QChar c) { return c.isSpace() || around.contains(c); };
    while (!text.isEmpty() && drop(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && drop(text.back()))
        text.chop(1);
    return text;
}

tl::expected<QString, PhoneId::Problem> idInUrl(QStringView text)
{
    const QStringList segments = QUrl(text.toString()).path().split(u'/');
    const qsizetype at = segments.lastIndexOf(QStringLiteral("sipphone"));
    if (at < 0 || at + 1 >= segments.size() || !isHex(segments[at + 1], idLength))
        return tl::make_unexpected(PhoneId::Problem::UrlWithoutId);
    return segments[at + 1];
}

} // namespace

tl::expected<PhoneId::Read, PhoneId::Problem> PhoneId::read(QStringView typed)
{
    const QStringView text = stripped(typed);
    if (text.isEmpty())
        return tl::make_unexpected(Problem::Nothing);
    if (text.contains(u'/')) {
        return idInUrl(text).map([](const QString &digits) {
            return Read{PhoneId(digits), Reading::Url};
        });
    }
    if (!isHex(text, text.size()))
        return tl::make_unexpected(Problem::WrongCharacters);
    if (text.size() != idLength)
        return tl::make_unexpected(Problem::WrongLength);
    return Read{PhoneId(text.toString()), Reading::Id};
}

} // namespace phone
