// SPDX-FileCopyrightText: 2026 The SIP Phone Inspector authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/answer.h"
#include "sandbox/caller.h"

#include <tl/expected.hpp>

namespace sandbox {

class Directory;

// Whose things a list is to show: those of the customer asked for, else of the caller's own; or
// the refusal when there is no such customer or the caller may not see it. In lower case.
[[nodiscard]] tl::expected<QString, Answer> customerToShow(const QString &asked,
                                                           const Caller &caller,
                                                           const Directory &directory);

// The `customer` of an object of the API.
[[nodiscard]] QString customerOf(const QJsonObject &object);

} // namespace sandbox
