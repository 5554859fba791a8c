// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/phoneid.h"

#include "phone/hex.h"
#include "phone/typedtext.h"

#include <QUrl>

namespace phone {

namespace {

constexpr qsizetype idLength = 24;

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
    const QStringView text = strippedTyped(typed);
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
