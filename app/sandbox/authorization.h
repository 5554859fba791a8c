// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/caller.h"

#include <tl/expected.hpp>

namespace sandbox {

class Tokens;

// Who sent the header, or the documented refusal: no token, one that is unknown, one that has
// expired. Whether the caller may have what was asked for is for others to say.
[[nodiscard]] tl::expected<Caller, Answer> authorize(const QByteArray &header, const Tokens &tokens,
                                                     const QDateTime &now);

} // namespace sandbox
