// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "phone/format.h"

#include <cstdio>

namespace cli {

namespace {

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace

bool print(const QString &text)
{
    return print(text.toUtf8());
}

bool print(const QByteArray &utf8)
{
    return write(stdout, utf8);
}

void complain(const QString &sentence)
{
    // There is nobody left to tell if this fails.
    static_cast<void>(write(stderr, (phone::printable(sentence) + u'\n').toUtf8()));
}

} // namespace cli
