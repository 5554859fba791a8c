// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <string_view>

namespace phone {

// A text of the tables, which hold nothing but ASCII, for Qt. As long as the text it views.
[[nodiscard]] inline QLatin1String latin1(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace phone
