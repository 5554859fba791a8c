// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/objectid.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr qsizetype idLength = 24;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

bool isObjectId(QStringView text)
{
    return text.size() == idLength && std::all_of(text.begin(), text.end(), isHexDigit);
}

} // namespace sandbox
