// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "phone/format.h"

#include <cstdio>

namespace cli {

namespace {

bool write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool print(const QString &text)
{
    return write(stdout, text);
}

void complain(const QString &sentence)
{
    // There is nobody left to tell if this fails.
    static_cast<void>(write(stderr, phone::printable(sentence) + u'\n'));
}

QString withoutControls(const QString &json)
{
    QString clean;
    clean.reserve(json.size());
    for (const QChar c : json) {
        if (c.unicode() >= 0x7f && c.unicode() <= 0x9f)
            clean += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            clean += c;
    }
    return clean;
}

} // namespace cli
