// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phone/typedtext.h"

namespace phone {

namespace {

bool isAround(QChar c)
{
    constexpr QStringView around = u"\"'<>(),;`´‘’‚‛“”„‟«»‹›";
    return c.isSpace() || around.contains(c);
}

bool isUnseen(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
        || (u >= 0x2060 && u <= 0x206f) || u == 0xfeff;
}

} // namespace

QStringView strippedTyped(QStringView text)
{
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

QString visibleTyped(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        if (!isUnseen(c))
            visible += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return visible.simplified();
}

bool isDash(QChar c)
{
    const char16_t u = c.unicode();
    return c == u'-' || (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0xff0d;
}

} // namespace phone
